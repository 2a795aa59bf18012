// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPen>

namespace autorec {

/// The one place where the colours of curves and bars are defined: the set of Okabe and Ito (2008), which
/// people with any kind of colour vision tell apart, without its yellow and black. The order depends on the
/// background, so that the first colours are those with the strongest contrast to it.
QColor plotColor(int series, const QPalette& palette);

/// The colour of a series, with dashes once all colours are taken.
QPen plotPen(int series, const QPalette& palette);

/// From blue at −1 over hardly any colour at 0 to orange at 1, which people with any kind of colour vision
/// tell apart; values beyond are clipped.
QColor divergingColor(double value, const QPalette& palette);

/// Text's colour faded towards the background; `strength` 0 is the background, 1 the text.
QColor fadedText(const QPalette& palette, double strength);

} // namespace autorec
