// SPDX-License-Identifier: GPL-3.0-or-later
// The Netflix Prize: blocks of "movie:" and "user,stars,YYYY-MM-DD" lines, a file for each movie or many in
// one; movie_titles "movie,year,title" in Latin-1, whose titles may hold commas; probe.txt, blocks of
// "movie:" and users whose ratings are for testing. No genres.

#include "core/data/rating_text.h"
#include "core/data/readers/rating_lines.h"

#include <algorithm>
#include <limits>

namespace autorec {

namespace {

/// The movie of a line "123:"; nothing for other lines.
std::optional<std::int64_t> movieOf(std::string_view line)
{
    std::int64_t movie = 0;
    return line.ends_with(':') && parseNumber(line.substr(0, line.size() - 1), movie) ? std::optional(movie)
                                                                                      : std::nullopt;
}

const char* readDatedLine(std::string_view line, RawRating& rating, BlockIds& ids)
{
    const std::vector<std::string_view> fields = splitText(line, ',');
    if (fields.size() != 3)
        return "neither a movie nor user, stars and date";
    if (!readId(fields[0], rating.userId, ids))
        return "no user";
    if (!readValue(fields[1], rating.value))
        return "rating is not a number";
    const std::optional<std::uint32_t> time = parseDate(fields[2]);
    rating.time = time.value_or(0);
    return time ? nullptr : "date is not YYYY-MM-DD";
}

/// Dates of the years 1970 to 2099, each read once and then looked up.
class Dates
{
public:
    /// Ten characters; false if they are no date.
    bool read(const char* text, std::uint32_t& time)
    {
        const int year = number(text, 4) - FirstYear;
        const int month = number(text + 5, 2);
        const int day = number(text + 8, 2);
        if (year < 0 || year >= Years || month < 0 || month > 12 || day < 0 || day > 31 || text[4] != '-' ||
            text[7] != '-')
            return false;
        const int place = (year * 13 + month) * 32 + day;
        std::uint32_t& known = m_times[static_cast<std::size_t>(place)];
        if (known == Unknown)
            known = parseDate({text, 10}).value_or(NoDate);
        time = known;
        return known != NoDate;
    }

private:
    static constexpr int FirstYear = 1970;
    static constexpr int Years = 130;
    static constexpr std::uint32_t Unknown = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::uint32_t NoDate = Unknown - 1;

    static int number(const char* digits, int count)
    {
        int value = 0;
        for (int k = 0; k < count; ++k) {
            if (digits[k] < '0' || digits[k] > '9')
                return -1;
            value = value * 10 + (digits[k] - '0');
        }
        return value;
    }

    std::vector<std::uint32_t> m_times = std::vector<std::uint32_t>(std::size_t{Years} * 13 * 32, Unknown);
};

/// "1488844,3,2005-09-06", read in one go; false for every other line.
bool takeDatedRating(const char*& at, const char* end, Dates& dates, RawRating& rating)
{
    constexpr std::ptrdiff_t LengthBehindUser = 13; // ",3,2005-09-06"
    if (!takeId(at, rating.userId) || end - at < LengthBehindUser || at[0] != ',' || at[1] < '1' ||
        at[1] > '5' || at[2] != ',' || !dates.read(at + 3, rating.time))
        return false;
    rating.value = static_cast<float>(at[1] - '0');
    at += LengthBehindUser;
    if (*at == '\r')
        ++at;
    return *at == '\n' || at == end;
}

ParsedBlock parseMovies(const std::string& lines)
{
    ParsedBlock parsed;
    Dates dates;
    parseBlock(
        lines, parsed,
        [&dates](const char*& at, const char* end, RawRating& rating) {
            return takeDatedRating(at, end, dates, rating);
        },
        [&parsed](std::string_view& rest, std::string_view& line, std::size_t& taken, RawRating& rating) {
            line = takeLine(rest);
            ++taken;
            if (line.empty())
                return static_cast<const char*>(NotARating);
            const std::optional<std::int64_t> movie = movieOf(line);
            if (!movie)
                return readDatedLine(line, rating, parsed.ids);
            if (!parsed.lastMovie)
                parsed.ofEarlierMovie = parsed.ratings.size();
            parsed.lastMovie = movie;
            rating.movieId = *movie;
            return static_cast<const char*>(NotARating);
        });
    if (!parsed.lastMovie)
        parsed.ofEarlierMovie = parsed.ratings.size();
    return parsed;
}

/// A movie, and under it a rating with its date.
bool looksLikeNetflix(std::string_view beginning)
{
    Lines lines(beginning);
    std::string_view line;
    RawRating rating;
    BlockIds ids;
    return lines.next(line) && movieOf(line) && lines.next(line) && !readDatedLine(line, rating, ids);
}

/// "training_set/mv_" of "training_set/mv_0000001.txt": files that begin so belong together.
std::string seriesOf(const SourceFile& file)
{
    const std::string name = file.fileName();
    return file.folder() + name.substr(0, name.find_first_of("0123456789"));
}

std::vector<const SourceFile*> findSeries(const SourceFiles& source)
{
    constexpr std::size_t FilesTried = 100;
    const std::vector<const SourceFile*> candidates = source.candidates();
    const auto lastTried =
        candidates.begin() + static_cast<std::ptrdiff_t>(std::min(FilesTried, candidates.size()));
    const auto first = std::find_if(candidates.begin(), lastTried, [&](const SourceFile* file) {
        return looksLikeNetflix(source.beginningOf(*file));
    });
    std::vector<const SourceFile*> found;
    if (first == lastTried)
        return found;
    std::copy_if(first, candidates.end(), std::back_inserter(found),
                 [&](const SourceFile* file) { return seriesOf(*file) == seriesOf(**first); });
    return found;
}

void readMovieBlocks(const Import& import)
{
    std::vector<const SourceFile*> files = import.ratings;
    const std::size_t most = import.builder.narrowing().netflixFiles;
    if (most > 0 && most < files.size())
        files.resize(most);
    import.builder.setScale({1.0F, 5.0F});
    readRatingText([](const SourceFile&) { return RatingText{parseMovies}; }, files, import);
}

/// Beside the ratings, or in the folder that holds their folder.
const SourceFile* findNear(const Import& import, std::string_view fileName)
{
    if (const SourceFile* found = import.beside(fileName))
        return found;
    std::string folder = import.ratings.front()->folder();
    if (folder.empty())
        return nullptr;
    folder.pop_back();
    return import.source.find(folder.substr(0, folder.rfind('/') + 1).append(fileName));
}

void readTitle(const FileLine& line, DatasetBuilder& builder)
{
    const std::size_t first = line.text.find(',');
    const std::size_t second = line.text.find(',', first + 1);
    std::int64_t id = 0;
    if (first == std::string_view::npos || second == std::string_view::npos ||
        !parseNumber(line.text.substr(0, first), id)) {
        builder.skipLine("not a movie", line.file.fileName(), line.number, latin1ToUtf8(line.text));
        return;
    }
    const std::string_view title = line.text.substr(second + 1);
    std::int64_t year = 0;
    parseNumber(line.text.substr(first + 1, second - first - 1), year);
    Movie movie = listedMovie(id, isUtf8(title) ? std::string(title) : latin1ToUtf8(title));
    if (year > 0 && year <= std::numeric_limits<std::int16_t>::max())
        movie.year = static_cast<int>(year);
    builder.addMovie(std::move(movie));
}

/// `movie` is the one whose users follow; nothing before the first.
void readProbe(const FileLine& line, std::optional<std::int64_t>& movie, DatasetBuilder& builder)
{
    std::int64_t user = 0;
    if (const auto next = movieOf(line.text))
        movie = next;
    else if (movie && parseNumber(line.text, user))
        builder.addProbe(user, *movie);
    else
        builder.skipLine("neither a movie nor a user", line.file.fileName(), line.number, line.text);
}

void readTitlesAndProbe(const Import& import)
{
    const SourceFile* titles = findNear(import, "movie_titles.txt");
    if (!titles)
        titles = findNear(import, "movie_titles.csv");
    std::optional<std::int64_t> movie;
    readLines(import, {{titles, [&](const FileLine& line) { readTitle(line, import.builder); }},
                       {findNear(import, "probe.txt"),
                        [&](const FileLine& line) { readProbe(line, movie, import.builder); }}});
}

} // namespace

const Reader netflixPrize{"Netflix Prize", findSeries, readMovieBlocks, readTitlesAndProbe};

} // namespace autorec
