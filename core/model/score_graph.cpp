// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/score_graph.h"

#include <utility>

namespace autorec {

GraphValue::GraphValue(ScoreGraph& graph, std::string name, GraphNumber number)
    : m_graph(&graph)
    , m_name(std::move(name))
    , m_number(number)
{
}

GraphNumber resultOf(GraphOperation operation, std::initializer_list<GraphValue> operands)
{
    switch (operation) {
    case GraphOperation::Greater:
    case GraphOperation::AtLeast:
        return GraphNumber::Truth;
    case GraphOperation::ToSingle:
        return GraphNumber::Single;
    case GraphOperation::ToDouble:
        return GraphNumber::Double;
    default:
        return (operands.end() - 1)->number();
    }
}

GraphValue GraphValue::op(Op operation, std::initializer_list<GraphValue> operands)
{
    return operands.begin()->graph().apply(operation, operands);
}

GraphValue numberLike(const GraphValue& other, double number)
{
    if (other.number() == GraphNumber::Double) {
        DoubleMatrix value(1, 1);
        value(0, 0) = number;
        return other.graph().constant(value);
    }
    Matrix value(1, 1);
    value(0, 0) = static_cast<float>(number);
    return other.graph().constant(value);
}

} // namespace autorec
