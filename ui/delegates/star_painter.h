// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPalette>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace autorec {

/// Draws ratings so that a person's ratings and a model's predictions are never confused: given stars are
/// filled in the highlight colour, not yet given ones are dots, predicted ones are small muted outlines led
/// by their number, and scores without a unit are bars without any star.
namespace StarPainter {

constexpr int StarCount = 5;

/// The position and style of drawing; `selected` is on a highlighted background.
struct Canvas
{
    QPainter& painter;
    QRect area;
    QPalette palette;
    QPalette::ColorGroup group = QPalette::Active;
    bool selected = false;
};

QSize ownSize(const QFontMetrics& metrics);
QSize predictedSize(const QFontMetrics& metrics);

/// The strip of five stars, at the left of `area`, in the middle of its height.
QRect ownStrip(const QRect& area, const QFontMetrics& metrics);
/// The half star under `position`: 0.5 to 5; empty off the strip.
std::optional<double> starsAt(const QRect& area, const QFontMetrics& metrics, const QPoint& position);

/// `hovered`: the stars that a click would give.
void paintOwn(const Canvas& canvas, std::optional<double> stars,
              std::optional<double> hovered = std::nullopt);
/// One star that fills `area`, on a map or plot: here is a film that the person rated.
void paintOwnMark(const Canvas& canvas);
/// `share`: 0 to 1 of the scale's maximum; `text`: the number; `deviation`: how sure it is, after the stars,
/// where there is room.
void paintPredicted(const Canvas& canvas, double share, const QString& text, const QString& deviation = {});
/// `share`: 0 to 1.
void paintRankBar(const Canvas& canvas, double share);

} // namespace StarPainter
/// The rating that a key sets: 1 to 9 are ½ to 4½ stars, 0 is five; Delete and Backspace remove the rating
/// (an empty inner value). No value for other keys.
std::optional<std::optional<double>> starsOfKey(int key);

} // namespace autorec
