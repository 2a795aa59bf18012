// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_graph.h"
#include "core/network/network.h"

namespace autorec {

/// What a network says at every output, [batch × width], for the rows of `input`, [batch × width]. Nothing is
/// dropped, and Gaussian units are their means.
GraphValue outputsOf(const Network& network, const GraphValue& input);

} // namespace autorec
