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

bool isRatingLine(std::string_view line)
{
    const std::vector<std::string_view> fields = splitText(line, '\t');
    if (fields.size() < 3 || fields.size() > 4)
        return false;
    std::int64_t id = 0;
    float stars = 0.0F;
    return parseNumber(fields[0], id) && parseNumber(fields[1], id) && parseNumber(fields[2], stars);
}

/// One good line among the first few is enough: a damaged first line does not make a file another format.
bool looksLikeRatings(const std::filesystem::path& file)
{
    constexpr int LinesTried = 20;
    const std::string beginning = readBeginning(file);
    Lines lines(beginning);
    std::string_view line;
    for (int tried = 0; tried < LinesTried && lines.next(line); ++tried) {
        if (isRatingLine(line))
            return true;
    }
    return false;
}

std::filesystem::path findRatings(const std::filesystem::path& source)
{
    const std::filesystem::path file = std::filesystem::is_directory(source) ? source / "u.data" : source;
    return std::filesystem::is_regular_file(file) && looksLikeRatings(file) ? file : std::filesystem::path();
}

void readRatings(const std::filesystem::path& ratings, DatasetBuilder& builder, const WorkContext& work)
{
    const std::string name = ratings.filename().string();
    FileLines lines(ratings);
    std::string_view line;
    while (lines.next(line)) {
        checkNowAndThen(lines.number(), lines.share(), work);
        if (line.empty())
            continue;
        const std::vector<std::string_view> fields = splitText(line, '\t');
        const char* problem = "not four fields separated by tabs";
        if (fields.size() == 3 || fields.size() == 4)
            problem = addRatingFields(builder, fields[0], fields[1], fields[2],
                                      fields.size() == 4 ? fields[3] : std::string_view());
        if (problem)
            builder.skipLine(problem, name, lines.number(), line);
    }
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
