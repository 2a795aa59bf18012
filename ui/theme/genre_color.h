// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace autorec {

/// The two colours of a genre's covers, the same in light and dark palettes.
struct GenreColors
{
    QColor ground; ///< dark: pale text on it has a contrast of more than 7
    QColor bright;
};

/// The colours for a genre as data sets name it, in any case. Each genre of MovieLens has colours of its own;
/// other genres get a hue made from their name, and no genre gets grey.
GenreColors genreColors(const QString& genre);

/// A share of `other`, 0 to 1, mixed into `one`.
QColor mixed(const QColor& one, const QColor& other, float share);

/// The contrast of two colours, 1 to 21: (L₁ + 0.05) ÷ (L₂ + 0.05) of their relative luminances, as in WCAG
/// 2.1.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace autorec
