// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// Tells screen readers what the widgets are that we paint ourselves. To be called before they are shown;
/// more than once does no harm.
void installAccessibleRoles();

} // namespace autorec
