// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/evaluated_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace autorec::test {

namespace {

/// An element of a matrix; a single row or column is broadcast.
double spread(const DoubleMatrix& matrix, std::size_t row, std::size_t column)
{
    return matrix(matrix.rows() == 1 ? 0 : row, matrix.columns() == 1 ? 0 : column);
}

std::size_t common(std::size_t a, std::size_t b)
{
    if (a != b && a != 1 && b != 1)
        throw std::logic_error("operands of shapes that do not go together");
    return a == 1 ? b : a;
}

template <class Function>
DoubleMatrix byElement(const std::vector<const DoubleMatrix*>& operands, const Function& function)
{
    std::size_t rows = 1;
    std::size_t columns = 1;
    for (const DoubleMatrix* operand : operands) {
        rows = common(rows, operand->rows());
        columns = common(columns, operand->columns());
    }
    DoubleMatrix result(rows, columns);
    std::vector<double> elements(operands.size());
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t k = 0; k < operands.size(); ++k)
                elements[k] = spread(*operands[k], r, c);
            result(r, c) = function(elements);
        }
    }
    return result;
}

DoubleMatrix multiplied(const DoubleMatrix& a, const DoubleMatrix& b, bool transposed)
{
    if (a.columns() != (transposed ? b.columns() : b.rows()))
        throw std::logic_error("factors of shapes that do not go together");
    DoubleMatrix result(a.rows(), transposed ? b.rows() : b.columns());
    for (std::size_t r = 0; r < result.rows(); ++r) {
        for (std::size_t c = 0; c < result.columns(); ++c) {
            for (std::size_t k = 0; k < a.columns(); ++k)
                result(r, c) += a(r, k) * (transposed ? b(c, k) : b(k, c));
        }
    }
    return result;
}

template <class Function> DoubleMatrix byRow(const DoubleMatrix& matrix, const Function& function)
{
    DoubleMatrix result(matrix.rows(), 1);
    for (std::size_t r = 0; r < matrix.rows(); ++r)
        result(r, 0) = function(matrix.row(r), matrix.row(r) + matrix.columns());
    return result;
}

double selu(double x)
{
    constexpr double Scale = 1.0507009873554805;
    constexpr double Alpha = 1.6732632423543772;
    return Scale * (x > 0.0 ? x : Alpha * std::expm1(x));
}

DoubleMatrix evaluated(GraphOperation operation, const std::vector<const DoubleMatrix*>& operands)
{
    using Elements = const std::vector<double>&;
    const auto each = [&](const auto& function) { return byElement(operands, function); };
    const DoubleMatrix& first = *operands.front();
    switch (operation) {
    case GraphOperation::Add:
        return each([](Elements e) { return e[0] + e[1]; });
    case GraphOperation::Subtract:
        return each([](Elements e) { return e[0] - e[1]; });
    case GraphOperation::Multiply:
        return each([](Elements e) { return e[0] * e[1]; });
    case GraphOperation::Divide:
        return each([](Elements e) { return e[0] / e[1]; });
    case GraphOperation::Power:
        return each([](Elements e) { return std::pow(e[0], e[1]); });
    case GraphOperation::Maximum:
        return each([](Elements e) { return std::max(e[0], e[1]); });
    case GraphOperation::SquareRoot:
        return each([](Elements e) { return std::sqrt(e[0]); });
    case GraphOperation::Sigmoid:
        return each([](Elements e) { return 1.0 / (1.0 + std::exp(-e[0])); });
    case GraphOperation::Tanh:
        return each([](Elements e) { return std::tanh(e[0]); });
    case GraphOperation::Relu:
        return each([](Elements e) { return std::max(e[0], 0.0); });
    case GraphOperation::Selu:
        return each([](Elements e) { return selu(e[0]); });
    case GraphOperation::Greater:
        return each([](Elements e) { return e[0] > e[1] ? 1.0 : 0.0; });
    case GraphOperation::AtLeast:
        return each([](Elements e) { return e[0] >= e[1] ? 1.0 : 0.0; });
    case GraphOperation::Choose:
        return each([](Elements e) { return e[0] != 0.0 ? e[1] : e[2]; });
    case GraphOperation::Product:
        return multiplied(first, *operands[1], false);
    case GraphOperation::TransposedProduct:
        return multiplied(first, *operands[1], true);
    case GraphOperation::RowSum:
        return byRow(first, [](auto begin, auto end) { return std::accumulate(begin, end, 0.0); });
    case GraphOperation::RowMinimum:
        return byRow(first, [](auto begin, auto end) { return *std::min_element(begin, end); });
    case GraphOperation::Greatest: {
        DoubleMatrix greatest(1, 1);
        greatest(0, 0) = *std::max_element(first.values().begin(), first.values().end());
        return greatest;
    }
    case GraphOperation::ToSingle:
    case GraphOperation::ToDouble:
        break;
    }
    return first;
}

} // namespace

GraphValue EvaluatedGraph::keep(DoubleMatrix values, GraphNumber number)
{
    if (number == GraphNumber::Single) {
        for (double& value : values.values())
            value = static_cast<double>(static_cast<float>(value));
    }
    std::string name = std::to_string(m_values.size());
    m_values[name] = std::move(values);
    return {*this, std::move(name), number};
}

GraphValue EvaluatedGraph::constant(const Matrix& values)
{
    DoubleMatrix copy(values.rows(), values.columns());
    std::copy(values.values().begin(), values.values().end(), copy.values().begin());
    return keep(std::move(copy), GraphNumber::Single);
}

GraphValue EvaluatedGraph::constant(const DoubleMatrix& values)
{
    return keep(values, GraphNumber::Double);
}

GraphValue EvaluatedGraph::apply(GraphOperation operation, std::initializer_list<GraphValue> operands)
{
    std::vector<const DoubleMatrix*> values;
    const GraphNumber precision = (operands.end() - 1)->number();
    const bool converts = operation == GraphOperation::ToSingle || operation == GraphOperation::ToDouble;
    for (const GraphValue& operand : operands) {
        if (operand.number() != precision && operand.number() != GraphNumber::Truth && !converts)
            throw std::logic_error("operands of different precision");
        values.push_back(&valueOf(operand));
    }
    return keep(evaluated(operation, values), resultOf(operation, operands));
}

GraphValue EvaluatedGraph::columns(const GraphValue& value,
                                   std::span<const std::optional<std::size_t>> places)
{
    const DoubleMatrix& from = valueOf(value);
    DoubleMatrix picked(from.rows(), places.size());
    for (std::size_t r = 0; r < picked.rows(); ++r) {
        for (std::size_t c = 0; c < picked.columns(); ++c)
            picked(r, c) = places[c] ? from(r, *places[c]) : 0.0;
    }
    return keep(std::move(picked), value.number());
}

GraphValue EvaluatedGraph::ranks(const GraphValue& value, std::size_t width)
{
    const DoubleMatrix& from = valueOf(value);
    if (from.columns() != width)
        throw std::logic_error("ranks of another width");
    DoubleMatrix ranks(from.rows(), width);
    std::vector<std::size_t> order(width);
    for (std::size_t r = 0; r < from.rows(); ++r) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return from(r, a) > from(r, b); });
        for (std::size_t k = 0; k < width; ++k)
            ranks(r, order[k]) = static_cast<double>(k + 1);
    }
    return keep(std::move(ranks), value.number());
}

std::vector<GraphValue> EvaluatedGraph::loop(std::size_t most, const std::vector<GraphValue>& start,
                                             const std::function<Turn(const std::vector<GraphValue>&)>& turn)
{
    std::vector<GraphValue> values = start;
    for (std::size_t k = 0; k < most; ++k, ++m_turns) {
        Turn done = turn(values);
        values = std::move(done.values);
        if (valueOf(done.goesOn)(0, 0) == 0.0)
            break;
    }
    return values;
}

} // namespace autorec::test
