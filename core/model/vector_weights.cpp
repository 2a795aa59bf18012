// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/input_weights.h"

#include <numeric>

namespace autorec {

namespace {

class VectorWeights : public InputWeights
{
public:
    explicit VectorWeights(Matrix vectors)
        : m_vectors(std::move(vectors))
        , m_mean(m_vectors.columns())
        , m_own(m_vectors.rows())
    {
        std::vector<double> sum(m_vectors.columns());
        for (std::size_t movie = 0; movie < m_vectors.rows(); ++movie) {
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] += static_cast<double>(m_vectors(movie, k));
            m_own[movie] = dot(m_vectors.row(movie), static_cast<std::uint32_t>(movie));
        }
        for (std::size_t k = 0; k < sum.size(); ++k)
            m_mean[k] = static_cast<float>(sum[k] / static_cast<double>(m_vectors.rows()));
    }

    std::size_t inputCount() const override { return m_vectors.rows(); }
    std::size_t movieCount() const override { return m_vectors.rows(); }

    std::vector<float> sums(const WeighedInputs& told) const override
    {
        constexpr std::size_t MoviesPerChunk = 2048;
        const std::vector<float> person = units(told);
        std::vector<float> sums(movieCount());
        parallelChunks(sums.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
            std::vector<std::uint32_t> rows(end - begin);
            std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
            kernels().dotRows(sums.data() + begin, person.data(), person.size(), m_vectors.data(),
                              rows.data(), rows.size());
        });
        for (std::size_t k = 0; k < told.inputs.size(); ++k)
            sums[told.inputs[k]] -= told.values[k] * m_own[told.inputs[k]];
        return sums;
    }

    std::vector<float> from(std::uint32_t input, std::span<const std::uint32_t> movies) const override
    {
        std::vector<float> weights(movies.size());
        kernels().dotRows(weights.data(), m_vectors.row(input), m_vectors.columns(), m_vectors.data(),
                          movies.data(), movies.size());
        for (std::size_t k = 0; k < movies.size(); ++k) {
            if (movies[k] == input)
                weights[k] = 0.0F;
        }
        return weights;
    }

    double meanFrom(std::uint32_t input) const override
    {
        const double all = std::inner_product(m_mean.begin(), m_mean.end(), m_vectors.row(input), 0.0);
        return all - static_cast<double>(m_own[input]) / static_cast<double>(movieCount());
    }

    GraphValue graphSums(std::span<const GraphValue> channels) const override
    {
        ScoreGraph& graph = channels.front().graph();
        const GraphValue vectors = graph.constant(m_vectors);
        Matrix own(1, movieCount());
        std::copy(m_own.begin(), m_own.end(), own.data());
        return transposedProduct(product(channels.front(), vectors), vectors) -
               channels.front() * graph.constant(own);
    }

    std::vector<float> units(const WeighedInputs& told) const override
    {
        std::vector<float> units(m_vectors.columns());
        kernels().addScaledRows(units.data(), units.size(), {m_vectors.data(), m_vectors.columns()},
                                told.inputs.data(), told.values.data(), told.inputs.size());
        return units;
    }

    std::vector<WeightView> views() const override
    {
        return {{"vectors", m_vectors.rows(), m_vectors.columns(), m_vectors.values()}};
    }

    Tensors tensors() const override { return {{"vectors", m_vectors}}; }

private:
    float dot(const float* vector, std::uint32_t movie) const
    {
        float value = 0.0F;
        kernels().dotRows(&value, vector, m_vectors.columns(), m_vectors.data(), &movie, 1);
        return value;
    }

    Matrix m_vectors;
    std::vector<float> m_mean; ///< of all vectors
    std::vector<float> m_own;  ///< by movie: the square of its vector's length
};

} // namespace

std::shared_ptr<const InputWeights> weightsOfVectors(Matrix vectors)
{
    return std::make_shared<VectorWeights>(std::move(vectors));
}

} // namespace autorec
