// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/random.h"

namespace autorec {

/// Fills a layer's weights with Glorot uniform numbers (Glorot and Bengio, 2010).
void fillGlorot(Matrix& weight, RandomStream random);

} // namespace autorec
