#include "core/network/network.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/kernels/kernels.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t RowsPerChunk = 16;
constexpr std::size_t ColumnsPerChunk = 64;

void fillGlorot(Matrix& weight, RandomStream random)
{
    const double bound = std::sqrt(6.0 / static_cast<double>(weight.rows() + weight.columns()));
    for (float& value : weight.values())
        value = static_cast<float>((2.0 * random.uniform() - 1.0) * bound);
}

void addBias(float* row, const Matrix& bias)
{
    for (std::size_t j = 0; j < bias.columns(); ++j)
        row[j] += bias(0, j);
}

/// bias gradient = column sums of the deltas, rows in order.
void sumRows(const Matrix& deltas, Matrix& sums)
{
    sums.resize(1, deltas.columns());
    std::fill(sums.values().begin(), sums.values().end(), 0.0F);
    for (std::size_t r = 0; r < deltas.rows(); ++r) {
        for (std::size_t j = 0; j < deltas.columns(); ++j)
            sums(0, j) += deltas(r, j);
    }
}

/// For each column that occurs: gradient row = Σ over its entries of scale[entry] · table[row of the entry].
void accumulateColumns(const ColumnIndex& index, const std::vector<float>& scales, const Matrix& table,
                       LayerGradient& gradient, std::size_t width)
{
    gradient.sparse = true;
    gradient.weight.resize(width, table.columns());
    gradient.touched = index.columns();
    parallelChunks(gradient.touched.size(), ColumnsPerChunk, [&](std::size_t begin, std::size_t end) {
        std::vector<float> ordered;
        for (std::size_t k = begin; k < end; ++k) {
            ordered.clear();
            for (const std::uint32_t entry : index.entriesOf(k))
                ordered.push_back(scales[entry]);
            float* out = gradient.weight.row(gradient.touched[k]);
            std::fill(out, out + table.columns(), 0.0F);
            kernels().addScaledRows(out, table.columns(), table.data(), index.rowsOf(k).data(),
                                    ordered.data(), ordered.size());
        }
    });
}

} // namespace

Network::Network(const NetworkShape& shape, std::uint64_t seed)
    : m_shape(shape)
{
    assert(!shape.hidden.empty());
    const auto addLayer = [&](std::size_t rows, std::size_t columns, std::size_t units) {
        Layer& layer = m_layers.emplace_back(Layer{Matrix(rows, columns), Matrix(1, units)});
        fillGlorot(layer.weight, RandomStream(seed, RandomPurpose::Weights, 0, m_layers.size()));
    };
    addLayer(shape.width, shape.hidden.front(), shape.hidden.front());
    for (std::size_t l = 1; l < shape.hidden.size(); ++l)
        addLayer(shape.hidden[l], shape.hidden[l - 1], shape.hidden[l]);
    addLayer(shape.width, shape.hidden.back(), shape.width);
}

Network::Network(const NetworkShape& shape, std::vector<Layer> layers)
    : m_shape(shape)
    , m_layers(std::move(layers))
{
    assert(m_layers.size() == shape.hidden.size() + 1);
}

void Network::encode(const SparseRows& input, NetworkWorkspace& workspace, const HiddenDropout& dropout) const
{
    const std::size_t rows = input.rowCount();
    const std::size_t hiddenLayers = m_shape.hidden.size();
    workspace.activations.resize(hiddenLayers);
    workspace.dropout.resize(hiddenLayers);
    for (std::size_t l = 0; l < hiddenLayers; ++l) {
        const Layer& layer = m_layers[l];
        Matrix& activations = workspace.activations[l];
        activations.resize(rows, m_shape.hidden[l]);
        parallelChunks(rows, RowsPerChunk, [&](std::size_t begin, std::size_t end) {
            if (l == 0) {
                for (std::size_t r = begin; r < end; ++r) {
                    std::fill(activations.row(r), activations.row(r) + activations.columns(), 0.0F);
                    const std::size_t first = input.offsets[r];
                    kernels().addScaledRows(activations.row(r), activations.columns(), layer.weight.data(),
                                            input.columns.data() + first, input.values.data() + first,
                                            input.rowSize(r));
                }
            } else {
                const Matrix& below = workspace.activations[l - 1];
                kernels().multiplyTransposed(activations.row(begin), below.row(begin), layer.weight.data(),
                                             end - begin, below.columns(), activations.columns());
            }
            for (std::size_t r = begin; r < end; ++r)
                addBias(activations.row(r), layer.bias);
            activate(m_shape.hiddenActivation, activations.row(begin), (end - begin) * activations.columns());
        });
        dropUnits(activations, workspace.dropout[l], l, dropout);
    }
}

void Network::dropUnits(Matrix& activations, Matrix& mask, std::size_t layer,
                        const HiddenDropout& dropout) const
{
    mask.resize(dropout.rate > 0.0 ? activations.rows() : 0, activations.columns());
    if (mask.empty())
        return;
    const auto kept = static_cast<float>(1.0 / (1.0 - dropout.rate));
    parallelChunks(activations.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
            const std::uint64_t stream = (dropout.firstRow + r) * m_shape.hidden.size() + layer;
            RandomStream random(dropout.seed, RandomPurpose::HiddenDropout, dropout.epoch, stream);
            for (std::size_t j = 0; j < activations.columns(); ++j) {
                mask(r, j) = random.uniform() < dropout.rate ? 0.0F : kept;
                activations(r, j) *= mask(r, j);
            }
        }
    });
}

void Network::decode(const SparseRows& target, NetworkWorkspace& workspace) const
{
    const Layer& layer = m_layers.back();
    const Matrix& codes = workspace.activations.back();
    workspace.outputs.resize(target.entryCount());
    parallelChunks(target.rowCount(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
            const std::size_t first = target.offsets[r];
            kernels().dotRows(workspace.outputs.data() + first, codes.row(r), codes.columns(),
                              layer.weight.data(), layer.bias.data(), target.columns.data() + first,
                              target.rowSize(r));
        }
        const std::size_t first = target.offsets[begin];
        activate(m_shape.outputActivation, workspace.outputs.data() + first, target.offsets[end] - first);
    });
}

void Network::decodeAll(const float* code, float* out) const
{
    const Layer& layer = m_layers.back();
    kernels().multiplyTransposed(out, layer.weight.data(), code, m_shape.width, codeSize(), 1);
    addBias(out, layer.bias);
    activate(m_shape.outputActivation, out, m_shape.width);
}

BatchLoss Network::lossAndGradient(const SparseRows& input, const SparseRows& target,
                                   NetworkWorkspace& workspace, Gradient& gradient,
                                   const HiddenDropout& dropout) const
{
    gradient.resize(m_layers.size());
    workspace.deltas.resize(m_shape.hidden.size());

    encode(input, workspace, dropout);
    decode(target, workspace);
    const BatchLoss loss = computeErrors(target, workspace);

    backwardOutput(target, workspace, gradient.back());
    for (std::size_t layer = m_shape.hidden.size() - 1; layer > 0; --layer)
        backwardHidden(layer, workspace, gradient[layer]);
    backwardInput(input, workspace, gradient.front());
    return loss;
}

BatchLoss Network::computeErrors(const SparseRows& target, NetworkWorkspace& workspace) const
{
    BatchLoss loss{0.0, target.entryCount()};
    workspace.errors.resize(target.entryCount());
    const float scale = 2.0F / static_cast<float>(std::max<std::size_t>(1, loss.observed));
    for (std::size_t e = 0; e < target.entryCount(); ++e) {
        const float error = workspace.outputs[e] - target.values[e];
        loss.squaredError += static_cast<double>(error) * static_cast<double>(error);
        workspace.errors[e] = scale * error;
    }
    multiplyByDerivative(m_shape.outputActivation, workspace.outputs.data(), workspace.errors.data(),
                         workspace.errors.size());
    return loss;
}

void Network::backwardOutput(const SparseRows& target, NetworkWorkspace& workspace,
                             LayerGradient& gradient) const
{
    const Matrix& codes = workspace.activations.back();
    workspace.targetColumns.build(target, m_shape.width);
    accumulateColumns(workspace.targetColumns, workspace.errors, codes, gradient, m_shape.width);

    gradient.bias.resize(1, m_shape.width);
    std::fill(gradient.bias.values().begin(), gradient.bias.values().end(), 0.0F);
    for (std::size_t e = 0; e < target.entryCount(); ++e)
        gradient.bias(0, target.columns[e]) += workspace.errors[e];

    Matrix& deltas = workspace.deltas.back();
    deltas.resize(codes.rows(), codes.columns());
    parallelChunks(codes.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
            const std::size_t first = target.offsets[r];
            std::fill(deltas.row(r), deltas.row(r) + deltas.columns(), 0.0F);
            kernels().addScaledRows(deltas.row(r), deltas.columns(), m_layers.back().weight.data(),
                                    target.columns.data() + first, workspace.errors.data() + first,
                                    target.rowSize(r));
        }
    });
    finishDelta(m_shape.hidden.size() - 1, workspace);
}

/// Turns ∂loss ⁄ ∂ activation into ∂loss ⁄ ∂ pre-activation. Dropped units have a zero mask, and the
/// derivative is taken at the value before scaling.
void Network::finishDelta(std::size_t layer, NetworkWorkspace& workspace) const
{
    Matrix& deltas = workspace.deltas[layer];
    const Matrix& activations = workspace.activations[layer];
    const Matrix& mask = workspace.dropout[layer];
    parallelChunks(deltas.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        const std::size_t count = (end - begin) * deltas.columns();
        if (mask.empty()) {
            multiplyByDerivative(m_shape.hiddenActivation, activations.row(begin), deltas.row(begin), count);
            return;
        }
        std::vector<float> undropped(activations.row(begin), activations.row(begin) + count);
        for (std::size_t i = 0; i < count; ++i) {
            const float scale = mask.row(begin)[i];
            undropped[i] = scale > 0.0F ? undropped[i] / scale : 0.0F;
            deltas.row(begin)[i] *= scale;
        }
        multiplyByDerivative(m_shape.hiddenActivation, undropped.data(), deltas.row(begin), count);
    });
}

void Network::backwardHidden(std::size_t layer, NetworkWorkspace& workspace, LayerGradient& gradient) const
{
    const Matrix& deltas = workspace.deltas[layer];
    const Matrix& below = workspace.activations[layer - 1];
    const Matrix& weight = m_layers[layer].weight;
    gradient.weight.resize(weight.rows(), weight.columns());
    parallelChunks(weight.rows(), ColumnsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply(gradient.weight.row(begin), deltas.data() + begin, below.data(),
                                     deltas.rows(), deltas.columns(), end - begin, below.columns());
    });
    sumRows(deltas, gradient.bias);

    Matrix& deltasBelow = workspace.deltas[layer - 1];
    deltasBelow.resize(below.rows(), below.columns());
    parallelChunks(below.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().multiply(deltasBelow.row(begin), deltas.row(begin), weight.data(), end - begin,
                           weight.rows(), weight.columns());
    });
    finishDelta(layer - 1, workspace);
}

void Network::backwardInput(const SparseRows& input, NetworkWorkspace& workspace,
                            LayerGradient& gradient) const
{
    workspace.inputColumns.build(input, m_shape.width);
    accumulateColumns(workspace.inputColumns, input.values, workspace.deltas.front(), gradient,
                      m_shape.width);
    sumRows(workspace.deltas.front(), gradient.bias);
}

} // namespace autorec
