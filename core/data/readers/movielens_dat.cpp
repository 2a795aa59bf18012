// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 1M and 10M: ratings.dat "user::movie::rating::time", movies.dat "id::title (year)::genre|genre";
// in 1M, users.dat "id::gender::age::occupation::zip code"; in 10M, tags.dat. 1M is in Latin-1, 10M in UTF-8;
// no headers.

#include "core/base/text.h"
#include "core/data/readers/rating_lines.h"
#include "core/data/readers/tag_counts.h"

#include <array>

namespace autorec {

namespace {

constexpr std::string_view Separator = "::";

constexpr std::array<const char*, 21> Occupations{
    "",          "educator",  "artist",        "administrative", "student",   "service",    "healthcare",
    "executive", "farmer",    "homemaker",     "pupil",          "lawyer",    "programmer", "retired",
    "salesman",  "scientist", "self-employed", "engineer",       "craftsman", "unemployed", "writer"};

std::vector<const SourceFile*> findRatings(const SourceFiles& source)
{
    std::vector<const SourceFile*> found;
    for (const SourceFile* file : source.candidates()) {
        if (looksLikeRatings(source.beginningOf(*file), Separator))
            found.push_back(file);
    }
    return meantFile(found, "ratings.dat");
}

void readRatings(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                 DatasetBuilder& builder, const WorkContext& work)
{
    readRatingText({parseDoubleColons}, source, files, builder, work);
}

void readMovie(std::string_view line, std::size_t number, const SourceFile& file, DatasetBuilder& builder)
{
    const std::string text = isUtf8(line) ? std::string(line) : latin1ToUtf8(line);
    const std::vector<std::string_view> fields = splitText(text, Separator);
    Movie movie;
    if (fields.size() < 2 || !parseNumber(fields[0], movie.id)) {
        builder.skipLine("not a movie", file.fileName(), number, text);
        return;
    }
    setTitleAndYear(movie, fields[1]);
    movie.genres = genresOf(fields.size() > 2 ? fields[2] : std::string_view());
    builder.addMovie(std::move(movie));
}

void readPerson(std::string_view line, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line, Separator);
    std::int64_t id = 0;
    std::int64_t age = 0;
    std::int64_t occupation = 0;
    if (fields.size() < 4 || !parseNumber(fields[0], id) || !parseNumber(fields[2], age) ||
        !parseNumber(fields[3], occupation) || occupation < 0 || occupation >= std::ssize(Occupations))
        return;
    builder.setDemographics(id, {static_cast<int>(age), std::string(fields[1]),
                                 Occupations[static_cast<std::size_t>(occupation)]});
}

void readCatalogue(const SourceFiles& source, const SourceFile& ratings, DatasetBuilder& builder,
                   const WorkContext& work)
{
    const SourceFile* movies = source.beside(ratings, "movies.dat");
    forEachLine(source, movies, work, [&](std::string_view line, std::size_t number) {
        readMovie(line, number, *movies, builder);
    });
    forEachLine(source, source.beside(ratings, "users.dat"), work,
                [&](std::string_view line, std::size_t) { readPerson(line, builder); });
    TagCounts tags;
    forEachLine(source, source.beside(ratings, "tags.dat"), work, [&](std::string_view line, std::size_t) {
        const std::vector<std::string_view> fields = splitText(line, Separator);
        std::int64_t movie = 0;
        if (fields.size() == 4 && parseNumber(fields[1], movie) && isUtf8(fields[2]))
            tags.add(movie, fields[2]);
    });
    tags.handTo(builder);
}

} // namespace

const Reader movieLensDat{"MovieLens 1M or 10M", findRatings, readRatings, readCatalogue};

} // namespace autorec
