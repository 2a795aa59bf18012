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

GraphValue operator+(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Add, {a, b});
}

GraphValue operator-(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Subtract, {a, b});
}

GraphValue operator*(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Multiply, {a, b});
}

GraphValue operator/(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Divide, {a, b});
}

GraphValue operator>(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Greater, {a, b});
}

GraphValue operator>=(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::AtLeast, {a, b});
}

GraphValue operator+(const GraphValue& a, double b)
{
    return a + numberLike(a, b);
}

GraphValue operator-(const GraphValue& a, double b)
{
    return a - numberLike(a, b);
}

GraphValue operator*(const GraphValue& a, double b)
{
    return a * numberLike(a, b);
}

GraphValue operator>(const GraphValue& a, double b)
{
    return a > numberLike(a, b);
}

GraphValue operator>=(const GraphValue& a, double b)
{
    return a >= numberLike(a, b);
}

GraphValue power(const GraphValue& a, double exponent)
{
    return a.graph().apply(GraphOperation::Power, {a, numberLike(a, exponent)});
}

GraphValue atLeast(const GraphValue& a, double least)
{
    return a.graph().apply(GraphOperation::Maximum, {a, numberLike(a, least)});
}

GraphValue squareRoot(const GraphValue& a)
{
    return a.graph().apply(GraphOperation::SquareRoot, {a});
}

GraphValue rowSum(const GraphValue& a)
{
    return a.graph().apply(GraphOperation::RowSum, {a});
}

GraphValue product(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::Product, {a, b});
}

GraphValue transposedProduct(const GraphValue& a, const GraphValue& b)
{
    return a.graph().apply(GraphOperation::TransposedProduct, {a, b});
}

GraphValue choose(const GraphValue& condition, const GraphValue& a, const GraphValue& b)
{
    return condition.graph().apply(GraphOperation::Choose, {condition, a, b});
}

GraphValue toSingle(const GraphValue& a)
{
    return a.graph().apply(GraphOperation::ToSingle, {a});
}

GraphValue toDouble(const GraphValue& a)
{
    return a.graph().apply(GraphOperation::ToDouble, {a});
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
