// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace autorec {

enum class Activation { Identity, Sigmoid, Tanh, Relu, Selu };

/// "sigmoid" and so on. Throws Error(InvalidArgument) for a name that is none.
Activation activationFromText(const std::string& name);

/// values = f(values).
void activate(Activation activation, float* values, std::size_t count);

/// gradient *= f′, told from the activated values.
void multiplyByDerivative(Activation activation, const float* activated, float* gradient, std::size_t count);

} // namespace autorec
