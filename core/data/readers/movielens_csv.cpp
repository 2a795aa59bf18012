// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 20M, 25M, 32M, latest and latest-small: ratings.csv with a header, movies.csv, links.csv,
// tags.csv; UTF-8.

#include "core/base/csv.h"
#include "core/data/readers/rating_lines.h"
#include "core/data/readers/tag_counts.h"

#include <unordered_map>

namespace autorec {

namespace {

using Fields = std::vector<std::string>;

struct LinkedIds
{
    std::string imdb;
    std::string tmdb;
};

bool hasRatingsHeader(std::string_view beginning)
{
    Lines lines(beginning);
    std::string_view header;
    return lines.next(header) && header.starts_with("userId,movieId,rating");
}

/// Hands the records below the header to `use(id, fields)`.
template <class Use> LineReader recordsOf(const Import& import, const char* fileName, const Use& use)
{
    return {import.beside(fileName), [&import, use](const FileLine& line) {
                constexpr std::size_t FewestFields = 3;
                if (line.number == 1)
                    return;
                Fields fields;
                const std::string text = asUtf8(line.text, line, import.builder);
                const bool isRecord = parseCsvRecord(text, fields) && fields.size() >= FewestFields;
                if (const auto id = isRecord ? SourceId::parse(fields[0]) : std::nullopt)
                    use(*id, fields);
                else
                    import.builder.skipLine("not a record of the expected fields", line.file.fileName(),
                                            line.number, text);
            }};
}

void readCsvCatalogue(const Import& import)
{
    std::unordered_map<SourceId, LinkedIds> links; // may come before the movies
    TagCounts tags;
    const auto readMovie = [&](const SourceId& id, const Fields& fields) {
        import.builder.addMovie(listedMovie(id, fields[1], genresOf(fields[2])));
    };
    const auto readLink = [&](const SourceId& id, const Fields& fields) {
        links[id] = {fields[1].empty() ? std::string() : "tt" + fields[1], fields[2]};
    };
    const auto readTag = [&](const SourceId&, const Fields& fields) {
        if (const std::optional<SourceId> movie = SourceId::parse(fields[1]))
            tags.add(*movie, fields[2]);
    };
    readLines(import, {recordsOf(import, "movies.csv", readMovie), recordsOf(import, "links.csv", readLink),
                       recordsOf(import, "tags.csv", readTag)});
    for (auto& [id, link] : links) {
        if (Movie* movie = import.builder.findMovie(id)) {
            movie->imdbId = std::move(link.imdb);
            movie->tmdbId = std::move(link.tmdb);
        }
    }
    tags.handTo(import.builder);
}

} // namespace

const Reader movieLensCsv{
    "MovieLens CSV",
    [](const SourceFiles& source) { return preferredFile(source, "ratings.csv", hasRatingsHeader); },
    [](const Import& import) { readRatingText({parseCommaSeparated, true}, import.ratings, import); },
    readCsvCatalogue,
};

} // namespace autorec
