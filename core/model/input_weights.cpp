// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_weights.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace autorec {

namespace {

constexpr std::size_t MoviesPerChunk = 2048;

/// Σ value · row of the table, over the rows that are named.
std::vector<float> sumOfRows(const Matrix& table, const std::vector<std::uint32_t>& rows,
                             const std::vector<float>& values)
{
    std::vector<float> sums(table.columns());
    parallelChunks(sums.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().addScaledRows(sums.data() + begin, end - begin, {table.data() + begin, table.columns()},
                                rows.data(), values.data(), rows.size());
    });
    return sums;
}

double meanOf(std::span<const float> values, std::size_t count)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(count);
}

class FullWeights : public InputWeights
{
public:
    explicit FullWeights(Matrix weights)
        : m_weights(std::move(weights))
    {
    }

    std::size_t inputCount() const override { return m_weights.rows(); }
    std::size_t movieCount() const override { return m_weights.columns(); }

    std::vector<float> sums(const WeighedInputs& told) const override
    {
        return sumOfRows(m_weights, told.inputs, told.values);
    }

    std::vector<float> from(std::uint32_t input, std::span<const std::uint32_t> movies) const override
    {
        std::vector<float> weights;
        for (const std::uint32_t movie : movies)
            weights.push_back(m_weights(input, movie));
        return weights;
    }

    double meanFrom(std::uint32_t input) const override
    {
        return meanOf({m_weights.row(input), movieCount()}, movieCount());
    }

    GraphValue graphSums(std::span<const GraphValue> channels) const override
    {
        std::optional<GraphValue> sum;
        for (std::size_t c = 0; c < channels.size(); ++c) {
            Matrix part(movieCount(), movieCount());
            std::copy_n(m_weights.row(c * movieCount()), part.size(), part.data());
            const GraphValue told = product(channels[c], channels[c].graph().constant(part));
            sum = sum ? *sum + told : told;
        }
        return *sum;
    }

    std::vector<WeightView> views() const override
    {
        return {{"weights", m_weights.rows(), m_weights.columns(), m_weights.values()}};
    }

    Tensors tensors() const override { return {{"weights", m_weights}}; }

private:
    Matrix m_weights;
};

class WeightsThroughPeople : public InputWeights
{
public:
    WeightsThroughPeople(SparseRows reach, Matrix pull)
        : m_reach(std::move(reach))
        , m_pull(std::move(pull))
        , m_own(1, m_reach.rowCount())
        , m_meanPull(m_pull.rows())
    {
        for (std::size_t person = 0; person < m_pull.rows(); ++person)
            m_meanPull[person] = meanOf({m_pull.row(person), movieCount()}, movieCount());
        for (std::size_t input = 0; input < inputCount(); ++input)
            m_own(0, input) = throughPeople(input, input % movieCount());
    }

    std::size_t inputCount() const override { return m_reach.rowCount(); }
    std::size_t movieCount() const override { return m_pull.columns(); }

    std::vector<float> sums(const WeighedInputs& told) const override
    {
        std::vector<double> reached(m_pull.rows());
        for (std::size_t k = 0; k < told.inputs.size(); ++k) {
            forEachPerson(told.inputs[k], [&](std::uint32_t person, double value) {
                reached[person] += static_cast<double>(told.values[k]) * value;
            });
        }
        std::vector<std::uint32_t> people;
        std::vector<float> values;
        for (std::size_t person = 0; person < reached.size(); ++person) {
            if (reached[person] != 0.0) {
                people.push_back(static_cast<std::uint32_t>(person));
                values.push_back(static_cast<float>(reached[person]));
            }
        }
        std::vector<float> sums = sumOfRows(m_pull, people, values);
        for (std::size_t k = 0; k < told.inputs.size(); ++k)
            sums[told.inputs[k] % movieCount()] -= told.values[k] * m_own(0, told.inputs[k]);
        return sums;
    }

    std::vector<float> from(std::uint32_t input, std::span<const std::uint32_t> movies) const override
    {
        std::vector<float> weights;
        for (const std::uint32_t movie : movies)
            weights.push_back(movie == input % movieCount() ? 0.0F : throughPeople(input, movie));
        return weights;
    }

    double meanFrom(std::uint32_t input) const override
    {
        double sum = 0.0;
        forEachPerson(input, [&](std::uint32_t person, double value) { sum += value * m_meanPull[person]; });
        return sum - static_cast<double>(m_own(0, input)) / static_cast<double>(movieCount());
    }

    GraphValue graphSums(std::span<const GraphValue> channels) const override
    {
        ScoreGraph& graph = channels.front().graph();
        std::optional<GraphValue> reached;
        std::optional<GraphValue> own;
        for (std::size_t c = 0; c < channels.size(); ++c) {
            Matrix reach(movieCount(), m_pull.rows());
            Matrix ownWeights(1, movieCount());
            for (std::size_t movie = 0; movie < movieCount(); ++movie) {
                const std::size_t input = c * movieCount() + movie;
                ownWeights(0, movie) = m_own(0, input);
                forEachPerson(input, [&](std::uint32_t person, double value) {
                    reach(movie, person) = static_cast<float>(value);
                });
            }
            const GraphValue people = product(channels[c], graph.constant(reach));
            const GraphValue back = channels[c] * graph.constant(ownWeights);
            reached = reached ? *reached + people : people;
            own = own ? *own + back : back;
        }
        return product(*reached, graph.constant(m_pull)) - *own;
    }

    std::vector<WeightView> views() const override
    {
        return {{"people", m_pull.rows(), m_pull.columns(), m_pull.values()}};
    }

    Tensors tensors() const override
    {
        Tensors tensors = sparseTensors(m_reach, "reach");
        tensors["pull"] = m_pull;
        return tensors;
    }

private:
    template <class Visit> void forEachPerson(std::size_t input, const Visit& visit) const
    {
        for (std::size_t k = m_reach.offsets[input]; k < m_reach.offsets[input + 1]; ++k)
            visit(m_reach.columns[k], static_cast<double>(m_reach.values[k]));
    }

    float throughPeople(std::size_t input, std::size_t movie) const
    {
        double sum = 0.0;
        forEachPerson(input, [&](std::uint32_t person, double value) {
            sum += value * static_cast<double>(m_pull(person, movie));
        });
        return static_cast<float>(sum);
    }

    SparseRows m_reach;
    Matrix m_pull;
    Matrix m_own;                   ///< by input: what would come back to its own movie, [1 × inputs]
    std::vector<double> m_meanPull; ///< by person
};

SparseRows neighboursOf(const ModelState& state, std::size_t movies)
{
    SparseRows weights = sparseRowsOf(state.tensors, "neighbours", movies);
    if (weights.rowCount() != movies)
        throw Error(ErrorCode::DamagedFile, "The neighbours are not of as many movies as the model.");
    for (std::size_t movie = 0; movie < movies; ++movie) {
        const std::span<const std::uint32_t> neighbours = weights.columnsOf(movie);
        if (std::adjacent_find(neighbours.begin(), neighbours.end(), std::greater_equal<>()) !=
            neighbours.end())
            throw Error(ErrorCode::DamagedFile, "The neighbours of a movie are not in order.");
    }
    return weights;
}

} // namespace

std::shared_ptr<const InputWeights> weightsInFull(Matrix weights)
{
    return std::make_shared<FullWeights>(std::move(weights));
}

std::shared_ptr<const InputWeights> weightsThroughPeople(SparseRows reach, Matrix pull)
{
    return std::make_shared<WeightsThroughPeople>(std::move(reach), std::move(pull));
}

std::shared_ptr<const InputWeights> InputWeights::restore(const ModelState& state, std::size_t inputs,
                                                          std::size_t movies)
{
    const bool isOfVectors = state.tensors.contains("vectors");
    if (isOfVectors || state.tensors.contains("neighbours_sizes")) {
        if (inputs != movies)
            throw Error(ErrorCode::DamagedFile, "The weights are of one input for each movie.");
        return isOfVectors
                   ? weightsOfVectors(state.tensor("vectors", movies, state.tensor("vectors").columns()))
                   : weightsOfNeighbours(neighboursOf(state, movies));
    }
    if (!state.tensors.contains("pull"))
        return weightsInFull(state.tensor("weights", inputs, movies));
    const Matrix& pull = state.tensor("pull");
    SparseRows reach = sparseRowsOf(state.tensors, "reach", pull.rows());
    if (reach.rowCount() != inputs || pull.columns() != movies)
        throw Error(ErrorCode::DamagedFile, "The weights are not of as many movies as the model.");
    return weightsThroughPeople(std::move(reach), pull);
}

} // namespace autorec
