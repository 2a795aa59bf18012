// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"

#include <QString>

namespace autorec {

/// What the name of a picture or of its folder says about the film that it shows.
struct PictureName
{
    enum class Kind {
        NoPoster,    ///< a background, logo or banner beside a film, as media centres name them
        OfTheFolder, ///< poster.jpg, folder.jpg: of the film whose folder it is in
        Poster,      ///< NAME-poster.jpg: of the film that NAME names
        Film,        ///< an id, or a title with or without a year
        PlainNumber, ///< may be an id or a title; see picture_folder
    };

    Kind kind = Kind::Film;
    QString base = {}; ///< the name without "-poster"; also the name of the .nfo file beside it
    NamedFilm film = {};
};

/// Reads the name of a picture without its ending: "tt0133093", "tmdb-603", "The Matrix (1999)",
/// "The.Matrix.1999.1080p-poster", "poster".
PictureName pictureName(const QString& name);

/// The film that a name without an ending means: of a folder as Plex and Jellyfin name them,
/// "The Matrix (1999) {imdb-tt0133093}", or of a file. Without a title if it has none.
NamedFilm filmInName(const QString& name);

} // namespace autorec
