#include "app/services/profile_file.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/text_file.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace autorec {

namespace {

/// Where the columns stand.
struct Header
{
    std::optional<std::size_t> movieId;
    std::optional<std::size_t> title;
    std::optional<std::size_t> year;
    std::optional<std::size_t> rating;
};

Header readHeader(const std::vector<std::string>& names)
{
    Header header;
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (names[column] == "movie_id")
            header.movieId = column;
        else if (names[column] == "title")
            header.title = column;
        else if (names[column] == "year")
            header.year = column;
        else if (names[column] == "rating")
            header.rating = column;
    }
    return header;
}

std::string fieldAt(const std::vector<std::string>& fields, std::optional<std::size_t> column)
{
    return column && *column < fields.size() ? fields[*column] : std::string();
}

std::optional<MovieIndex> findMovie(const Header& header, const std::vector<std::string>& fields,
                                    const Dataset& dataset, const FilmIndex& films)
{
    std::int64_t id = 0;
    if (parseNumber(fieldAt(fields, header.movieId), id))
        return dataset.findMovie(id);
    std::int64_t year = 0;
    parseNumber(fieldAt(fields, header.year), year);
    Movie movie;
    setTitleAndYear(movie, fieldAt(fields, header.title));
    if (year != 0)
        movie.year = static_cast<int>(year);
    return films.find(FilmKey::of(movie));
}

} // namespace

ProfileFile readProfileFile(const std::filesystem::path& file, const Dataset& dataset, const FilmIndex& films)
{
    const std::string text = readTextFile(file);
    Lines lines(text);
    std::string_view line;
    std::vector<std::string> fields;
    const bool hasHeader = lines.next(line) && parseCsvRecord(line, fields);
    const Header header = hasHeader ? readHeader(fields) : Header();
    if (!header.rating || (!header.movieId && !header.title))
        throw Error(ErrorCode::DamagedFile, file, 1,
                    "the header must name the columns movie_id,rating or title,year,rating.");

    ProfileFile result;
    std::map<MovieIndex, float> ratings;
    while (lines.next(line)) {
        float stars = 0.0F;
        const bool isRating = parseCsvRecord(line, fields) &&
                              parseNumber(fieldAt(fields, header.rating), stars) && std::isfinite(stars);
        const std::optional<MovieIndex> movie =
            isRating ? findMovie(header, fields, dataset, films) : std::nullopt;
        if (movie)
            ratings[*movie] = dataset.scale().clip(stars);
        else if (!line.empty())
            result.unmatched.emplace_back(line);
    }
    for (const auto& [movie, stars] : ratings)
        result.profile.push_back({movie, stars});
    return result;
}

} // namespace autorec
