// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/network/sparse_rows.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace autorec {

enum class Activation { Identity, Sigmoid, Tanh, Relu, Selu };

/// values = f(values).
void activate(Activation activation, float* values, std::size_t count);

/// gradient *= f′, computed from the activated values.
void multiplyByDerivative(Activation activation, const float* activated, float* gradient, std::size_t count);

/// The loss that training lowers.
enum class OutputLoss {
    SquaredError, ///< at the places that a target names; computed there only
    Multinomial,  ///< −Σ target · log softmax(outputs), which takes every output (Liang et al., 2018)
};

/// Sizes and activations of an autoencoder. `width` is the number of inputs and of outputs.
struct NetworkShape
{
    std::size_t width = 0;
    std::vector<std::size_t> hidden; ///< at least one
    Activation hiddenActivation = Activation::Sigmoid;
    Activation outputActivation = Activation::Identity;
    /// The decoder's weights are the encoder's, transposed; `hidden` must read the same both ways.
    bool tied = false;
    OutputLoss loss = OutputLoss::SquaredError;
    /// A hidden layer without activation whose units are drawn from a normal distribution in training and are
    /// its means otherwise: the layer below outputs each unit's mean and log variance, one after the other
    /// (Kingma and Welling, 2014). Never the first, never in a tied network.
    std::optional<std::size_t> gaussian;

    std::size_t layerCount() const { return hidden.size() + 1; }
    std::size_t outputLayer() const { return hidden.size(); }
    bool isSparse(std::size_t layer) const { return layer == 0 || layer == outputLayer(); }
    /// True if each mini-batch names the rows of the layer's weights that it needs.
    bool namesRows(std::size_t layer) const
    {
        return layer == 0 || (layer == outputLayer() && loss == OutputLoss::SquaredError);
    }
    std::size_t unitsOf(std::size_t layer) const { return layer == outputLayer() ? width : hidden[layer]; }
    /// Sums that a layer computes: its units, or twice as many for the Gaussian one.
    std::size_t sumsOf(std::size_t layer) const { return unitsOf(layer) * (layer == gaussian ? 2 : 1); }
    Activation activationOf(std::size_t hiddenLayer) const
    {
        return hiddenLayer == gaussian ? Activation::Identity : hiddenActivation;
    }
    /// The layer whose weights this one uses: itself, or its mirror image in a tied network.
    std::size_t ownerOf(std::size_t layer) const;
    /// Number of weights and biases.
    std::size_t parameterCount() const;

    friend bool operator==(const NetworkShape&, const NetworkShape&) = default;
};

/// Weights and biases of one layer. Sparse layers keep one row for each column of the data, so that only the
/// rows that a mini-batch names are touched.
struct Layer
{
    Matrix weight; ///< input and output layer [width × hidden]; between hidden layers [to × from]; empty
                   ///< where another layer owns it
    Matrix bias;   ///< [1 × units]
};

/// Which hidden layers lose units in training.
enum class DropoutPlace {
    Every,
    First,
    Last, ///< the code; "late encoder" dropout where the hidden layers are the encoder
};

/// The random part of a training pass: hidden dropout (Srivastava et al., 2014) and the units of
/// a Gaussian layer. Each row draws from a stream of its own.
struct TrainingNoise
{
    double rate = 0; ///< of the dropout
    DropoutPlace place = DropoutPlace::Every;
    double klWeight = 0; ///< β of the Gaussian layer's divergence in the loss
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0;       ///< position of the batch's first row in the epoch
    const Matrix* gaussian = nullptr; ///< the Gaussian layer's standard normal numbers, where they are given

    double rateOf(std::size_t layer, std::size_t hiddenLayers) const;
};

/// The Gaussian layer of a pass.
struct GaussianUnits
{
    Matrix sums;  ///< [batch × 2 units]: means, log variances; then ∂loss ⁄ ∂ these
    Matrix noise; ///< [batch × units], standard normal; empty where the means were taken
};

/// The intermediate values of a forward and a backward pass. Each concurrent caller needs its own; it is
/// reused from batch to batch.
struct NetworkWorkspace
{
    std::vector<Matrix> activations; ///< by hidden layer, [batch × units], dropout applied
    std::vector<Matrix> dropout;     ///< by hidden layer: 0 or 1 ⁄ (1 − p); empty without dropout
    std::vector<float> keptShare;    ///< by hidden layer: 1 − p
    std::vector<Matrix> deltas;      ///< ∂loss ⁄ ∂ pre-activation, by hidden layer
    GaussianUnits gaussian;
    std::vector<float> outputs;    ///< by target entry
    Matrix allOutputs;             ///< [batch × width], where the loss takes every output; then its errors
    std::vector<float> errors;     ///< ∂loss ⁄ ∂ output, by target entry
    std::vector<double> rowLosses; ///< Σ weight · error², by row
    std::vector<Matrix> gradients; ///< of the weights between hidden layers
    Matrix mirrorGradient;         ///< what a tied layer's mirror image adds
    std::vector<Matrix> biasGradients;
    ColumnIndex inputColumns;
    ColumnIndex targetColumns;
};

/// A mini-batch's share in the loss of an epoch.
struct BatchLoss
{
    double sum = 0;    ///< Σ weight · error² over the targets, or Σ of the rows' multinomial losses
    double weight = 0; ///< Σ weight, or the number of rows
    std::size_t observed = 0;

    BatchLoss& operator+=(const BatchLoss& other);
    /// The weighted mean.
    double mean() const { return weight > 0.0 ? sum / weight : 0.0; }
};

class Network;

/// Receives a network's gradient row by row. A row is delivered once the pass no longer needs its weights, so
/// that they can be updated at once. Rows are delivered from several threads and in any order, each at most
/// once in a pass. Rows of sparse layers that no entry names are not delivered: their gradient is zero.
class GradientSink
{
public:
    virtual ~GradientSink() = default;

    /// `count` rows of a layer's weights from `first` on, one after another in memory.
    virtual void takeWeights(std::size_t layer, std::size_t first, std::size_t count,
                             const float* gradient) = 0;
    virtual void takeBiases(std::size_t layer, const float* gradient) = 0;
    /// A hint that the row will be delivered soon, to prefetch its data.
    virtual void expectRow(std::size_t, std::size_t) {}
};

/// Adds up the gradients of one or several passes, densely.
class GradientSum : public GradientSink
{
public:
    /// Starts with zeros in the network's shapes; layers that share another layer's weights have none of
    /// their own.
    explicit GradientSum(const Network& network);

    void setZero();
    const Matrix& weights(std::size_t layer) const { return m_weights[layer]; }
    const Matrix& biases(std::size_t layer) const { return m_biases[layer]; }

    void takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient) override;
    void takeBiases(std::size_t layer, const float* gradient) override;

private:
    std::vector<Matrix> m_weights;
    std::vector<Matrix> m_biases;
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
    /// [width × code], tied or not.
    const Matrix& outputWeight() const { return ownedWeight(m_shape.outputLayer()); }
    const Matrix& outputBias() const { return m_layers.back().bias; }

    /// Activations of all hidden layers for the input rows, into the workspace; as in training with noise.
    void encode(const SparseRows& input, NetworkWorkspace& workspace,
                const TrainingNoise* noise = nullptr) const;
    /// After `encode`: the outputs at the places that `target` names, into `workspace.outputs`.
    void decode(const SparseRows& target, NetworkWorkspace& workspace) const;
    /// After `encode`: every output, [rows × width].
    Matrix decodeAll(const NetworkWorkspace& workspace) const;
    void decodeAll(const NetworkWorkspace& workspace, Matrix& outputs) const;

    /// One forward and one backward pass. The gradient goes to `sink`, which may move this network's weights.
    BatchLoss passGradient(const MiniBatch& batch, NetworkWorkspace& workspace, GradientSink& sink,
                           const TrainingNoise& noise = {}) const;

private:
    const Matrix& ownedWeight(std::size_t layer) const { return m_layers[m_shape.ownerOf(layer)].weight; }

    void encodeInput(const SparseRows& input, NetworkWorkspace& workspace) const;
    void encodeHidden(std::size_t layer, NetworkWorkspace& workspace) const;
    void drawGaussian(NetworkWorkspace& workspace, const TrainingNoise* noise) const;
    void dropUnits(std::size_t layer, NetworkWorkspace& workspace, const TrainingNoise& noise) const;
    void decodeRow(const SparseRows& target, std::size_t row, NetworkWorkspace& workspace) const;

    BatchLoss backFromOutput(const MiniBatch& batch, NetworkWorkspace& workspace) const;
    BatchLoss backFromAllOutputs(const MiniBatch& batch, NetworkWorkspace& workspace) const;
    double backThroughGaussian(const MiniBatch& batch, NetworkWorkspace& workspace, double klWeight) const;
    /// ∂loss ⁄ ∂ sums of a hidden layer.
    const Matrix& deltasOf(std::size_t layer, const NetworkWorkspace& workspace) const
    {
        return layer == m_shape.gaussian ? workspace.gaussian.sums : workspace.deltas[layer];
    }
    void backFromHidden(std::size_t layer, NetworkWorkspace& workspace) const;
    void passThroughActivation(std::size_t layer, std::size_t row, std::size_t begin, std::size_t end,
                               NetworkWorkspace& workspace) const;
    void passSparseGradients(const MiniBatch& batch, NetworkWorkspace& workspace, GradientSink& sink) const;
    void passOutputGradient(NetworkWorkspace& workspace, GradientSink& sink) const;
    void passHiddenGradient(std::size_t layer, NetworkWorkspace& workspace, GradientSink& sink) const;

    NetworkShape m_shape;
    std::vector<Layer> m_layers; ///< input layer, hidden to hidden …, output layer
};

} // namespace autorec
