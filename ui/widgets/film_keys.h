// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QAbstractItemView;
class QKeyEvent;

namespace autorec {

/// A film that leaves a view makes the one in its place current, but not selected, so that a key never rates
/// another film than the person looks at. While the current film is not selected, keys that give stars do
/// nothing and an arrow key selects it. Returns whether it used the key.
bool takesKeyOfUnselected(QAbstractItemView& view, const QKeyEvent& event);

/// True if the rows that are about to be removed are the current film's.
bool losesCurrent(const QAbstractItemView& view, const QModelIndex& parent, int first, int last);

} // namespace autorec
