#pragma once

#include "core/kernels/kernels.h"
#include "core/network/network.h"

#include <string>
#include <vector>

namespace autorec {

struct OptimiserOptions
{
    enum class Kind { Sgd, Adam, RmsProp };

    Kind kind = Kind::Adam;
    double learningRate = 1e-3;
    double weightDecay = 0; ///< added to the gradient of every weight and bias, times its value (L2)
    double momentum = 0;    ///< SGD
    double beta1 = 0.9;     ///< Adam
    double beta2 = 0.999;   ///< Adam
    double alpha = 0.99;    ///< RMSprop
    double epsilon = 1e-8;  ///< outside the square root

    static Kind kindFromText(const std::string& name);
};

/// Moves a network's weights against a gradient, with PyTorch's definitions of SGD with momentum, Adam
/// (Kingma and Ba, 2015) and RMSprop (Hinton, 2012). Exact: rows that a mini-batch did not touch take their
/// step with a gradient of zero, as dense code does. Keeps moments of the weights' shapes.
class Optimiser
{
public:
    Optimiser(const OptimiserOptions& options, const Network& network);

    void step(Network& network, const Gradient& gradient);

private:
    struct Moments
    {
        Matrix first;
        Matrix second;
    };

    void stepMatrix(Matrix& weights, const LayerGradient* sparse, const float* dense, Moments& moments,
                    const StepSizes& sizes) const;
    void stepRange(float* weights, const float* gradient, Moments& moments, std::size_t first,
                   std::size_t count, const StepSizes& sizes) const;
    StepSizes sizesOfThisStep() const;
    bool restsWithoutGradient() const;

    OptimiserOptions m_options;
    int m_steps = 0;
    std::vector<Moments> m_weightMoments;
    std::vector<Moments> m_biasMoments;
};

} // namespace autorec
