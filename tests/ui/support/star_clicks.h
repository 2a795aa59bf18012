// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace autorec {

/// Where `stars` stand in an item that the star delegate paints.
QPoint starPosition(const QAbstractItemView& view, const QModelIndex& index, double stars);

/// A click with the mouse on `stars` of an item.
void clickStars(QAbstractItemView& view, const QModelIndex& index, double stars);

} // namespace autorec
