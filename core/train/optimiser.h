// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernels/kernels.h"
#include "core/network/network.h"
#include "core/train/column_schedule.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace autorec {

/// Which optimiser, and its constants.
struct OptimiserOptions
{
    enum class Kind { Sgd, Adam, RmsProp };

    Kind kind = Kind::Adam;
    double weightDecay = 0; ///< added to the gradient of every weight and bias, times its value (L2)
    double momentum = 0;    ///< SGD
    double beta1 = 0.9;     ///< Adam
    double beta2 = 0.999;   ///< Adam
    double alpha = 0.99;    ///< RMSprop
    double epsilon = 1e-8;  ///< outside the square root
};

/// Updates a network's weights while their gradient arrives, with PyTorch's definitions of SGD with momentum,
/// Adam (Kingma and Ba, 2015) and RMSprop (Hinton, 2012).
///
/// Exact: a row that a mini-batch does not name takes a step with a zero gradient, as in dense code. These
/// steps are taken late or early: all steps between two uses of a row are taken at once, while its weights
/// and moments are in the cache. The bits are the same as with one step at a time, and the moments of the
/// whole network need not be moved at every step.
///
/// An epoch is startEpoch, then for each step startStep and one Network::passGradient into this, then
/// finishEpoch, after which every row has taken every step.
class Optimiser : public GradientSink
{
public:
    /// Keeps a reference to the network, and moments of its shapes.
    Optimiser(const OptimiserOptions& options, Network& network);

    void startEpoch(std::size_t steps, double learningRate);
    /// Brings the weights of the columns up to date for the coming pass.
    void startStep(std::span<const ColumnUse> uses);
    void finishEpoch();
    /// √(mean over the epoch's steps of ‖gradient‖²), after finishEpoch; nothing where there was no step.
    /// Adds up each row's squares step by step and the rows in order: the same bits with any number of
    /// threads.
    std::optional<double> gradientNorm() const;
    /// The number in the epoch of the step that was started last, counted from 0.
    std::size_t currentStep() const { return m_step; }

    void takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient) override;
    void takeBiases(std::size_t layer, const float* gradient) override;
    void expectRow(std::size_t layer, std::size_t row) override;

    /// Save and restore the step count and the moments between two epochs.
    std::uint64_t stepCount() const { return m_stepsBefore; }
    std::map<std::string, Matrix> moments() const;
    /// Throws Error(DamagedFile) where a tensor is missing or of another shape.
    void restore(std::uint64_t steps, const std::map<std::string, Matrix>& moments);

    /// Bytes of moments for each weight.
    static std::size_t bytesPerWeight(OptimiserOptions::Kind kind);

private:
    struct Moments
    {
        Matrix first;
        Matrix second;
    };

    /// A matrix of weights or biases with its moments.
    struct Moved
    {
        Matrix& values;
        Moments& moments;
    };

    void advance(Moved moved, std::size_t firstRow, std::size_t rows, const float* gradient,
                 std::size_t fromStep, std::size_t toStep) const;
    void advanceRow(std::size_t layer, std::uint32_t row, std::size_t toStep);
    StepSizes sizesOf(std::uint64_t step, double learningRate) const;
    bool restsWithoutGradient() const;

    OptimiserOptions m_options;
    Network& m_network;
    std::vector<Moments> m_weightMoments;
    std::vector<Moments> m_biasMoments;
    std::uint64_t m_stepsBefore = 0;                 ///< the epoch
    std::size_t m_step = 0;                          ///< of the epoch, now going on
    std::size_t m_started = 0;                       ///< steps of the epoch
    std::vector<StepSizes> m_sizes;                  ///< by step of the epoch
    std::vector<std::uint32_t> m_nextUse;            ///< by column, of those in the current step
    std::vector<std::vector<std::uint32_t>> m_taken; ///< by sparse layer and row: steps taken in the epoch
    std::vector<std::vector<double>>
        m_weightSquares;               ///< by layer and row: Σ of the epoch's gradients, squared
    std::vector<double> m_biasSquares; ///< by layer
};

} // namespace autorec
