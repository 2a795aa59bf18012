// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_weights.h"

#include <algorithm>
#include <numeric>

namespace autorec {

namespace {

class NeighbourWeights : public InputWeights
{
public:
    explicit NeighbourWeights(SparseRows weights)
        : m_weights(std::move(weights))
    {
    }

    std::size_t inputCount() const override { return m_weights.rowCount(); }
    std::size_t movieCount() const override { return m_weights.rowCount(); }

    std::vector<float> sums(const WeighedInputs& told) const override
    {
        std::vector<float> sums(movieCount());
        for (std::size_t k = 0; k < told.inputs.size(); ++k) {
            forEachMovie(told.inputs[k],
                         [&](std::uint32_t movie, float weight) { sums[movie] += told.values[k] * weight; });
        }
        return sums;
    }

    std::vector<float> from(std::uint32_t input, std::span<const std::uint32_t> movies) const override
    {
        const std::span<const std::uint32_t> all = m_weights.columnsOf(input);
        std::vector<float> weights(movies.size());
        for (std::size_t k = 0; k < movies.size(); ++k) {
            const auto found = std::lower_bound(all.begin(), all.end(), movies[k]);
            if (found != all.end() && *found == movies[k])
                weights[k] =
                    m_weights
                        .values[m_weights.offsets[input] + static_cast<std::size_t>(found - all.begin())];
        }
        return weights;
    }

    double meanFrom(std::uint32_t input) const override
    {
        double sum = 0.0;
        forEachMovie(input, [&](std::uint32_t, float weight) { sum += static_cast<double>(weight); });
        return sum / static_cast<double>(movieCount());
    }

    GraphValue graphSums(std::span<const GraphValue> channels) const override
    {
        Matrix full(movieCount(), movieCount());
        for (std::uint32_t input = 0; input < inputCount(); ++input)
            forEachMovie(input, [&](std::uint32_t movie, float weight) { full(input, movie) = weight; });
        return product(channels.front(), channels.front().graph().constant(full));
    }

    std::vector<WeightView> views() const override
    {
        return {{"neighbours", 1, m_weights.entryCount(), m_weights.values}};
    }

    Tensors tensors() const override { return sparseTensors(m_weights, "neighbours"); }

private:
    template <class Visit> void forEachMovie(std::size_t input, const Visit& visit) const
    {
        for (std::size_t k = m_weights.offsets[input]; k < m_weights.offsets[input + 1]; ++k)
            visit(m_weights.columns[k], m_weights.values[k]);
    }

    SparseRows m_weights; ///< a row for each input, columns ascending
};

} // namespace

std::shared_ptr<const InputWeights> weightsOfNeighbours(SparseRows weights)
{
    return std::make_shared<NeighbourWeights>(std::move(weights));
}

} // namespace autorec
