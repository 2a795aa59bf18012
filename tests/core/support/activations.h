// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string>

namespace autorec::test {

/// The activation of that name, which must be one.
inline Activation activationNamed(const std::string& name)
{
    constexpr std::array names{"identity", "sigmoid", "tanh", "relu", "selu"};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        qFatal("There is no activation %s.", name.c_str());
    return static_cast<Activation>(found - names.begin());
}

} // namespace autorec::test
