// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/header_names.h"

#include <optional>

namespace autorec {

/// The columns of a table of films, links or people that lies beside ratings, by the names in its header.
/// Columns count from 0; HeaderNames::None if there is no such column.
struct CatalogueColumns
{
    enum class Kind {
        Titles, ///< of films: "movieId,title,genres"
        Links,  ///< from films to IMDb and TMDB: "movieId,imdbId,tmdbId"
        Tags,   ///< by users: "userId,movieId,tag,timestamp"
        People, ///< "user_id:token age:token gender:token occupation:token"
    };

    Kind kind = Kind::Titles;
    std::string separator;
    /// Columns that the ratings' films may be known by: "book_id", "id", "isbn". Empty for films that only
    /// their TMDB id is known of, which links lead to.
    std::vector<int> ids;
    int user = HeaderNames::None;
    int title = HeaderNames::None;
    int otherTitle = HeaderNames::None; ///< where the title is empty
    int year = HeaderNames::None;       ///< a year or a date
    int genres = HeaderNames::None;
    bool genresAreWords = false; ///< separated by spaces, as RecBole does
    int imdb = HeaderNames::None;
    int tmdb = HeaderNames::None;
    int tag = HeaderNames::None;
    int age = HeaderNames::None;
    int gender = HeaderNames::None;
    int occupation = HeaderNames::None;

    /// Fields that a record has at least.
    std::size_t fewestFields() const;

    /// Nothing if the header is that of ratings, or of anything else.
    static std::optional<CatalogueColumns> of(std::string_view beginning);

    /// Whether ratings with that header and a table with the id column `name` can speak of the same things:
    /// not ratings of books and a table of films.
    static bool canBelongTogether(const HeaderNames& ratings, const std::string& name);
    std::vector<std::string> names; ///< of all columns, as they are compared
};

} // namespace autorec
