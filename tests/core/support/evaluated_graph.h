// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_graph.h"

#include <map>
#include <string>
#include <vector>

namespace autorec::test {

/// A ScoreGraph that computes each operation at once, so that tests see what a model describes.
class EvaluatedGraph : public ScoreGraph
{
public:
    GraphValue constant(const Matrix& values) override;
    GraphValue constant(const DoubleMatrix& values) override;
    GraphValue apply(GraphOperation operation, std::initializer_list<GraphValue> operands) override;
    GraphValue columns(const GraphValue& value, std::span<const std::optional<std::size_t>> places) override;
    GraphValue ranks(const GraphValue& value, std::size_t width) override;
    std::vector<GraphValue> loop(std::size_t most, const std::vector<GraphValue>& start,
                                 const std::function<Turn(const std::vector<GraphValue>&)>& turn) override;

    const DoubleMatrix& valueOf(const GraphValue& value) const { return m_values.at(value.name()); }
    /// The number of iterations of all loops together.
    std::size_t turns() const { return m_turns; }

private:
    /// Rounds a value of single precision to that.
    GraphValue keep(DoubleMatrix values, GraphNumber number);

    std::map<std::string, DoubleMatrix> m_values;
    std::size_t m_turns = 0;
};

} // namespace autorec::test
