// MovieLens 20M, 25M, 32M, latest and latest-small: ratings.csv with a header, movies.csv, links.csv; UTF-8.

#include "core/data/readers/reader.h"
#include "core/base/text_file.h"
#include "core/base/csv.h"

namespace autorec {

namespace {

constexpr std::string_view RatingsHeader = "userId,movieId,rating";

std::filesystem::path findRatings(const std::filesystem::path& source)
{
    const std::filesystem::path file =
        std::filesystem::is_directory(source) ? source / "ratings.csv" : source;
    if (!std::filesystem::is_regular_file(file))
        return {};
    const std::string beginning = readBeginning(file);
    Lines lines(beginning);
    std::string_view header;
    return lines.next(header) && header.starts_with(RatingsHeader) ? file : std::filesystem::path();
}

void readRatings(const std::filesystem::path& ratings, DatasetBuilder& builder, const WorkContext& work)
{
    const std::string name = ratings.filename().string();
    FileLines lines(ratings);
    std::string_view line;
    lines.next(line);
    while (lines.next(line)) {
        checkNowAndThen(lines.number(), lines.share(), work);
        if (line.empty())
            continue;
        const std::vector<std::string_view> fields = splitText(line, ',');
        const char* problem = "not four fields separated by commas";
        if (fields.size() == 3 || fields.size() == 4)
            problem = addRatingFields(builder, fields[0], fields[1], fields[2],
                                      fields.size() == 4 ? fields[3] : std::string_view());
        if (problem)
            builder.skipLine(problem, name, lines.number(), line);
    }
}

/// Calls `use(fields)` for each record of a file beside the ratings, if it is there, header left out.
template <class Use>
void forEachRecord(const std::filesystem::path& file, std::size_t fewestFields, DatasetBuilder& builder,
                   const Use& use)
{
    if (!std::filesystem::is_regular_file(file))
        return;
    FileLines lines(file);
    std::string_view line;
    lines.next(line);
    std::vector<std::string> fields;
    while (lines.next(line)) {
        if (line.empty())
            continue;
        std::int64_t id = 0;
        if (parseCsvRecord(line, fields) && fields.size() >= fewestFields && parseNumber(fields[0], id))
            use(id, fields);
        else
            builder.skipLine("not a record of the expected fields", file.filename().string(), lines.number(),
                             line);
    }
}

std::vector<std::string> genresOf(const std::string& listed)
{
    std::vector<std::string> genres;
    if (listed.empty() || listed == "(no genres listed)")
        return genres;
    for (const std::string_view genre : splitText(listed, '|'))
        genres.emplace_back(genre);
    return genres;
}

void readCatalogue(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    const std::filesystem::path folder = ratings.parent_path();
    forEachRecord(folder / "movies.csv", 3, builder,
                  [&](std::int64_t id, const std::vector<std::string>& fields) {
                      Movie movie;
                      movie.id = id;
                      setTitleAndYear(movie, fields[1]);
                      movie.genres = genresOf(fields[2]);
                      builder.addMovie(std::move(movie));
                  });
    forEachRecord(folder / "links.csv", 3, builder,
                  [&](std::int64_t id, const std::vector<std::string>& fields) {
                      if (Movie* movie = builder.findMovie(id)) {
                          movie->imdbId = fields[1].empty() ? std::string() : "tt" + fields[1];
                          movie->tmdbId = fields[2];
                      }
                  });
}

} // namespace

const Reader movieLensCsv{"MovieLens CSV", findRatings, readRatings, readCatalogue};

} // namespace autorec
