// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/train/solver.h"

#include <cstdint>

namespace autorec {

/// How an optimiser of one long vector sees a network: which numbers it moves, what weights they mean, and
/// what they cost besides the loss. Keeps a reference to the network.
class WeightMap
{
public:
    virtual ~WeightMap() = default;

    virtual std::size_t size() const = 0;
    /// The numbers as they stand.
    virtual void read(double* numbers) const = 0;
    /// Gives the network the weights that the numbers mean.
    virtual void write(const double* numbers) = 0;
    /// Turns the gradient of the loss by the network's weights, at the numbers written last, into the
    /// gradient of loss and penalty by the numbers; returns the penalty.
    virtual double pullBack(const GradientSum& loss, double* gradient) const = 0;

    /// Saves and restores the numbers that the network's weights do not determine.
    virtual SolverState state() const { return {}; }
    virtual void restore(const SolverState&) {}
};

/// The numbers are the weights and biases; the penalty is ½ λ Σ weight², biases free.
class PlainWeights : public WeightMap
{
public:
    PlainWeights(Network& network, double penalty);

    std::size_t size() const override;
    void read(double* numbers) const override;
    void write(const double* numbers) override;
    double pullBack(const GradientSum& loss, double* gradient) const override;

private:
    Network& m_network;
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

    std::size_t size() const override;
    void read(double* numbers) const override;
    void write(const double* numbers) override;
    double pullBack(const GradientSum& loss, double* gradient) const override;
    SolverState state() const override;
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

    void connect(std::size_t layer);
    double pullBackKernel(const Kernel& kernel, const Matrix& loss, double* gradient) const;

    Network& m_network;
    KernelOptions m_options;
    std::vector<Kernel> m_kernels;
};

} // namespace autorec
