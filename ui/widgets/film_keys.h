// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/movie_roles.h"

class QAbstractItemView;
class QKeyEvent;

namespace autorec {

/// A film that leaves a view makes the one in its place current, but not selected, so that a key never rates
/// another film than the person looks at. While the current film is not selected, keys that give stars do
/// nothing and an arrow key selects it. Returns whether it used the key.
bool takesKeyOfUnselected(QAbstractItemView& view, const QKeyEvent& event);

/// True if the rows that are about to be removed are the current film's.
bool losesCurrent(const QAbstractItemView& view, const QModelIndex& parent, int first, int last);

/// The current film of a view whose model is about to be filled anew.
class CurrentFilm
{
public:
    explicit CurrentFilm(QAbstractItemView& view);

    /// Makes the film current again, wherever it moved. If it left, the film in its place becomes current,
    /// but is not selected: a second key must not rate another film.
    void follow() const;

private:
    QAbstractItemView& m_view;
    std::optional<MovieIndex> m_film;
    int m_row = 0;
    int m_column = 0;
    bool m_isSelected = false;
};

} // namespace autorec
