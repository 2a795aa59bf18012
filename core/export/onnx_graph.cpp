// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_graph.h"

#include "core/base/error.h"
#include "core/base/memory.h"

#include <algorithm>
#include <array>
#include <bit>
#include <type_traits>
#include <utility>

namespace autorec {

namespace {

static_assert(std::endian::native == std::endian::little, "ONNX keeps numbers little-endian");

template <class Number> constexpr onnx::TensorProto::DataType tensorType()
{
    if constexpr (std::is_same_v<Number, float>)
        return onnx::TensorProto::FLOAT;
    else if constexpr (std::is_same_v<Number, double>)
        return onnx::TensorProto::DOUBLE;
    else if constexpr (std::is_same_v<Number, std::int64_t>)
        return onnx::TensorProto::INT64;
    else
        return onnx::TensorProto::BOOL;
}

onnx::TensorProto::DataType tensorType(GraphNumber number)
{
    return number == GraphNumber::Single   ? tensorType<float>()
           : number == GraphNumber::Double ? tensorType<double>()
                                           : tensorType<bool>();
}

/// The ONNX operators, in the order of GraphOperation.
constexpr std::array operators{"Add",
                               "Sub",
                               "Mul",
                               "Div",
                               "Pow",
                               "Max",
                               "Sqrt",
                               "Sigmoid",
                               "Tanh",
                               "Relu",
                               "Selu",
                               "Greater",
                               "GreaterOrEqual",
                               "Where",
                               "MatMul",
                               "Gemm",
                               "ReduceSum",
                               "ReduceMin",
                               "ReduceMax",
                               "Cast",
                               "Cast"};
static_assert(operators.size() == static_cast<std::size_t>(GraphOperation::ToDouble) + 1);

void setAttribute(onnx::NodeProto& node, const char* name, std::int64_t value)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void setListAttribute(onnx::NodeProto& node, const char* name, std::int64_t value)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    attribute.add_ints(value);
}

/// Describes a value of unknown shape, or a scalar.
void describe(onnx::ValueInfoProto& info, const std::string& name, onnx::TensorProto::DataType type,
              bool isScalar = false)
{
    info.set_name(name);
    info.mutable_type()->mutable_tensor_type()->set_elem_type(type);
    if (isScalar)
        info.mutable_type()->mutable_tensor_type()->mutable_shape();
}

void describeBatch(onnx::ValueInfoProto& info, const std::string& name, std::size_t columns,
                   const std::string& documentation)
{
    describe(info, name, onnx::TensorProto::FLOAT);
    onnx::TensorShapeProto& shape = *info.mutable_type()->mutable_tensor_type()->mutable_shape();
    shape.add_dim()->set_dim_param("batch");
    shape.add_dim()->set_dim_value(static_cast<std::int64_t>(columns));
    info.set_doc_string(documentation);
}

std::vector<std::int64_t> shapeOf(std::size_t rows, std::size_t columns)
{
    return {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)};
}

std::vector<std::string> namesOf(std::initializer_list<GraphValue> values)
{
    std::vector<std::string> names;
    for (const GraphValue& value : values)
        names.push_back(value.name());
    return names;
}

} // namespace

OnnxGraph::OnnxGraph(std::size_t mostConstantBytes)
    : m_mostConstantBytes(mostConstantBytes)
{
    m_main.set_name("scores");
}

std::string OnnxGraph::newName(const std::string& stem)
{
    return stem + "_" + std::to_string(++m_names);
}

onnx::NodeProto& OnnxGraph::addNode(const std::string& operatorName, const std::vector<std::string>& inputs)
{
    onnx::NodeProto& node = *m_current->add_node();
    node.set_op_type(operatorName);
    node.set_name(newName(operatorName));
    for (const std::string& input : inputs)
        node.add_input(input);
    return node;
}

onnx::NodeProto& OnnxGraph::addStep(const std::string& operatorName, const std::vector<std::string>& inputs)
{
    onnx::NodeProto& node = addNode(operatorName, inputs);
    node.add_output(node.name());
    return node;
}

template <class Number>
std::string OnnxGraph::addTensor(std::span<const Number> values, const std::vector<std::int64_t>& shape)
{
    m_constantBytes += values.size_bytes();
    if (m_constantBytes > m_mostConstantBytes)
        throw Error(ErrorCode::InvalidArgument,
                    "The model's weights take more than " + bytesText(m_mostConstantBytes) +
                        ", which an ONNX file cannot hold. Train it with fewer films or units.");
    // Also those of a loop's body: they are not made anew in every turn.
    onnx::TensorProto& tensor = *m_main.add_initializer();
    tensor.set_name(newName("constant"));
    tensor.set_data_type(tensorType<Number>());
    for (const std::int64_t size : shape)
        tensor.add_dims(size);
    tensor.set_raw_data(values.data(), values.size_bytes());
    return tensor.name();
}

std::string OnnxGraph::addIntegers(const std::vector<std::int64_t>& values)
{
    return addTensor(std::span(values), {static_cast<std::int64_t>(values.size())});
}

GraphValue OnnxGraph::addInput(const std::string& name, std::size_t columns, const std::string& documentation)
{
    describeBatch(*m_main.add_input(), name, columns, documentation);
    return {*this, name, GraphNumber::Single};
}

void OnnxGraph::setOutput(const GraphValue& value, const std::string& name, std::size_t columns,
                          const std::string& documentation)
{
    addNode("Identity", {value.name()}).add_output(name);
    describeBatch(*m_main.add_output(), name, columns, documentation);
}

onnx::GraphProto OnnxGraph::release()
{
    return std::move(m_main);
}

GraphValue OnnxGraph::constant(const Matrix& values)
{
    return {*this, addTensor(values.values(), shapeOf(values.rows(), values.columns())), GraphNumber::Single};
}

GraphValue OnnxGraph::constant(const DoubleMatrix& values)
{
    return {*this, addTensor(values.values(), shapeOf(values.rows(), values.columns())), GraphNumber::Double};
}

GraphValue OnnxGraph::apply(GraphOperation operation, std::initializer_list<GraphValue> operands)
{
    std::vector<std::string> inputs = namesOf(operands);
    if (operation == GraphOperation::RowSum)
        inputs.push_back(addIntegers({1}));
    onnx::NodeProto& node = addStep(operators[static_cast<std::size_t>(operation)], inputs);
    const GraphNumber number = resultOf(operation, operands);
    if (operation == GraphOperation::TransposedProduct)
        setAttribute(node, "transB", 1);
    else if (operation == GraphOperation::RowMinimum)
        setListAttribute(node, "axes", 1);
    else if (operation == GraphOperation::ToSingle || operation == GraphOperation::ToDouble)
        setAttribute(node, "to", tensorType(number));
    return {*this, node.name(), number};
}

GraphValue OnnxGraph::columns(const GraphValue& value, std::span<const std::optional<std::size_t>> places)
{
    // The last column, by a negative index, is one of zeros.
    std::vector<std::int64_t> indices;
    for (const std::optional<std::size_t>& place : places)
        indices.push_back(place ? static_cast<std::int64_t>(*place) : -1);
    std::string from = value.name();
    if (std::find(indices.begin(), indices.end(), -1) != indices.end())
        from = addStep("Pad", {from, addIntegers({0, 0, 0, 1})}).name();
    onnx::NodeProto& node = addStep("Gather", {from, addIntegers(indices)});
    setAttribute(node, "axis", 1);
    return {*this, node.name(), value.number()};
}

/// For each row, the positions of its values in sorted order.
std::string OnnxGraph::order(const std::string& values, std::size_t width, bool greatestFirst)
{
    onnx::NodeProto& node = addNode("TopK", {values, addIntegers({static_cast<std::int64_t>(width)})});
    setAttribute(node, "axis", 1);
    setAttribute(node, "largest", greatestFirst ? 1 : 0);
    node.add_output(newName("sorted"));
    node.add_output(node.name());
    return node.name();
}

GraphValue OnnxGraph::ranks(const GraphValue& value, std::size_t width)
{
    // Sorting the order inverts it, which gives the place of each value, counted from 0.
    onnx::NodeProto& node = addStep("Cast", {order(order(value.name(), width, true), width, false)});
    setAttribute(node, "to", tensorType(value.number()));
    return GraphValue(*this, node.name(), value.number()) + 1.0;
}

std::vector<GraphValue> OnnxGraph::loop(std::size_t most, const std::vector<GraphValue>& start,
                                        const std::function<Turn(const std::vector<GraphValue>&)>& turn)
{
    onnx::GraphProto body;
    body.set_name(newName("turn"));
    describe(*body.add_input(), newName("number"), onnx::TensorProto::INT64, true);
    describe(*body.add_input(), newName("goes_on"), onnx::TensorProto::BOOL, true);
    std::vector<GraphValue> carried;
    for (const GraphValue& value : start) {
        carried.emplace_back(*this, newName("carried"), value.number());
        describe(*body.add_input(), carried.back().name(), tensorType(value.number()));
    }

    onnx::GraphProto* const around = std::exchange(m_current, &body);
    const Turn done = turn(carried);
    const std::string goesOn = addStep("Squeeze", {done.goesOn.name()}).name();
    m_current = around;
    describe(*body.add_output(), goesOn, onnx::TensorProto::BOOL, true);
    for (const GraphValue& value : done.values)
        describe(*body.add_output(), value.name(), tensorType(value.number()));

    const std::vector<std::int64_t> limit{static_cast<std::int64_t>(most)};
    const bool yes = true;
    std::vector<std::string> inputs{addTensor(std::span<const std::int64_t>(limit), {}),
                                    addTensor(std::span(&yes, 1), {})};
    for (const GraphValue& value : start)
        inputs.push_back(value.name());
    onnx::NodeProto& node = addNode("Loop", inputs);
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name("body");
    attribute.set_type(onnx::AttributeProto::GRAPH);
    *attribute.mutable_g() = std::move(body);
    std::vector<GraphValue> results;
    for (const GraphValue& value : start) {
        results.emplace_back(*this, newName("result"), value.number());
        node.add_output(results.back().name());
    }
    return results;
}

} // namespace autorec
