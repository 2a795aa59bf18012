#include "core/train/optimiser.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t RowsPerChunk = 64;

} // namespace

OptimiserOptions::Kind OptimiserOptions::kindFromText(const std::string& name)
{
    if (name == "sgd")
        return Kind::Sgd;
    if (name == "adam")
        return Kind::Adam;
    if (name == "rmsprop")
        return Kind::RmsProp;
    throw Error(ErrorCode::InvalidArgument,
                "There is no optimiser \"" + name + "\". Use adam, sgd or rmsprop.");
}

Optimiser::Optimiser(const OptimiserOptions& options, const Network& network)
    : m_options(options)
{
    const auto momentsFor = [&](const Matrix& weights) {
        const bool usesSecond = options.kind == OptimiserOptions::Kind::Adam;
        return Moments{Matrix(weights.rows(), weights.columns()),
                       usesSecond ? Matrix(weights.rows(), weights.columns()) : Matrix()};
    };
    for (const Layer& layer : network.layers()) {
        m_weightMoments.push_back(momentsFor(layer.weight));
        m_biasMoments.push_back(momentsFor(layer.bias));
    }
}

void Optimiser::step(Network& network, const Gradient& gradient)
{
    ++m_steps;
    const StepSizes sizes = sizesOfThisStep();
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        Layer& layer = network.layers()[l];
        const LayerGradient& slope = gradient[l];
        stepMatrix(layer.weight, slope.sparse ? &slope : nullptr, slope.weight.data(), m_weightMoments[l],
                   sizes);
        stepMatrix(layer.bias, nullptr, slope.bias.data(), m_biasMoments[l], sizes);
    }
}

void Optimiser::stepMatrix(Matrix& weights, const LayerGradient* sparse, const float* dense, Moments& moments,
                           const StepSizes& sizes) const
{
    const std::size_t width = weights.columns();
    parallelChunks(weights.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        if (!sparse) {
            stepRange(weights.data(), dense + begin * width, moments, begin * width, (end - begin) * width,
                      sizes);
            return;
        }
        auto touched = std::lower_bound(sparse->touched.begin(), sparse->touched.end(), begin);
        for (std::size_t r = begin; r < end; ++r) {
            const bool isTouched = touched != sparse->touched.end() && *touched == r;
            if (isTouched)
                ++touched;
            else if (restsWithoutGradient())
                continue;
            stepRange(weights.data(), isTouched ? sparse->weight.row(r) : nullptr, moments, r * width, width,
                      sizes);
        }
    });
}

void Optimiser::stepRange(float* weights, const float* gradient, Moments& moments, std::size_t first,
                          std::size_t count, const StepSizes& sizes) const
{
    float* const at = weights + first;
    float* const firstMoment = moments.first.data() + first;
    switch (m_options.kind) {
    case OptimiserOptions::Kind::Sgd:
        kernels().sgdStep(at, gradient, firstMoment, count, sizes);
        break;
    case OptimiserOptions::Kind::Adam:
        kernels().adamStep(at, gradient, firstMoment, moments.second.data() + first, count, sizes);
        break;
    case OptimiserOptions::Kind::RmsProp:
        kernels().rmspropStep(at, gradient, firstMoment, count, sizes);
        break;
    }
}

StepSizes Optimiser::sizesOfThisStep() const
{
    StepSizes sizes;
    sizes.learningRate = static_cast<float>(m_options.learningRate);
    sizes.weightDecay = static_cast<float>(m_options.weightDecay);
    sizes.momentum = static_cast<float>(m_options.momentum);
    sizes.epsilon = static_cast<float>(m_options.epsilon);
    if (m_options.kind == OptimiserOptions::Kind::Adam) {
        sizes.decay1 = static_cast<float>(m_options.beta1);
        sizes.decay2 = static_cast<float>(m_options.beta2);
        sizes.correction1 = static_cast<float>(1.0 - std::pow(m_options.beta1, m_steps));
        sizes.correction2 = static_cast<float>(1.0 - std::pow(m_options.beta2, m_steps));
    } else {
        sizes.decay2 = static_cast<float>(m_options.alpha);
    }
    return sizes;
}

/// Whether a step with a gradient of zero leaves a row as it is. RMSprop's running square decays all the
/// same.
bool Optimiser::restsWithoutGradient() const
{
    return m_options.kind == OptimiserOptions::Kind::Sgd && m_options.momentum == 0.0 &&
           m_options.weightDecay == 0.0;
}

} // namespace autorec
