// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <QString>

#include <string>
#include <string_view>

namespace autorec {

/// Case, accents and punctuation folded away, single spaces: "Amélie!" → "amelie". For searching.
QString foldedText(const QString& text);

/// The title that films are matched by: folded, without the leading article ("The Matrix" and "Matrix, The"
/// agree) and without alternative titles in brackets.
QString foldedTitle(const QString& title);

/// Identifies a film across data sets: its IMDb id if known, and its folded title with its year.
struct FilmKey
{
    QString imdbId; ///< may be empty
    QString title;  ///< as shown
    QString folded;
    int year = 0;

    static FilmKey of(const Movie& movie);
};

} // namespace autorec
