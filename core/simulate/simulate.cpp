// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/simulate.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/simulate/simulated_people.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace autorec {

namespace {

constexpr std::size_t UsersPerBlock = 8192;
constexpr std::size_t UsersPerChunk = 64;

[[noreturn]] void cannotWrite(const std::filesystem::path& file)
{
    throw Error(ErrorCode::FileUnwritable, file, {},
                "it cannot be written. Choose another folder or make room.");
}

/// Files that are written one after another. They get their final names when all of them are complete, and
/// are removed otherwise.
class NewFiles
{
public:
    explicit NewFiles(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
        std::error_code error;
        std::filesystem::create_directories(m_folder, error);
        if (error)
            cannotWrite(m_folder);
    }

    ~NewFiles()
    {
        m_stream.close();
        std::error_code ignored;
        for (const std::string& name : m_names)
            std::filesystem::remove(temporary(name), ignored);
    }

    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;

    /// `write` goes to this file from now on.
    void begin(const std::string& name)
    {
        std::error_code ignored;
        if (std::filesystem::exists(m_folder / name, ignored))
            throw Error(ErrorCode::FileUnwritable, m_folder / name, {},
                        "it is there already. Choose an empty folder.");
        closeLast();
        m_names.push_back(name);
        m_stream.open(temporary(name), std::ios::binary);
        write({});
    }

    void write(const std::string& text)
    {
        if (!m_stream.write(text.data(), static_cast<std::streamsize>(text.size())))
            cannotWrite(m_folder / m_names.back());
    }

    void finish()
    {
        closeLast();
        std::error_code error;
        for (const std::string& name : m_names) {
            std::filesystem::rename(temporary(name), m_folder / name, error);
            if (error)
                cannotWrite(m_folder / name);
        }
        m_names.clear();
    }

private:
    void closeLast()
    {
        if (m_stream.is_open())
            m_stream.close();
        if (!m_stream)
            cannotWrite(m_folder / m_names.back());
    }

    std::filesystem::path temporary(const std::string& name) const { return m_folder / (name + ".part"); }

    std::filesystem::path m_folder;
    std::vector<std::string> m_names;
    std::ofstream m_stream; ///< of the last
};

std::string titleOf(std::size_t movie)
{
    return "Film " + std::to_string(movie + 1);
}

std::string readmeOf(const SimulationOptions& options)
{
    std::string text(SimulationNotice);
    text.append(": ").append(std::to_string(options.ratings)).append(" by ");
    text.append(std::to_string(options.users)).append(" invented people on ");
    text.append(std::to_string(options.movies)).append(" invented films, seed ");
    return text.append(std::to_string(options.seed)).append(". Made by autorec simulate.\n");
}

/// Calls `use(user, ratings)` for every user in order, on this thread.
template <class Use>
void forEachUser(const SimulatedPeople& people, std::size_t users, const WorkContext& work, const Use& use)
{
    std::vector<std::vector<SimulatedRating>> block;
    for (std::size_t first = 0; first < users; first += UsersPerBlock) {
        work.throwIfStopped();
        block.resize(std::min(UsersPerBlock, users - first));
        parallelFor(block.size(), UsersPerChunk,
                    [&](std::size_t k) { block[k] = people.ratingsOf(first + k); });
        for (std::size_t k = 0; k < block.size(); ++k)
            use(first + k, block[k]);
        work.report(static_cast<double>(first + block.size()) / static_cast<double>(users));
    }
}

void writeMovieLens(const SimulationOptions& options, const SimulatedPeople& people, NewFiles& files,
                    const WorkContext& work)
{
    constexpr std::array<std::string_view, 10> Stars{"0.5", "1.0", "1.5", "2.0", "2.5",
                                                     "3.0", "3.5", "4.0", "4.5", "5.0"};
    constexpr std::size_t TextAtATime = 1 << 22;
    files.begin("movies.csv");
    std::string text = "movieId,title,genres\n";
    for (std::size_t m = 0; m < options.movies; ++m) {
        const SimulatedMovie& movie = people.movies()[m];
        text.append(std::to_string(m + 1)).append(",");
        text.append(titleOf(m)).append(" (").append(std::to_string(movie.year)).append("),");
        text.append(movie.genres).append("\n");
    }
    files.write(text);

    files.begin("ratings.csv");
    text = "userId,movieId,rating,timestamp\n";
    forEachUser(people, options.users, work, [&](std::size_t user, const auto& rated) {
        for (const SimulatedRating& rating : rated) {
            text.append(std::to_string(user + 1)).append(",").append(std::to_string(rating.movie + 1));
            text.append(",").append(Stars[rating.level]).append(",");
            text.append(std::to_string(rating.time)).append("\n");
        }
        if (text.size() > TextAtATime) {
            files.write(text);
            text.clear();
        }
    });
    files.write(text);
}

std::string dateOf(std::uint32_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

/// One rating while ratings are brought from the order of users into that of movies.
struct CompactRating
{
    std::uint32_t user;
    std::uint32_t movie;
    std::uint16_t day;
    std::uint8_t level;
};

void writeNetflix(const SimulationOptions& options, const SimulatedPeople& people, NewFiles& files,
                  const WorkContext& work)
{
    constexpr std::uint32_t SecondsInADay = 24 * 3600;
    constexpr std::size_t Parts = 4;
    files.begin("movie_titles.csv");
    std::string text;
    for (std::size_t m = 0; m < options.movies; ++m) {
        text.append(std::to_string(m + 1)).append(",").append(std::to_string(people.movies()[m].year));
        text.append(",").append(titleOf(m)).append("\n");
    }
    files.write(text);

    std::vector<CompactRating> ratings;
    ratings.reserve(options.ratings);
    forEachUser(people, options.users, work, [&](std::size_t user, const auto& rated) {
        for (const SimulatedRating& rating : rated)
            ratings.push_back({static_cast<std::uint32_t>(user), rating.movie,
                               static_cast<std::uint16_t>(rating.time / SecondsInADay), rating.level});
    });
    std::sort(ratings.begin(), ratings.end(), [](const CompactRating& a, const CompactRating& b) {
        return a.movie != b.movie ? a.movie < b.movie : a.user < b.user;
    });

    auto next = ratings.begin();
    for (std::size_t part = 0; part < Parts; ++part) {
        files.begin("combined_data_" + std::to_string(part + 1) + ".txt");
        for (std::size_t m = options.movies * part / Parts; m < options.movies * (part + 1) / Parts; ++m) {
            work.throwIfStopped();
            text = std::to_string(m + 1) + ":\n";
            for (; next != ratings.end() && next->movie == m; ++next) {
                text.append(std::to_string(next->user + 1)).append(",");
                text.append(std::to_string(next->level + 1U))
                    .append(",")
                    .append(dateOf(next->day))
                    .append("\n");
            }
            files.write(text);
        }
    }
}

void check(const SimulationOptions& options)
{
    const auto reject = [](const char* message) { throw Error(ErrorCode::InvalidArgument, message); };
    if (options.users == 0 || options.movies == 0)
        reject("There must be at least one user and one movie. Give larger --users and --movies.");
    if (options.ratings < std::max(options.users, options.movies))
        reject("Every user and every movie gets at least one rating. Give a larger --ratings.");
    if (options.ratings / options.users > options.movies ||
        (options.ratings / options.users == options.movies && options.ratings % options.users != 0))
        reject("Nobody rates a movie twice: there can be at most users × movies ratings. Give a smaller "
               "--ratings.");
}

} // namespace

void simulate(const SimulationOptions& options, const std::filesystem::path& folder, const WorkContext& work)
{
    check(options);
    NewFiles files(folder);
    files.begin("README.txt");
    files.write(readmeOf(options));
    const SimulatedPeople people(options);
    if (options.format == SimulationOptions::Format::MovieLens)
        writeMovieLens(options, people, files, work);
    else
        writeNetflix(options, people, files, work);
    files.finish();
}

} // namespace autorec
