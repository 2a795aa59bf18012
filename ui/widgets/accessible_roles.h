// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// Reports the roles of the widgets that we paint ourselves to screen readers. Call it before they are shown;
/// repeated calls do no harm.
void installAccessibleRoles();

} // namespace autorec
