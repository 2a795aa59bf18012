// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 20M, 25M, 32M, latest and latest-small: ratings.csv with a header, movies.csv, links.csv,
// tags.csv; UTF-8.

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/data/readers/rating_lines.h"
#include "core/data/readers/tag_counts.h"

namespace autorec {

namespace {

constexpr std::string_view RatingsHeader = "userId,movieId,rating";

std::vector<const SourceFile*> findRatings(const SourceFiles& source)
{
    std::vector<const SourceFile*> found;
    for (const SourceFile* file : source.candidates()) {
        const std::string beginning = source.beginningOf(*file);
        Lines lines(beginning);
        std::string_view header;
        if (lines.next(header) && header.starts_with(RatingsHeader))
            found.push_back(file);
    }
    return meantFile(found, "ratings.csv");
}

void readRatings(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                 DatasetBuilder& builder, const WorkContext& work)
{
    readRatingText({parseCommaSeparated, true}, source, files, builder, work);
}

/// Calls `use(id, fields)` for each record of a file beside the ratings, if it is there, header left out.
template <class Use>
void forEachRecord(const SourceFiles& source, const SourceFile* file, std::size_t fewestFields,
                   DatasetBuilder& builder, const WorkContext& work, const Use& use)
{
    std::vector<std::string> fields;
    forEachLine(source, file, work, [&](std::string_view line, std::size_t number) {
        std::int64_t id = 0;
        if (number == 1)
            return;
        const std::string text = asUtf8(line, *file, number, builder);
        if (parseCsvRecord(text, fields) && fields.size() >= fewestFields && parseNumber(fields[0], id))
            use(id, fields);
        else
            builder.skipLine("not a record of the expected fields", file->fileName(), number, text);
    });
}

void readCatalogue(const SourceFiles& source, const SourceFile& ratings, DatasetBuilder& builder,
                   const WorkContext& work)
{
    const auto forEach = [&](const char* name, std::size_t fewestFields, const auto& use) {
        forEachRecord(source, source.beside(ratings, name), fewestFields, builder, work, use);
    };
    forEach("movies.csv", 3, [&](std::int64_t id, const std::vector<std::string>& fields) {
        Movie movie;
        movie.id = id;
        setTitleAndYear(movie, fields[1]);
        movie.genres = genresOf(fields[2]);
        builder.addMovie(std::move(movie));
    });
    forEach("links.csv", 3, [&](std::int64_t id, const std::vector<std::string>& fields) {
        if (Movie* movie = builder.findMovie(id)) {
            movie->imdbId = fields[1].empty() ? std::string() : "tt" + fields[1];
            movie->tmdbId = fields[2];
        }
    });
    TagCounts tags;
    forEach("tags.csv", 3, [&](std::int64_t, const std::vector<std::string>& fields) {
        std::int64_t movie = 0;
        if (parseNumber(fields[1], movie))
            tags.add(movie, fields[2]);
    });
    tags.handTo(builder);
}

} // namespace

const Reader movieLensCsv{"MovieLens CSV", findRatings, readRatings, readCatalogue};

} // namespace autorec
