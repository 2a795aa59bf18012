// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_file.h"
#include "core/data/dataset.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace autorec {

/// The films that a list from elsewhere names: a festival's programme, a list of a film site. Of a table (see
/// personalTable) with a column that names films, and of a list of Letterboxd's own export, a film each
/// record; else of a text, a title each line, with or without its year: "Alien (1979)", "Alien, 1979",
/// "3. Alien". Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile if it names no film.
std::vector<FiledRating> readFilmList(const std::filesystem::path& file);

/// The films of such a list that a data set has.
struct ListedFilms
{
    std::vector<MovieIndex> films = {}; ///< sorted
    QStringList missing = {}; ///< "Alien (1979)": those that it does not have, or more than one may be meant

    std::size_t count() const { return films.size() + static_cast<std::size_t>(missing.size()); }
};

/// Reads a list and matches it as ratings are (see matchRatings). Blocks. Throws Error as readFilmList, and
/// InvalidArgument if the data set has none of the films.
ListedFilms listedFilms(const std::filesystem::path& file, const Dataset& dataset, const FilmIndex& films);

} // namespace autorec
