// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace autorec {

/// The background colour of a film of that genre: pale where the palette is light, deep where it is dark, and
/// always such that the palette's text can be read on it (a contrast of 4.5 or more). Related genres have
/// related hues, those of the set of Okabe and Ito (2008), and differ in depth too, so that people with any
/// kind of colour vision tell most of them apart; the genre is written on the card anyway. Genres that are
/// not known get a hue of their own, no genre a grey.
QColor genreColor(const QString& genre, const QPalette& palette);

/// The contrast of two colours, 1 to 21: (L₁ + 0.05) ÷ (L₂ + 0.05) of their relative luminances, as in WCAG
/// 2.1.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace autorec
