// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/train/solver.h"

#include <cstdint>
#include <vector>

namespace autorec {

/// Maps a network's weights to the single vector of numbers that an optimiser changes, and adds the penalty
/// on them. Keeps a reference to the network.
class WeightMap
{
public:
    explicit WeightMap(Network& network)
        : m_network(network)
    {
    }
    virtual ~WeightMap() = default;

    std::size_t size();
    /// Copies the current values into `numbers`.
    void read(double* numbers);
    /// Sets the network's weights from the numbers.
    void write(const double* numbers);
    /// Turns the gradient of the loss by the network's weights, at the numbers written last, into the
    /// gradient of loss and penalty by the numbers; returns the penalty.
    virtual double pullBack(const GradientSum& loss, double* gradient) const = 0;

    /// Saves and restores the numbers that the network's weights do not determine.
    virtual SolverState state() { return {}; }
    virtual void restore(const SolverState&) {}

protected:
    /// The matrices that hold the numbers of a layer, in order.
    virtual std::vector<Matrix*> partsOf(std::size_t layer) = 0;
    /// Sets the network's weights of a layer whose numbers have changed.
    virtual void connect(std::size_t) {}

    Network& m_network;
};

/// The numbers are the weights and biases; the penalty is ½ λ Σ weight², biases free.
class PlainWeights : public WeightMap
{
public:
    PlainWeights(Network& network, double penalty)
        : WeightMap(network)
        , m_penalty(penalty)
    {
    }

    double pullBack(const GradientSum& loss, double* gradient) const override;

private:
    std::vector<Matrix*> partsOf(std::size_t layer) override;

    double m_penalty;
};

/// The parameters of a kernelised layer besides its size.
struct KernelOptions
{
    std::size_t dimensions = 5;
    double weightPenalty = 0; ///< λ₂
    double kernelPenalty = 0; ///< λ_s
};

/// SparseFC (Muller, Martel and Indiveri, "Kernelized synaptic weight matrices", 2018): a weight is w · k
/// with k = max(0, 1 − ‖u − v‖²), where u and v are vectors of the two units that it connects, so that units
/// that drift apart lose their connection. Numbers: w, u, v and biases; penalty ½ λ₂ Σ w² + ½ λ_s Σ k².
class KernelWeights : public WeightMap
{
public:
    KernelWeights(Network& network, const KernelOptions& options, std::uint64_t seed);

    double pullBack(const GradientSum& loss, double* gradient) const override;
    SolverState state() override;
    void restore(const SolverState& state) override;

    static constexpr std::size_t MatricesPerWeight = 2; ///< that it keeps besides the network's own

private:
    /// One layer's; unit vectors are rows.
    struct Kernel
    {
        Matrix weight;
        Matrix rowUnits;    ///< u
        Matrix columnUnits; ///< v
        Matrix strength;    ///< k
    };

    std::vector<Matrix*> partsOf(std::size_t layer) override;
    void connect(std::size_t layer) override;
    double pullBackKernel(const Kernel& kernel, const Matrix& loss, double* gradient) const;

    KernelOptions m_options;
    std::vector<Kernel> m_kernels;
};

} // namespace autorec
