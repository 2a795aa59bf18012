// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"

#include "core/base/error.h"
#include "core/kernels/kernels.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr float SeluScale = 1.0507009873554805F;
constexpr float SeluScaleAlpha = 1.7580993408473766F;

} // namespace

Activation activationFromText(const std::string& name)
{
    if (name == "identity")
        return Activation::Identity;
    if (name == "sigmoid")
        return Activation::Sigmoid;
    if (name == "tanh")
        return Activation::Tanh;
    if (name == "relu")
        return Activation::Relu;
    if (name == "selu")
        return Activation::Selu;
    throw Error(ErrorCode::InvalidArgument,
                "There is no activation \"" + name + "\". Use identity, sigmoid, tanh, relu or selu.");
}

void activate(Activation activation, float* values, std::size_t count)
{
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Sigmoid:
        kernels().sigmoid(values, count);
        break;
    case Activation::Tanh:
        kernels().tanh(values, count);
        break;
    case Activation::Relu:
        std::transform(values, values + count, values, [](float x) { return std::max(x, 0.0F); });
        break;
    case Activation::Selu:
        kernels().selu(values, count);
        break;
    }
}

void multiplyByDerivative(Activation activation, const float* activated, float* gradient, std::size_t count)
{
    const auto multiply = [&](const auto& derivative) {
        for (std::size_t i = 0; i < count; ++i)
            gradient[i] *= derivative(activated[i]);
    };
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Sigmoid:
        multiply([](float y) { return y * (1.0F - y); });
        break;
    case Activation::Tanh:
        multiply([](float y) { return 1.0F - y * y; });
        break;
    case Activation::Relu:
        multiply([](float y) { return y > 0.0F ? 1.0F : 0.0F; });
        break;
    case Activation::Selu:
        multiply([](float y) { return y > 0.0F ? SeluScale : y + SeluScaleAlpha; });
        break;
    }
}

} // namespace autorec
