// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>

namespace autorec {

/// Throws Error(InvalidArgument) where no movie is of the genre, listing those there are.
void requireGenre(const Dataset& dataset, const std::string& genre);

} // namespace autorec
