// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace autorec {

class ScoreGraph;

/// The type of the elements of a GraphValue.
enum class GraphNumber { Single, Double, Truth };

enum class GraphOperation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Maximum,
    SquareRoot,
    Sigmoid,
    Tanh,
    Relu,
    Selu,
    Greater,
    AtLeast,
    Choose,            ///< of a truth and two values: the first where it holds, else the second
    Product,           ///< A B
    TransposedProduct, ///< A Bᵀ
    RowSum,            ///< [rows × 1]
    RowMinimum,        ///< [rows × 1]
    Greatest,          ///< of all elements, [1 × 1]
    ToSingle,
    ToDouble,
};

/// A matrix that a ScoreGraph will compute. Arithmetic on it adds to the graph; it is element by element, and
/// operands with one row or one column are broadcast. Numbers become constants of its precision.
class GraphValue
{
public:
    GraphValue(ScoreGraph& graph, std::string name, GraphNumber number);

    ScoreGraph& graph() const { return *m_graph; }
    const std::string& name() const { return m_name; }
    GraphNumber number() const { return m_number; }

    friend GraphValue operator+(const GraphValue& a, const GraphValue& b) { return op(Op::Add, {a, b}); }
    friend GraphValue operator-(const GraphValue& a, const GraphValue& b) { return op(Op::Subtract, {a, b}); }
    friend GraphValue operator*(const GraphValue& a, const GraphValue& b) { return op(Op::Multiply, {a, b}); }
    friend GraphValue operator/(const GraphValue& a, const GraphValue& b) { return op(Op::Divide, {a, b}); }
    friend GraphValue operator>(const GraphValue& a, const GraphValue& b) { return op(Op::Greater, {a, b}); }
    friend GraphValue operator>=(const GraphValue& a, const GraphValue& b) { return op(Op::AtLeast, {a, b}); }
    friend GraphValue operator+(const GraphValue& a, double b) { return a + numberLike(a, b); }
    friend GraphValue operator-(const GraphValue& a, double b) { return a - numberLike(a, b); }
    friend GraphValue operator*(const GraphValue& a, double b) { return a * numberLike(a, b); }
    friend GraphValue operator>(const GraphValue& a, double b) { return a > numberLike(a, b); }
    friend GraphValue operator>=(const GraphValue& a, double b) { return a >= numberLike(a, b); }
    friend GraphValue power(const GraphValue& a, double exponent)
    {
        return op(Op::Power, {a, numberLike(a, exponent)});
    }
    friend GraphValue atLeast(const GraphValue& a, double least)
    {
        return op(Op::Maximum, {a, numberLike(a, least)});
    }
    friend GraphValue squareRoot(const GraphValue& a) { return op(Op::SquareRoot, {a}); }
    friend GraphValue rowSum(const GraphValue& a) { return op(Op::RowSum, {a}); }
    friend GraphValue product(const GraphValue& a, const GraphValue& b) { return op(Op::Product, {a, b}); }
    friend GraphValue transposedProduct(const GraphValue& a, const GraphValue& b)
    {
        return op(Op::TransposedProduct, {a, b});
    }
    friend GraphValue choose(const GraphValue& condition, const GraphValue& a, const GraphValue& b)
    {
        return op(Op::Choose, {condition, a, b});
    }
    friend GraphValue toSingle(const GraphValue& a) { return op(Op::ToSingle, {a}); }
    friend GraphValue toDouble(const GraphValue& a) { return op(Op::ToDouble, {a}); }
    /// [1 × 1], of the precision of another value.
    friend GraphValue numberLike(const GraphValue& other, double number);

private:
    using Op = GraphOperation;

    static GraphValue op(Op operation, std::initializer_list<GraphValue> operands);

    ScoreGraph* m_graph;
    std::string m_name;
    GraphNumber m_number;
};

/// The interface by which a Recommender describes how it scores a batch of profiles, so that this can be
/// exported: one operation after another on matrices with a row for each profile.
class ScoreGraph
{
public:
    /// The result of one iteration of a loop: the values for the next one, and whether there is a next one
    /// ([1 × 1], a truth).
    struct Turn
    {
        std::vector<GraphValue> values;
        GraphValue goesOn;
    };

    virtual ~ScoreGraph() = default;

    virtual GraphValue constant(const Matrix& values) = 0;
    virtual GraphValue constant(const DoubleMatrix& values) = 0;
    virtual GraphValue apply(GraphOperation operation, std::initializer_list<GraphValue> operands) = 0;
    /// The named columns of a value side by side; zeros for a place without a column.
    virtual GraphValue columns(const GraphValue& value,
                               std::span<const std::optional<std::size_t>> places) = 0;
    /// The place of each element in its row, from 1 for the greatest; equal ones in order of column. `width`
    /// is the number of columns.
    virtual GraphValue ranks(const GraphValue& value, std::size_t width) = 0;
    /// Repeats `turn` from the given values until it ends the loop or `most` iterations are done.
    virtual std::vector<GraphValue> loop(std::size_t most, const std::vector<GraphValue>& start,
                                         const std::function<Turn(const std::vector<GraphValue>&)>& turn) = 0;
};

/// A batch of profiles.
struct GraphProfiles
{
    GraphValue stars; ///< [batch × movies]; 0 where there is no rating
    GraphValue rated; ///< [batch × movies]: 1 where there is a rating, else 0
};

/// The type of an operation's result.
GraphNumber resultOf(GraphOperation operation, std::initializer_list<GraphValue> operands);

} // namespace autorec
