// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_state.h"
#include "core/model/recommender.h"
#include "core/model/score_graph.h"
#include "core/network/sparse_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace autorec {

/// The input of a linear model for one person: the inputs that are not 0, ascending, and their values. A
/// movie may have several inputs: the movie of input i is i modulo the number of movies.
struct WeighedInputs
{
    std::vector<std::uint32_t> inputs;
    std::vector<float> values;
};

/// The weights of a linear model: from every input to every movie, and none from a movie to itself. Immutable
/// and thread-safe.
class InputWeights
{
public:
    virtual ~InputWeights() = default;

    virtual std::size_t inputCount() const = 0;
    virtual std::size_t movieCount() const = 0;

    /// Σ value · weight over the inputs, by movie. On the threads of the enclosing `withThreads`.
    virtual std::vector<float> sums(const WeighedInputs& told) const = 0;
    /// The weights from an input to each of some movies.
    virtual std::vector<float> from(std::uint32_t input, std::span<const std::uint32_t> movies) const = 0;
    /// Over all movies.
    virtual double meanFrom(std::uint32_t input) const = 0;
    /// Σ value · vector of the input, where weights are products of vectors; else empty.
    virtual std::vector<float> units(const WeighedInputs&) const { return {}; }

    /// `sums` of a batch, whose inputs come channel by channel, each [batch × movies].
    virtual GraphValue graphSums(std::span<const GraphValue> channels) const = 0;
    virtual std::vector<WeightView> views() const = 0;
    virtual Tensors tensors() const = 0;

    /// The inverse of `tensors`. Throws Error(DamagedFile).
    static std::shared_ptr<const InputWeights> restore(const ModelState& state, std::size_t inputs,
                                                       std::size_t movies);
};

/// All of them in a matrix, [inputs × movies].
std::shared_ptr<const InputWeights> weightsInFull(Matrix weights);

/// For fewer people than inputs: the weight from input i to movie j ≠ i is Σ_u reach(i, u) · pull(u, j), over
/// the people u that were told something of i. `reach` has a row for each input, `pull` is [people × movies].
std::shared_ptr<const InputWeights> weightsThroughPeople(SparseRows reach, Matrix pull);

/// Few of them, for one input a movie: row i has the weights from movie i, in order of movie, none to itself.
std::shared_ptr<const InputWeights> weightsOfNeighbours(SparseRows weights);

/// For one input a movie: the weight from movie i to movie j ≠ i is the product of rows i and j of `vectors`,
/// [movies × width].
std::shared_ptr<const InputWeights> weightsOfVectors(Matrix vectors);

} // namespace autorec
