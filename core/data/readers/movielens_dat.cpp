// MovieLens 1M and 10M: ratings.dat "user::movie::rating::time", movies.dat "id::title (year)::genre|genre"
// and, in 1M, users.dat "id::gender::age::occupation::zip code". 1M is in Latin-1, 10M in UTF-8; no headers.

#include "core/base/text_file.h"
#include "core/data/readers/reader.h"

#include <array>

namespace autorec {

namespace {

constexpr std::array<const char*, 21> Occupations{
    "",          "educator",  "artist",        "administrative", "student",   "service",    "healthcare",
    "executive", "farmer",    "homemaker",     "pupil",          "lawyer",    "programmer", "retired",
    "salesman",  "scientist", "self-employed", "engineer",       "craftsman", "unemployed", "writer"};

/// The fields between the double colons.
std::vector<std::string_view> splitFields(std::string_view line)
{
    constexpr std::string_view Separator = "::";
    std::vector<std::string_view> fields;
    std::size_t begin = 0;
    for (std::size_t end = line.find(Separator); end != std::string_view::npos;
         end = line.find(Separator, begin)) {
        fields.push_back(line.substr(begin, end - begin));
        begin = end + Separator.size();
    }
    fields.push_back(line.substr(begin));
    return fields;
}

std::filesystem::path findRatings(const std::filesystem::path& source)
{
    const std::filesystem::path file =
        std::filesystem::is_directory(source) ? source / "ratings.dat" : source;
    return std::filesystem::is_regular_file(file) && looksLikeRatings(file, splitFields)
               ? file
               : std::filesystem::path();
}

void readRatings(const std::filesystem::path& ratings, DatasetBuilder& builder, const WorkContext& work)
{
    readRatingLines(ratings, splitFields, "not four fields separated by double colons", builder, work);
}

void readMovies(const std::filesystem::path& file, DatasetBuilder& builder)
{
    if (!std::filesystem::is_regular_file(file))
        return;
    FileLines lines(file);
    std::string_view line;
    while (lines.next(line)) {
        if (line.empty())
            continue;
        const std::string text = isUtf8(line) ? std::string(line) : latin1ToUtf8(line);
        const std::vector<std::string_view> fields = splitFields(text);
        Movie movie;
        if (fields.size() < 2 || !parseNumber(fields[0], movie.id)) {
            builder.skipLine("not a movie", file.filename().string(), lines.number(), text);
            continue;
        }
        setTitleAndYear(movie, fields[1]);
        if (fields.size() > 2 && fields[2] != "(no genres listed)") {
            for (const std::string_view genre : splitText(fields[2], '|'))
                movie.genres.emplace_back(genre == "Children's" ? "Children" : genre);
        }
        builder.addMovie(std::move(movie));
    }
}

void readPeople(const std::filesystem::path& file, DatasetBuilder& builder)
{
    if (!std::filesystem::is_regular_file(file))
        return;
    FileLines lines(file);
    std::string_view line;
    while (lines.next(line)) {
        const std::vector<std::string_view> fields = splitFields(line);
        std::int64_t id = 0;
        std::int64_t age = 0;
        std::int64_t occupation = 0;
        if (fields.size() < 4 || !parseNumber(fields[0], id) || !parseNumber(fields[2], age) ||
            !parseNumber(fields[3], occupation) || occupation < 0 || occupation >= std::ssize(Occupations))
            continue;
        builder.setDemographics(id, {static_cast<int>(age), std::string(fields[1]),
                                     Occupations[static_cast<std::size_t>(occupation)]});
    }
}

void readCatalogue(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    readMovies(ratings.parent_path() / "movies.dat", builder);
    readPeople(ratings.parent_path() / "users.dat", builder);
}

} // namespace

const Reader movieLensDat{"MovieLens 1M or 10M", findRatings, readRatings, readCatalogue};

} // namespace autorec
