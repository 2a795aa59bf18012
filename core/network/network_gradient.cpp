// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"
#include "core/network/network.h"

#include <algorithm>
#include <numeric>

namespace autorec {

namespace {

void add(float* sums, const float* values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += values[i];
}

/// bias gradient = column sums of the deltas, rows in order.
void sumRows(const Matrix& deltas, Matrix& sums)
{
    sums.resize(1, deltas.columns());
    sums.setZero();
    for (std::size_t r = 0; r < deltas.rows(); ++r)
        add(sums.data(), deltas.row(r), deltas.columns());
}

/// One side of a sparse layer's gradient: the row of a column is Σ over the column's entries of
/// scale[entry] · table[row of the entry].
struct ColumnSums
{
    const ColumnIndex& index;
    const std::vector<float>& scales;
    const Matrix& table;

    /// Adds column k of the index to `out` and returns the sum of its scales.
    float addTo(float* out, std::size_t k, std::vector<float>& ordered) const
    {
        ordered.clear();
        for (const std::uint32_t entry : index.entriesOf(k))
            ordered.push_back(scales[entry]);
        kernels().addScaledRows(out, table.columns(), {table.data(), table.columns()}, index.rowsOf(k).data(),
                                ordered.data(), ordered.size());
        return std::accumulate(ordered.begin(), ordered.end(), 0.0F);
    }
};

/// The columns of one index or, for tied layers, of two, with the place of each column in them.
struct TouchedColumn
{
    static constexpr std::uint32_t None = UINT32_MAX;

    std::uint32_t column;
    std::uint32_t inInput;
    std::uint32_t inTarget;
};

std::vector<TouchedColumn> unionOf(const ColumnIndex& input, const ColumnIndex& target)
{
    std::vector<TouchedColumn> columns;
    const auto& a = input.columns();
    const auto& b = target.columns();
    std::uint32_t i = 0;
    std::uint32_t t = 0;
    while (i < a.size() || t < b.size()) {
        const bool takesInput = i < a.size() && (t == b.size() || a[i] <= b[t]);
        const bool takesTarget = t < b.size() && (i == a.size() || b[t] <= a[i]);
        columns.push_back({takesInput ? a[i] : b[t], takesInput ? i : TouchedColumn::None,
                           takesTarget ? t : TouchedColumn::None});
        i += takesInput ? 1 : 0;
        t += takesTarget ? 1 : 0;
    }
    return columns;
}

} // namespace

GradientSum::GradientSum(const Network& network)
{
    for (const Layer& layer : network.layers()) {
        m_weights.emplace_back(layer.weight.rows(), layer.weight.columns());
        m_biases.emplace_back(1, layer.bias.columns());
    }
}

void GradientSum::setZero()
{
    for (std::size_t l = 0; l < m_weights.size(); ++l) {
        m_weights[l].setZero();
        m_biases[l].setZero();
    }
}

void GradientSum::takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient)
{
    add(m_weights[layer].row(first), gradient, count * m_weights[layer].columns());
}

void GradientSum::takeBiases(std::size_t layer, const float* gradient)
{
    add(m_biases[layer].data(), gradient, m_biases[layer].size());
}

BatchLoss& BatchLoss::operator+=(const BatchLoss& other)
{
    sum += other.sum;
    weight += other.weight;
    observed += other.observed;
    return *this;
}

BatchLoss Network::passGradient(const MiniBatch& batch, NetworkWorkspace& workspace, GradientSink& sink,
                                const TrainingNoise& noise) const
{
    const std::size_t hiddenLayers = m_shape.hidden.size();
    workspace.deltas.resize(hiddenLayers);
    workspace.gradients.resize(hiddenLayers);
    workspace.biasGradients.resize(hiddenLayers + 1);

    const bool isSparse = m_shape.loss == OutputLoss::SquaredError;
    runTogether(
        [&] {
            if (isSparse)
                workspace.targetColumns.build(batch.target, m_shape.width);
        },
        [&] { workspace.inputColumns.build(batch.input, m_shape.width); },
        [&] { encode(batch.input, workspace, &noise); });
    BatchLoss loss = isSparse ? backFromOutput(batch, workspace) : backFromAllOutputs(batch, workspace);
    for (std::size_t layer = hiddenLayers - 1; layer > 0; --layer) {
        if (layer == m_shape.gaussian)
            loss.sum += backThroughGaussian(batch, workspace, noise.klWeight);
        backFromHidden(layer, workspace);
    }

    // All deltas are known: from here on the weights may move.
    runTogether([&] { passSparseGradients(batch, workspace, sink); },
                [&] {
                    for (std::size_t l = 0; l < hiddenLayers; ++l) {
                        if (l > 0 && m_shape.ownerOf(l) == l)
                            passHiddenGradient(l, workspace, sink);
                        sumRows(deltasOf(l, workspace), workspace.biasGradients[l]);
                        sink.takeBiases(l, workspace.biasGradients[l].data());
                    }
                });
    return loss;
}

/// Outputs, their errors and the deltas of the last hidden layer, row by row, while the weights that a row
/// names are still in the cache.
BatchLoss Network::backFromOutput(const MiniBatch& batch, NetworkWorkspace& workspace) const
{
    const SparseRows& target = batch.target;
    const Matrix& codes = workspace.activations.back();
    Matrix& deltas = workspace.deltas.back();
    deltas.resize(codes.rows(), codes.columns());
    workspace.outputs.resize(target.entryCount());
    workspace.errors.resize(target.entryCount());
    workspace.rowLosses.assign(target.rowCount(), 0.0);
    const auto scale = static_cast<float>(2.0 / batch.normaliser);
    parallelFor(target.rowCount(), SparseRowsPerChunk, [&](std::size_t r) {
        decodeRow(target, r, workspace);
        const std::size_t first = target.offsets[r];
        for (std::size_t e = first; e < target.offsets[r + 1]; ++e) {
            const float error = workspace.outputs[e] - target.values[e];
            const float weighted = batch.weight(e) * error;
            workspace.rowLosses[r] += static_cast<double>(weighted) * static_cast<double>(error);
            workspace.errors[e] = scale * weighted;
        }
        multiplyByDerivative(m_shape.outputActivation, workspace.outputs.data() + first,
                             workspace.errors.data() + first, target.rowSize(r));
        std::fill_n(deltas.row(r), deltas.columns(), 0.0F);
        kernels().addScaledRows(deltas.row(r), deltas.columns(), {outputWeight().data(), deltas.columns()},
                                target.columns.data() + first, workspace.errors.data() + first,
                                target.rowSize(r));
        passThroughActivation(m_shape.hidden.size() - 1, r, 0, deltas.columns(), workspace);
    });

    BatchLoss loss;
    loss.observed = target.entryCount();
    loss.sum = std::accumulate(workspace.rowLosses.begin(), workspace.rowLosses.end(), 0.0);
    loss.weight = batch.weights.empty() ? static_cast<double>(loss.observed)
                                        : std::accumulate(batch.weights.begin(), batch.weights.end(), 0.0);
    return loss;
}

/// Turns ∂loss ⁄ ∂ activation into ∂loss ⁄ ∂ pre-activation in part of a row. Dropped units have a zero mask,
/// and the derivative is taken at the value before scaling.
void Network::passThroughActivation(std::size_t layer, std::size_t row, std::size_t begin, std::size_t end,
                                    NetworkWorkspace& workspace) const
{
    float* const deltas = workspace.deltas[layer].row(row) + begin;
    const float* const activations = workspace.activations[layer].row(row) + begin;
    const Matrix& dropout = workspace.dropout[layer];
    const Activation activation = m_shape.activationOf(layer);
    if (dropout.empty()) {
        multiplyByDerivative(activation, activations, deltas, end - begin);
        return;
    }
    const float* const mask = dropout.row(row) + begin;
    constexpr std::size_t AtATime = 64;
    float undropped[AtATime];
    for (std::size_t first = 0; first < end - begin; first += AtATime) {
        const std::size_t count = std::min(AtATime, end - begin - first);
        for (std::size_t j = 0; j < count; ++j) {
            undropped[j] = workspace.keptShare[layer] * activations[first + j];
            deltas[first + j] *= mask[first + j];
        }
        multiplyByDerivative(activation, undropped, deltas + first, count);
    }
}

void Network::backFromHidden(std::size_t layer, NetworkWorkspace& workspace) const
{
    const Matrix& deltas = deltasOf(layer, workspace);
    const std::size_t units = m_shape.hidden[layer - 1];
    const Matrix& weight = ownedWeight(layer);
    const bool transposed = m_shape.ownerOf(layer) != layer;
    Matrix& below = workspace.deltas[layer - 1];
    below.resize(deltas.rows(), units);
    parallelChunks(units, denseChunk(units), [&](std::size_t begin, std::size_t end) {
        const MutableBlock out{below.data() + begin, units};
        const Block in{deltas.data(), deltas.columns()};
        if (transposed)
            kernels().multiplyTransposed(out, in, {weight.row(begin), weight.columns()}, deltas.rows(),
                                         deltas.columns(), end - begin);
        else
            kernels().multiply(out, in, {weight.data() + begin, weight.columns()}, deltas.rows(),
                               deltas.columns(), end - begin);
        for (std::size_t r = 0; r < below.rows(); ++r)
            passThroughActivation(layer - 1, r, begin, end, workspace);
    });
}

void Network::passSparseGradients(const MiniBatch& batch, NetworkWorkspace& workspace,
                                  GradientSink& sink) const
{
    const ColumnSums input{workspace.inputColumns, batch.input.values, workspace.deltas.front()};
    const ColumnSums target{workspace.targetColumns, workspace.errors, workspace.activations.back()};
    Matrix& outputBias = workspace.biasGradients.back();
    outputBias.resize(1, m_shape.width);
    outputBias.setZero();

    const auto pass = [&](std::size_t layer, const std::vector<TouchedColumn>& columns) {
        parallelChunks(columns.size(), ColumnsPerChunk, [&](std::size_t begin, std::size_t end) {
            std::vector<float> gradient(ownedWeight(layer).columns());
            std::vector<float> scratch;
            for (std::size_t k = begin; k < end; ++k) {
                const TouchedColumn& touched = columns[k];
                if (k + 1 < end)
                    sink.expectRow(layer, columns[k + 1].column);
                std::fill(gradient.begin(), gradient.end(), 0.0F);
                if (touched.inInput != TouchedColumn::None)
                    input.addTo(gradient.data(), touched.inInput, scratch);
                if (touched.inTarget != TouchedColumn::None)
                    outputBias(0, touched.column) = target.addTo(gradient.data(), touched.inTarget, scratch);
                sink.takeWeights(layer, touched.column, 1, gradient.data());
            }
        });
    };
    static const ColumnIndex nothing;
    if (m_shape.loss == OutputLoss::Multinomial) {
        pass(0, unionOf(workspace.inputColumns, nothing));
        passOutputGradient(workspace, sink);
        return;
    }
    if (m_shape.tied)
        pass(0, unionOf(workspace.inputColumns, workspace.targetColumns));
    else
        runTogether([&] { pass(0, unionOf(workspace.inputColumns, nothing)); },
                    [&] { pass(m_shape.outputLayer(), unionOf(nothing, workspace.targetColumns)); });
    sink.takeBiases(m_shape.outputLayer(), outputBias.data());
}

void Network::passHiddenGradient(std::size_t layer, NetworkWorkspace& workspace, GradientSink& sink) const
{
    const Matrix& deltas = deltasOf(layer, workspace);
    const Matrix& below = workspace.activations[layer - 1];
    const std::size_t mirror = m_shape.outputLayer() - layer;
    const bool shared = m_shape.tied && mirror != layer;
    Matrix& gradient = workspace.gradients[layer];
    gradient.resize(deltas.columns(), below.columns());
    workspace.mirrorGradient.resize(shared ? gradient.rows() : 0, gradient.columns());
    parallelChunks(gradient.rows(), denseChunk(gradient.rows()), [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply(
            {gradient.row(begin), gradient.columns()}, {deltas.data() + begin, deltas.columns()},
            {below.data(), below.columns()}, end - begin, deltas.rows(), gradient.columns());
        if (shared) {
            const Matrix& mirrorBelow = workspace.activations[mirror - 1];
            const Matrix& mirrorDeltas = workspace.deltas[mirror];
            float* const part = workspace.mirrorGradient.row(begin);
            kernels().transposedMultiply({part, gradient.columns()},
                                         {mirrorBelow.data() + begin, mirrorBelow.columns()},
                                         {mirrorDeltas.data(), mirrorDeltas.columns()}, end - begin,
                                         mirrorDeltas.rows(), gradient.columns());
            for (std::size_t i = 0; i < (end - begin) * gradient.columns(); ++i)
                gradient.row(begin)[i] += part[i];
        }
        sink.takeWeights(layer, begin, end - begin, gradient.row(begin));
    });
}

} // namespace autorec
