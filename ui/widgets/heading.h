// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace autorec {

/// Bold, as what stands above a part of a page.
void makeHeading(QLabel& label);

/// Bold and larger, as the name of what a page or a panel shows.
void makeTitle(QLabel& label);

} // namespace autorec
