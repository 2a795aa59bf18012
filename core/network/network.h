#pragma once

#include "core/base/matrix.h"
#include "core/network/activation.h"
#include "core/network/sparse_rows.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace autorec {

/// Sizes and activations of an autoencoder. `width` is the number of inputs and of outputs.
struct NetworkShape
{
    std::size_t width = 0;
    std::vector<std::size_t> hidden; ///< at least one
    Activation hiddenActivation = Activation::Sigmoid;
    Activation outputActivation = Activation::Identity;
};

/// Weights and biases of one layer. Sparse layers keep one row for each column of the data, so that only the
/// rows that a mini-batch names are touched.
struct Layer
{
    Matrix weight; ///< input layer [width × hidden]; between hidden layers [to × from]; output layer [width ×
                   ///< hidden]
    Matrix bias; ///< [1 × units]
};

/// What one mini-batch moves. Rows of sparse layers that are not in `touched` have a gradient of zero,
/// whatever their storage holds.
struct LayerGradient
{
    Matrix weight;
    Matrix bias;
    bool sparse = false;
    std::vector<std::uint32_t> touched; ///< rows of `weight`, ascending; sparse layers only
};

using Gradient = std::vector<LayerGradient>;

/// Where a forward and a backward pass keep their intermediate values. One for each thread of control; reused
/// from batch to batch.
struct NetworkWorkspace
{
    std::vector<Matrix> activations; ///< by hidden layer, [batch × units], dropout applied
    std::vector<Matrix> dropout;     ///< by hidden layer: 0 or 1 ⁄ (1 − p); empty without dropout
    std::vector<Matrix> deltas;      ///< ∂loss ⁄ ∂ pre-activation
    std::vector<float> outputs;      ///< by target entry
    std::vector<float> errors;       ///< ∂loss ⁄ ∂ output, by target entry
    ColumnIndex inputColumns;
    ColumnIndex targetColumns;
};

/// Hidden dropout of one mini-batch: each row draws from a stream of its own.
struct HiddenDropout
{
    double rate = 0;
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0; ///< position of the batch's first row in the epoch
};

struct BatchLoss
{
    double squaredError = 0; ///< summed over observed targets
    std::size_t observed = 0;
};

/// An autoencoder with sparse input and output layers and dense ones between. Weights only; passes keep their
/// values in a workspace, so that const members may be called from several threads with one workspace each.
/// Passes cut their work among the threads of the enclosing `withThreads`, with the same bits for any number.
class Network
{
public:
    Network() = default;
    /// Glorot uniform weights (Glorot and Bengio, 2010), zero biases.
    Network(const NetworkShape& shape, std::uint64_t seed);
    Network(const NetworkShape& shape, std::vector<Layer> layers);

    const NetworkShape& shape() const { return m_shape; }
    const std::vector<Layer>& layers() const { return m_layers; }
    std::vector<Layer>& layers() { return m_layers; }
    std::size_t codeSize() const { return m_shape.hidden.back(); }

    /// Activations of all hidden layers for the input rows, into the workspace.
    void encode(const SparseRows& input, NetworkWorkspace& workspace,
                const HiddenDropout& dropout = {}) const;
    /// After `encode`: what the network says at the places that `target` names, into `workspace.outputs`.
    void decode(const SparseRows& target, NetworkWorkspace& workspace) const;
    /// What the network says at every output for one code, `out[width]`. Needs no workspace.
    void decodeAll(const float* code, float* out) const;

    /// The masked squared error, Σ over observed (output − rating)² ⁄ number observed, and its gradient.
    BatchLoss lossAndGradient(const SparseRows& input, const SparseRows& target, NetworkWorkspace& workspace,
                              Gradient& gradient, const HiddenDropout& dropout = {}) const;

private:
    void dropUnits(Matrix& activations, Matrix& mask, std::size_t layer, const HiddenDropout& dropout) const;
    BatchLoss computeErrors(const SparseRows& target, NetworkWorkspace& workspace) const;
    void backwardOutput(const SparseRows& target, NetworkWorkspace& workspace, LayerGradient& gradient) const;
    void backwardHidden(std::size_t layer, NetworkWorkspace& workspace, LayerGradient& gradient) const;
    void backwardInput(const SparseRows& input, NetworkWorkspace& workspace, LayerGradient& gradient) const;
    void finishDelta(std::size_t layer, NetworkWorkspace& workspace) const;

    NetworkShape m_shape;
    std::vector<Layer> m_layers; ///< input layer, hidden to hidden …, output layer
};

} // namespace autorec
