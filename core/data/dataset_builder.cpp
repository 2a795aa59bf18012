#include "core/data/dataset_builder.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace autorec {

namespace {

/// New position of every slot when the slots are ordered by id.
template <class IdOf> std::vector<std::uint32_t> positionsById(std::size_t count, const IdOf& idOf)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return idOf(a) < idOf(b); });
    std::vector<std::uint32_t> positions(count);
    for (std::uint32_t position = 0; position < count; ++position)
        positions[order[position]] = position;
    return positions;
}

template <class Value>
std::vector<Value> rearranged(std::vector<Value> values, const std::vector<std::uint32_t>& positions)
{
    std::vector<Value> result(values.size());
    for (std::size_t slot = 0; slot < values.size(); ++slot)
        result[positions[slot]] = std::move(values[slot]);
    return result;
}

} // namespace

DatasetBuilder::DatasetBuilder(std::string name)
    : m_name(std::move(name))
{
}

void DatasetBuilder::addMovie(Movie movie)
{
    const std::int64_t id = movie.id;
    const std::uint32_t slot = movieSlot(id);
    m_movies[slot] = std::move(movie);
}

Movie* DatasetBuilder::findMovie(std::int64_t id)
{
    const auto found = m_movieSlots.find(id);
    return found == m_movieSlots.end() ? nullptr : &m_movies[found->second];
}

void DatasetBuilder::addRating(std::int64_t userId, std::int64_t movieId, float stars, std::uint32_t time)
{
    m_ratings.push_back({UserIndex(userSlot(userId)), MovieIndex(movieSlot(movieId)), stars, time});
}

void DatasetBuilder::setDemographics(std::int64_t userId, Demographics person)
{
    m_people[userId] = std::move(person);
}

void DatasetBuilder::skipLine(const std::string& reason, const std::string& file, std::size_t line,
                              std::string_view text)
{
    constexpr std::size_t LongestExample = 120;
    SkippedLines& skipped = m_report.skipped[reason];
    ++skipped.count;
    if (skipped.examples.size() < SkippedLines::ExamplesKept)
        skipped.examples.push_back({file, line, std::string(text.substr(0, LongestExample))});
}

std::uint32_t DatasetBuilder::movieSlot(std::int64_t id)
{
    const auto [found, isNew] = m_movieSlots.try_emplace(id, static_cast<std::uint32_t>(m_movies.size()));
    if (isNew) {
        Movie& movie = m_movies.emplace_back();
        movie.id = id;
        movie.title = "Movie " + std::to_string(id);
    }
    return found->second;
}

std::uint32_t DatasetBuilder::userSlot(std::int64_t id)
{
    const auto [found, isNew] = m_userSlots.try_emplace(id, static_cast<std::uint32_t>(m_userIds.size()));
    if (isNew)
        m_userIds.push_back(id);
    return found->second;
}

void DatasetBuilder::keepLatestOfDuplicates()
{
    const auto pair = [](const RatingEntry& rating) { return std::tie(rating.user, rating.movie); };
    const auto isBefore = [](const RatingEntry& a, const RatingEntry& b) {
        return std::tie(a.user, a.movie, a.time) < std::tie(b.user, b.movie, b.time);
    };
    if (!std::is_sorted(m_ratings.begin(), m_ratings.end(), isBefore))
        std::stable_sort(m_ratings.begin(), m_ratings.end(), isBefore);
    std::size_t kept = 0;
    for (const RatingEntry& rating : m_ratings) {
        if (kept > 0 && pair(m_ratings[kept - 1]) == pair(rating)) {
            m_ratings[kept - 1] = rating;
            ++m_report.duplicateRatings;
        } else {
            m_ratings[kept++] = rating;
        }
    }
    m_ratings.resize(kept);
}

void DatasetBuilder::findTimeRange()
{
    for (const RatingEntry& rating : m_ratings) {
        if (rating.time == 0)
            continue;
        m_report.firstRated =
            m_report.firstRated == 0 ? rating.time : std::min(m_report.firstRated, rating.time);
        m_report.lastRated = std::max(m_report.lastRated, rating.time);
    }
}

RatingScale DatasetBuilder::findScale() const
{
    std::set<float> distinct;
    for (const RatingEntry& rating : m_ratings)
        distinct.insert(rating.stars);
    return RatingScale::fitting(std::vector<float>(distinct.begin(), distinct.end()));
}

OpenedDataset DatasetBuilder::build() &&
{
    keepLatestOfDuplicates();
    findTimeRange();
    const auto userPositions =
        positionsById(m_userIds.size(), [this](std::uint32_t slot) { return m_userIds[slot]; });
    const auto moviePositions =
        positionsById(m_movies.size(), [this](std::uint32_t slot) { return m_movies[slot].id; });

    auto catalogue = std::make_shared<Catalogue>();
    catalogue->name = std::move(m_name);
    catalogue->simulated = m_simulated;
    catalogue->userIds = rearranged(std::move(m_userIds), userPositions);
    catalogue->movies = rearranged(std::move(m_movies), moviePositions);
    for (const auto& [id, slot] : m_movieSlots)
        catalogue->movieById.emplace(id, MovieIndex(moviePositions[slot]));
    for (const auto& [id, slot] : m_userSlots)
        catalogue->userById.emplace(id, UserIndex(userPositions[slot]));
    catalogue->people.resize(m_people.empty() ? 0 : catalogue->userIds.size());
    for (auto& [id, person] : m_people) {
        const auto user = catalogue->userById.find(id);
        if (user != catalogue->userById.end())
            catalogue->people[user->second.value()] = std::move(person);
    }

    for (RatingEntry& rating : m_ratings) {
        rating.user = UserIndex(userPositions[rating.user.value()]);
        rating.movie = MovieIndex(moviePositions[rating.movie.value()]);
    }
    RatingMatrix matrix(m_ratings, catalogue->userIds.size(), catalogue->movies.size(), findScale());
    return {Dataset(std::move(catalogue), std::move(matrix)), std::move(m_report)};
}

} // namespace autorec
