// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/film_facts.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace autorec {

// What the answers of TMDB's interface, version 3, mean (https://developer.themoviedb.org/reference). All
// functions throw Error(DamagedFile) if an answer is not JSON of the expected shape; values that are missing
// in it are unknown.

/// Where posters are: their address is base + size + path.
struct TmdbImages
{
    QString base;
    QString size; ///< "w342": the smallest that is wide enough for a card on a dense screen
};

/// A film's facts, and the path of its poster; empty if it has none.
struct TmdbMovie
{
    FilmFacts facts;
    QString poster;
};

/// Of /3/configuration.
TmdbImages tmdbImages(const QByteArray& answer);
/// Of /3/movie/ID?append_to_response=credits.
TmdbMovie tmdbMovie(const QByteArray& answer);
/// The TMDB id in the answer to /3/find/IMDB_ID; empty if no film was found.
QString tmdbIdFound(const QByteArray& answer);
/// The TMDB id of the first film in the answer to /3/search/movie that has this title, original or
/// translated, and is of this year or the one before or after; empty if none is.
QString tmdbIdNamed(const QByteArray& answer, const QString& title, int year);

} // namespace autorec
