// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_graph.h"

#include <cstdint>
#include <onnx/onnx_pb.h>
#include <string>
#include <vector>

namespace autorec {

/// A ScoreGraph that builds an ONNX graph from the operators of `OperatorSet`. Copies constants into the
/// graph. Throws Error(InvalidArgument) if they make it larger than an ONNX file can be.
class OnnxGraph : public ScoreGraph
{
public:
    static constexpr std::int64_t OperatorSet = 15;
    /// Limit for constants: the largest file that protobuf can write, less room for everything else.
    static constexpr std::size_t MostConstantBytes = (std::size_t{1} << 31) - (std::size_t{1} << 26);

    explicit OnnxGraph(std::size_t mostConstantBytes = MostConstantBytes);

    /// An input of single precision, [batch × columns].
    GraphValue addInput(const std::string& name, std::size_t columns, const std::string& documentation);
    /// Makes a value an output of single precision, [batch × columns].
    void setOutput(const GraphValue& value, const std::string& name, std::size_t columns,
                   const std::string& documentation);
    /// Moves the graph out; nothing may be added afterwards.
    onnx::GraphProto release();

    GraphValue constant(const Matrix& values) override;
    GraphValue constant(const DoubleMatrix& values) override;
    GraphValue apply(GraphOperation operation, std::initializer_list<GraphValue> operands) override;
    GraphValue columns(const GraphValue& value, std::span<const std::optional<std::size_t>> places) override;
    GraphValue ranks(const GraphValue& value, std::size_t width) override;
    std::vector<GraphValue> loop(std::size_t most, const std::vector<GraphValue>& start,
                                 const std::function<Turn(const std::vector<GraphValue>&)>& turn) override;

private:
    /// A name that no other value has.
    std::string newName(const std::string& stem);
    onnx::NodeProto& addNode(const std::string& operatorName, const std::vector<std::string>& inputs);
    /// Adds a node whose only output has the node's name.
    onnx::NodeProto& addStep(const std::string& operatorName, const std::vector<std::string>& inputs);
    template <class Number>
    std::string addTensor(std::span<const Number> values, const std::vector<std::int64_t>& shape);
    std::string addIntegers(const std::vector<std::int64_t>& values);
    std::string order(const std::string& values, std::size_t width, bool greatestFirst);

    onnx::GraphProto m_main;
    onnx::GraphProto* m_current = &m_main; ///< or the body of a loop
    std::size_t m_names = 0;
    std::size_t m_constantBytes = 0;
    std::size_t m_mostConstantBytes;
};

} // namespace autorec
