// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 100K: u.data "user TAB movie TAB rating TAB time", u.item in Latin-1, no headers.

#include "core/base/text.h"
#include "core/data/readers/rating_lines.h"

#include <array>

namespace autorec {

namespace {

constexpr std::array<const char*, 19> Genres{"unknown",   "Action",   "Adventure",   "Animation", "Children",
                                             "Comedy",    "Crime",    "Documentary", "Drama",     "Fantasy",
                                             "Film-Noir", "Horror",   "Musical",     "Mystery",   "Romance",
                                             "Sci-Fi",    "Thriller", "War",         "Western"};
constexpr std::size_t FirstGenreField = 5;

std::vector<const SourceFile*> findRatings(const SourceFiles& source)
{
    std::vector<const SourceFile*> found;
    for (const SourceFile* file : source.candidates()) {
        if (looksLikeRatings(source.beginningOf(*file), "\t"))
            found.push_back(file);
    }
    return meantFile(found, "u.data");
}

void readRatings(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                 DatasetBuilder& builder, const WorkContext& work)
{
    readRatingText({parseTabbed}, source, files, builder, work);
}

std::vector<std::string> flaggedGenres(const std::vector<std::string_view>& fields)
{
    std::vector<std::string> genres;
    for (std::size_t g = 1; g < Genres.size() && FirstGenreField + g < fields.size(); ++g) {
        if (fields[FirstGenreField + g] == "1")
            genres.emplace_back(Genres[g]);
    }
    return genres;
}

/// u.user: "id | age | gender | occupation | zip code".
void readPerson(std::string_view line, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line, '|');
    std::int64_t id = 0;
    std::int64_t age = 0;
    if (fields.size() < 4 || !parseNumber(fields[0], id) || !parseNumber(fields[1], age) || age < 1)
        return;
    const std::string_view occupation = fields[3] == "none" || fields[3] == "other" ? "" : fields[3];
    builder.setDemographics(id, {static_cast<int>(age), std::string(fields[2]), std::string(occupation)});
}

void readMovie(std::string_view line, std::size_t number, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line, '|');
    Movie movie;
    if (fields.size() < 2 || !parseNumber(fields[0], movie.id)) {
        builder.skipLine("not a movie", "u.item", number, latin1ToUtf8(line));
        return;
    }
    setTitleAndYear(movie, latin1ToUtf8(fields[1]));
    movie.genres = flaggedGenres(fields);
    builder.addMovie(std::move(movie));
}

void readCatalogue(const SourceFiles& source, const SourceFile& ratings, DatasetBuilder& builder,
                   const WorkContext& work)
{
    forEachLine(source, source.beside(ratings, "u.item"), work,
                [&](std::string_view line, std::size_t number) { readMovie(line, number, builder); });
    forEachLine(source, source.beside(ratings, "u.user"), work,
                [&](std::string_view line, std::size_t) { readPerson(line, builder); });
}

} // namespace

const Reader movieLens100K{"MovieLens 100K", findRatings, readRatings, readCatalogue};

} // namespace autorec
