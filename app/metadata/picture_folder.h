// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace autorec {

/// The pictures in a person's folder that show films of a data set.
struct FolderPictures
{
    static constexpr qsizetype MostNamed = 500;

    std::vector<QString> paths; ///< by movie; empty for films without a picture
    std::size_t matched = 0;    ///< pictures, also second ones of a film
    std::size_t unmatched = 0;
    QStringList unmatchedNames; ///< paths below the folder, MostNamed of them at most
};

/// Finds the pictures (.jpg, .jpeg, .png, .webp) in a folder and the folders in it, and the film that each
/// shows: by the .nfo file of Kodi or Jellyfin beside it, by ids in its name, or by title and year as imports
/// match them (FilmIndex::candidates). "poster.jpg" and "folder.jpg" show the film of their folder. Names of
/// seven or more digits are IMDb ids. Other numbers are TMDB ids where the folder they lie in has more TMDB
/// ids than movie ids of the data set, and titles where most pictures beside them have other names. What may
/// be two films is not matched. Of two pictures of a film, the first by path counts. Follows no links.
/// Blocks. Throws Error(FileNotFound) if there is no such folder, Error(Cancelled).
FolderPictures findPictures(const QString& folder, const Dataset& dataset, const FilmIndex& films,
                            const WorkContext& work = {});

} // namespace autorec
