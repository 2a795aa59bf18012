// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"
#include "core/network/initial_weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

constexpr float SeluScale = 1.0507009873554805F;
constexpr float SeluScaleAlpha = 1.7580993408473766F;

} // namespace

void activate(Activation activation, float* values, std::size_t count)
{
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Sigmoid:
        kernels().sigmoid(values, count);
        break;
    case Activation::Tanh:
        kernels().tanh(values, count);
        break;
    case Activation::Relu:
        std::transform(values, values + count, values, [](float x) { return std::max(x, 0.0F); });
        break;
    case Activation::Selu:
        kernels().selu(values, count);
        break;
    }
}

void multiplyByDerivative(Activation activation, const float* activated, float* gradient, std::size_t count)
{
    const auto multiply = [&](const auto& derivative) {
        for (std::size_t i = 0; i < count; ++i)
            gradient[i] *= derivative(activated[i]);
    };
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Sigmoid:
        multiply([](float y) { return y * (1.0F - y); });
        break;
    case Activation::Tanh:
        multiply([](float y) { return 1.0F - y * y; });
        break;
    case Activation::Relu:
        multiply([](float y) { return y > 0.0F ? 1.0F : 0.0F; });
        break;
    case Activation::Selu:
        multiply([](float y) { return y > 0.0F ? SeluScale : y + SeluScaleAlpha; });
        break;
    }
}

namespace {

void addBias(float* values, const float* bias, std::size_t count)
{
    for (std::size_t j = 0; j < count; ++j)
        values[j] += bias[j];
}

std::vector<std::uint32_t> firstNumbers(std::size_t count)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

void requireMirrorImage(const NetworkShape& shape)
{
    if (shape.tied && !std::equal(shape.hidden.begin(), shape.hidden.end(), shape.hidden.rbegin()))
        throw Error(ErrorCode::InvalidArgument,
                    "Tied weights need hidden layers that read the same both ways, as 512,256,512 does. "
                    "Change hidden or set tied=false.");
}

} // namespace

std::size_t NetworkShape::ownerOf(std::size_t layer) const
{
    return tied ? std::min(layer, outputLayer() - layer) : layer;
}

std::size_t NetworkShape::parameterCount() const
{
    std::size_t count = 0;
    for (std::size_t l = 0; l < layerCount(); ++l) {
        const std::size_t from = l == 0 ? width : hidden[l - 1];
        count += sumsOf(l) + (ownerOf(l) == l ? from * sumsOf(l) : 0);
    }
    return count;
}

double TrainingNoise::rateOf(std::size_t layer, std::size_t hiddenLayers) const
{
    const bool isThere = place == DropoutPlace::Every || (place == DropoutPlace::First && layer == 0) ||
                         (place == DropoutPlace::Last && layer + 1 == hiddenLayers);
    return isThere ? rate : 0.0;
}

Network::Network(const NetworkShape& shape, std::uint64_t seed)
    : m_shape(shape)
{
    assert(!shape.hidden.empty());
    assert(!shape.gaussian || (*shape.gaussian > 0 && *shape.gaussian < shape.hidden.size() && !shape.tied));
    requireMirrorImage(shape);
    for (std::size_t l = 0; l < shape.layerCount(); ++l) {
        Layer& layer = m_layers.emplace_back();
        layer.bias = Matrix(1, shape.sumsOf(l));
        if (shape.ownerOf(l) != l)
            continue;
        const std::size_t from = l == 0 ? shape.hidden.front() : shape.hidden[l - 1];
        layer.weight = Matrix(shape.isSparse(l) ? shape.width : shape.sumsOf(l), from);
        fillGlorot(layer.weight, RandomStream(seed, RandomPurpose::Weights, 0, l + 1));
    }
}

Network::Network(const NetworkShape& shape, std::vector<Layer> layers)
    : m_shape(shape)
    , m_layers(std::move(layers))
{
    assert(m_layers.size() == shape.layerCount());
    requireMirrorImage(shape);
}

void Network::encode(const SparseRows& input, NetworkWorkspace& workspace, const TrainingNoise* noise) const
{
    const std::size_t hiddenLayers = m_shape.hidden.size();
    workspace.activations.resize(hiddenLayers);
    workspace.dropout.resize(hiddenLayers);
    workspace.keptShare.resize(hiddenLayers);
    for (std::size_t l = 0; l < hiddenLayers; ++l) {
        workspace.activations[l].resize(input.rowCount(), m_shape.hidden[l]);
        if (l == 0)
            encodeInput(input, workspace);
        else
            encodeHidden(l, workspace);
        if (l == m_shape.gaussian)
            drawGaussian(workspace, noise);
        dropUnits(l, workspace, noise ? *noise : TrainingNoise());
    }
}

void Network::encodeInput(const SparseRows& input, NetworkWorkspace& workspace) const
{
    Matrix& activations = workspace.activations.front();
    const std::size_t units = activations.columns();
    const Layer& layer = m_layers.front();
    parallelFor(input.rowCount(), SparseRowsPerChunk, [&](std::size_t r) {
        const std::size_t first = input.offsets[r];
        std::copy_n(layer.bias.data(), units, activations.row(r));
        kernels().addScaledRows(activations.row(r), units, {layer.weight.data(), units},
                                input.columns.data() + first, input.values.data() + first, input.rowSize(r));
        activate(m_shape.hiddenActivation, activations.row(r), units);
    });
}

void Network::encodeHidden(std::size_t layer, NetworkWorkspace& workspace) const
{
    const Matrix& below = workspace.activations[layer - 1];
    const bool isGaussian = layer == m_shape.gaussian;
    Matrix& activations = isGaussian ? workspace.gaussian.sums : workspace.activations[layer];
    activations.resize(below.rows(), m_shape.sumsOf(layer));
    const std::size_t units = activations.columns();
    const Activation activation = m_shape.activationOf(layer);
    const Matrix& weight = ownedWeight(layer);
    const bool transposed = m_shape.ownerOf(layer) != layer;
    parallelChunks(units, denseChunk(units), [&](std::size_t begin, std::size_t end) {
        const MutableBlock out{activations.data() + begin, units};
        const Block in{below.data(), below.columns()};
        if (transposed)
            kernels().multiply(out, in, {weight.data() + begin, units}, below.rows(), below.columns(),
                               end - begin);
        else
            kernels().multiplyTransposed(out, in, {weight.row(begin), below.columns()}, below.rows(),
                                         below.columns(), end - begin);
        for (std::size_t r = 0; r < activations.rows(); ++r) {
            addBias(activations.row(r) + begin, m_layers[layer].bias.data() + begin, end - begin);
            activate(activation, activations.row(r) + begin, end - begin);
        }
    });
}

void Network::drawGaussian(NetworkWorkspace& workspace, const TrainingNoise* noise) const
{
    const std::size_t layer = *m_shape.gaussian;
    const std::size_t units = m_shape.hidden[layer];
    const Matrix& sums = workspace.gaussian.sums;
    Matrix& drawn = workspace.gaussian.noise;
    drawn.resize(noise ? sums.rows() : 0, units);
    for (std::size_t r = 0; r < sums.rows(); ++r) {
        float* const values = workspace.activations[layer].row(r);
        std::copy_n(sums.row(r), units, values);
        if (!noise)
            continue;
        RandomStream random(noise->seed, RandomPurpose::LatentNoise, noise->epoch, noise->firstRow + r);
        for (std::size_t j = 0; j < units; ++j) {
            drawn(r, j) = noise->gaussian ? (*noise->gaussian)(r, j) : static_cast<float>(random.normal());
            values[j] += drawn(r, j) * std::exp(0.5F * sums(r, units + j));
        }
    }
}

void Network::dropUnits(std::size_t layer, NetworkWorkspace& workspace, const TrainingNoise& noise) const
{
    Matrix& activations = workspace.activations[layer];
    Matrix& mask = workspace.dropout[layer];
    const std::size_t hiddenLayers = m_shape.hidden.size();
    const double rate = noise.rateOf(layer, hiddenLayers);
    workspace.keptShare[layer] = static_cast<float>(1.0 - rate);
    mask.resize(rate > 0.0 ? activations.rows() : 0, activations.columns());
    if (mask.empty())
        return;
    const auto kept = static_cast<float>(1.0 / (1.0 - rate));
    parallelFor(activations.rows(), SparseRowsPerChunk, [&](std::size_t r) {
        RandomStream random(noise.seed, RandomPurpose::HiddenDropout, noise.epoch,
                            (noise.firstRow + r) * hiddenLayers + layer);
        random.fillMask(mask.row(r), mask.columns(), rate, kept);
        for (std::size_t j = 0; j < activations.columns(); ++j)
            activations(r, j) *= mask(r, j);
    });
}

void Network::decode(const SparseRows& target, NetworkWorkspace& workspace) const
{
    workspace.outputs.resize(target.entryCount());
    parallelFor(target.rowCount(), SparseRowsPerChunk,
                [&](std::size_t r) { decodeRow(target, r, workspace); });
}

void Network::decodeRow(const SparseRows& target, std::size_t row, NetworkWorkspace& workspace) const
{
    const Matrix& codes = workspace.activations.back();
    const std::size_t first = target.offsets[row];
    float* const outputs = workspace.outputs.data() + first;
    kernels().dotRows(outputs, codes.row(row), codes.columns(), outputWeight().data(),
                      target.columns.data() + first, target.rowSize(row));
    for (std::size_t k = 0; k < target.rowSize(row); ++k)
        outputs[k] += outputBias()(0, target.columns[first + k]);
    activate(m_shape.outputActivation, outputs, target.rowSize(row));
}

Matrix Network::decodeAll(const NetworkWorkspace& workspace) const
{
    Matrix outputs;
    decodeAll(workspace, outputs);
    return outputs;
}

void Network::decodeAll(const NetworkWorkspace& workspace, Matrix& outputs) const
{
    const Matrix& codes = workspace.activations.back();
    outputs.resize(codes.rows(), m_shape.width);
    const std::vector<std::uint32_t> rows =
        codes.rows() == 1 ? firstNumbers(m_shape.width) : std::vector<std::uint32_t>();
    parallelChunks(m_shape.width, OutputsPerChunk, [&](std::size_t begin, std::size_t end) {
        if (codes.rows() == 1)
            kernels().dotRows(outputs.data() + begin, codes.data(), codes.columns(), outputWeight().data(),
                              rows.data() + begin, end - begin);
        else
            kernels().multiplyTransposed(
                {outputs.data() + begin, m_shape.width}, {codes.data(), codes.columns()},
                {outputWeight().row(begin), codes.columns()}, codes.rows(), codes.columns(), end - begin);
        for (std::size_t r = 0; r < outputs.rows(); ++r) {
            addBias(outputs.row(r) + begin, outputBias().data() + begin, end - begin);
            activate(m_shape.outputActivation, outputs.row(r) + begin, end - begin);
        }
    });
}

} // namespace autorec
