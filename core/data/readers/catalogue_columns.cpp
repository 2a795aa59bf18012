// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/catalogue_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

constexpr int NoColumn = HeaderNames::None;

bool isIdName(const std::string& name)
{
    static const std::array<std::string_view, 9> Others{"movie", "item",  "film",   "isbn", "isbn13",
                                                        "asin",  "const", "tconst", "book"};
    return name.ends_with("id") || std::find(Others.begin(), Others.end(), name) != Others.end();
}

/// The columns of "The Movies Dataset" and of TMDB's own files: "id" is TMDB's, and there is no other.
bool isOfTmdb(const HeaderNames& header)
{
    return header.has({"id"}) && !header.has({"movieid", "filmid", "itemid"}) &&
           header.has({"voteaverage"}) && header.has({"originaltitle", "originallanguage"});
}

/// What a name says that its ids are of; empty for names that fit anything.
std::string_view subjectOf(const std::string& name)
{
    static const std::array<std::pair<std::string_view, std::string_view>, 12> Subjects{
        {{"movie", "film"},
         {"film", "film"},
         {"imdb", "film"},
         {"tmdb", "film"},
         {"book", "book"},
         {"isbn", "book"},
         {"anime", "anime"},
         {"joke", "joke"},
         {"game", "game"},
         {"song", "song"},
         {"track", "song"},
         {"artist", "artist"}}};
    for (const auto& [begins, subject] : Subjects) {
        if (name.starts_with(begins))
            return subject;
    }
    return {};
}

void findIds(const HeaderNames& header, CatalogueColumns& columns)
{
    if (isOfTmdb(header)) {
        columns.tmdb = header.find({"id"});
        return;
    }
    for (std::size_t column = 0; column < header.names.size(); ++column) {
        if (isIdName(header.names[column]) && static_cast<int>(column) != columns.user)
            columns.ids.push_back(static_cast<int>(column));
    }
}

void findPeople(const HeaderNames& header, CatalogueColumns& columns)
{
    columns.age = header.find({"age"});
    columns.gender = header.find({"gender", "sex"});
    columns.occupation = header.find({"occupation", "job", "profession"});
}

} // namespace

std::optional<CatalogueColumns> CatalogueColumns::of(std::string_view beginning)
{
    const HeaderNames header = HeaderNames::of(beginning);
    const bool isJson = beginning.starts_with('{') || beginning.starts_with('[');
    if (isJson || header.personalExport())
        return std::nullopt;
    CatalogueColumns columns;
    columns.separator = header.separator;
    columns.names = header.names;
    columns.user = header.user();
    columns.imdb = header.find({"imdbid", "imdb", "imdbtitleid", "tconst", "const"});
    columns.tmdb = header.find({"tmdbid", "tmdb"});
    findIds(header, columns);
    if (columns.user != NoColumn) {
        columns.tag = header.find({"tag"});
        findPeople(header, columns);
        const bool isOfPeople =
            columns.age != NoColumn || columns.gender != NoColumn || columns.occupation != NoColumn;
        columns.kind = columns.tag != NoColumn ? Kind::Tags : Kind::People;
        const bool isWhole = columns.tag != NoColumn ? !columns.ids.empty() : isOfPeople;
        return isWhole && header.rating() == NoColumn ? std::optional(columns) : std::nullopt;
    }
    columns.title = header.title();
    columns.otherTitle = header.find({"originaltitle", "nameenglish", "englishname", "englishtitle"});
    columns.year = header.find({"year", "releaseyear", "movieyear", "releasedate", "originalpublicationyear",
                                "yearofpublication", "publicationyear", "publishedyear", "startyear",
                                "premiered", "datepublished", "yearreleased", "released"});
    columns.genres = header.find({"genres", "genre", "class", "categories", "category"});
    columns.genresAreWords = columns.genres != NoColumn &&
                             header.types[static_cast<std::size_t>(columns.genres)].starts_with("token_seq");
    const bool hasLinks = columns.imdb != NoColumn || columns.tmdb != NoColumn;
    if (columns.title == NoColumn && hasLinks && columns.ids.size() > 1) {
        columns.kind = Kind::Links;
        std::erase_if(columns.ids, [&](int id) { return id == columns.imdb || id == columns.tmdb; });
    }
    const bool isWhole = columns.kind == Kind::Links
                             ? !columns.ids.empty()
                             : columns.title != NoColumn && (!columns.ids.empty() || hasLinks);
    return isWhole ? std::optional(columns) : std::nullopt;
}

std::size_t CatalogueColumns::fewestFields() const
{
    const int first = ids.empty() ? NoColumn : ids.front();
    return static_cast<std::size_t>(std::max({first, user, title, genres, imdb, tag})) + 1;
}

bool CatalogueColumns::canBelongTogether(const HeaderNames& ratings, const std::string& name)
{
    const std::string_view subject = subjectOf(name);
    bool speaksOfAnother = false;
    for (const std::string& column : ratings.names) {
        if (!isIdName(column))
            continue;
        if (subjectOf(column) == subject || subject.empty())
            return true;
        speaksOfAnother = speaksOfAnother || !subjectOf(column).empty();
    }
    return !speaksOfAnother;
}

} // namespace autorec
