// MovieLens 100K: u.data "user TAB movie TAB rating TAB time", u.item in Latin-1, no headers.

#include "core/data/readers/reader.h"
#include "core/base/text_file.h"

#include <array>

namespace autorec {

namespace {

constexpr std::array<const char*, 19> Genres{"unknown",   "Action",   "Adventure",   "Animation", "Children",
                                             "Comedy",    "Crime",    "Documentary", "Drama",     "Fantasy",
                                             "Film-Noir", "Horror",   "Musical",     "Mystery",   "Romance",
                                             "Sci-Fi",    "Thriller", "War",         "Western"};
constexpr std::size_t FirstGenreField = 5;

std::vector<std::string_view> splitAtTabs(std::string_view line)
{
    return splitText(line, '\t');
}

std::filesystem::path findRatings(const std::filesystem::path& source)
{
    const std::filesystem::path file = std::filesystem::is_directory(source) ? source / "u.data" : source;
    return std::filesystem::is_regular_file(file) && looksLikeRatings(file, splitAtTabs)
               ? file
               : std::filesystem::path();
}

void readRatings(const std::filesystem::path& ratings, DatasetBuilder& builder, const WorkContext& work)
{
    readRatingLines(ratings, splitAtTabs, "not four fields separated by tabs", builder, work);
}

std::vector<std::string> genresOf(const std::vector<std::string_view>& fields)
{
    std::vector<std::string> genres;
    for (std::size_t g = 1; g < Genres.size() && FirstGenreField + g < fields.size(); ++g) {
        if (fields[FirstGenreField + g] == "1")
            genres.emplace_back(Genres[g]);
    }
    return genres;
}

/// u.user: "id | age | gender | occupation | zip code".
void readPeople(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    const std::filesystem::path people = ratings.parent_path() / "u.user";
    if (!std::filesystem::is_regular_file(people))
        return;
    FileLines lines(people);
    std::string_view line;
    while (lines.next(line)) {
        const std::vector<std::string_view> fields = splitText(line, '|');
        std::int64_t id = 0;
        std::int64_t age = 0;
        if (fields.size() < 4 || !parseNumber(fields[0], id) || !parseNumber(fields[1], age) || age < 1)
            continue;
        const std::string_view occupation = fields[3] == "none" || fields[3] == "other" ? "" : fields[3];
        builder.setDemographics(id, {static_cast<int>(age), std::string(fields[2]), std::string(occupation)});
    }
}

void readMovies(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    const std::filesystem::path items = ratings.parent_path() / "u.item";
    if (!std::filesystem::is_regular_file(items))
        return;
    FileLines lines(items);
    std::string_view line;
    while (lines.next(line)) {
        if (line.empty())
            continue;
        const std::vector<std::string_view> fields = splitText(line, '|');
        Movie movie;
        if (fields.size() < 2 || !parseNumber(fields[0], movie.id)) {
            builder.skipLine("not a movie", "u.item", lines.number(), latin1ToUtf8(line));
            continue;
        }
        setTitleAndYear(movie, latin1ToUtf8(fields[1]));
        movie.genres = genresOf(fields);
        builder.addMovie(std::move(movie));
    }
}

void readCatalogue(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    readMovies(ratings, builder);
    readPeople(ratings, builder);
}

} // namespace

const Reader movieLens100K{"MovieLens 100K", findRatings, readRatings, readCatalogue};

} // namespace autorec
