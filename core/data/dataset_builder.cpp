// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_builder.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/text_encoding.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <map>
#include <mutex>
#include <set>
#include <span>
#include <utility>

namespace autorec {

/// The kept slots in order of their ids.
struct SlotOrder
{
    std::vector<std::uint32_t> positions; ///< by slot; LeftOut if it is not kept
    std::vector<std::uint32_t> slots;     ///< by position
};

namespace {

constexpr std::uint32_t LeftOut = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t Chunk = std::size_t{1} << 18;

SlotOrder orderById(const IdSlots& ids, const std::vector<bool>& kept)
{
    SlotOrder order;
    for (std::uint32_t slot = 0; slot < ids.count(); ++slot) {
        if (kept[slot])
            order.slots.push_back(slot);
    }
    std::sort(order.slots.begin(), order.slots.end(),
              [&](std::uint32_t a, std::uint32_t b) { return ids.isBefore(a, b); });
    order.positions.assign(ids.count(), LeftOut);
    for (std::uint32_t position = 0; position < order.slots.size(); ++position)
        order.positions[order.slots[position]] = position;
    return order;
}

template <class Key> std::vector<std::size_t> countsOf(const std::vector<Key>& keys, std::size_t count)
{
    std::vector<std::size_t> counts(count);
    for (const Key key : keys)
        ++counts[key.value()];
    return counts;
}

template <class Key> void renumberAll(std::vector<Key>& keys, const std::vector<std::uint32_t>& positions)
{
    parallelFor(keys.size(), Chunk, [&](std::size_t k) { keys[k] = Key(positions[keys[k].value()]); });
}

/// Keeps the ratings for which `keep(k)`; returns how many it removed.
template <class Keep> std::size_t keepIf(RatingColumns& ratings, const Keep& keep)
{
    std::size_t kept = 0;
    for (std::size_t k = 0; k < ratings.size(); ++k) {
        if (keep(k))
            ratings.set(kept++, ratings.at(k));
    }
    const std::size_t gone = ratings.size() - kept;
    ratings.resize(kept);
    return gone;
}

/// Keeps the positions with so many ratings at least, and moves them together. Returns the new position of
/// each old one.
std::vector<std::uint32_t> keepSome(SlotOrder& order, const std::vector<std::size_t>& counts,
                                    std::size_t least)
{
    std::vector<std::uint32_t> moved(order.slots.size(), LeftOut);
    std::uint32_t kept = 0;
    for (std::size_t position = 0; position < order.slots.size(); ++position) {
        if (counts[position] < least)
            continue;
        moved[position] = kept;
        order.slots[kept++] = order.slots[position];
    }
    order.slots.resize(kept);
    for (std::uint32_t& position : order.positions)
        position = position == LeftOut ? LeftOut : moved[position];
    return moved;
}

std::string numberText(float value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
    return text;
}

/// The distinct values. Half stars, the usual ones, are remembered as bits.
std::set<float> distinctValues(std::span<const float> stars)
{
    constexpr float MostHalves = 31.0F;
    std::set<float> others;
    std::uint32_t halves = 0;
    for (const float value : stars) {
        const float doubled = 2.0F * value;
        const auto whole = static_cast<std::uint32_t>(std::clamp(doubled, 0.0F, MostHalves));
        if (static_cast<float>(whole) == doubled)
            halves |= std::uint32_t{1} << whole;
        else
            others.insert(value);
    }
    for (std::uint32_t whole = 0; whole <= static_cast<std::uint32_t>(MostHalves); ++whole) {
        if ((halves >> whole & 1U) != 0)
            others.insert(static_cast<float>(whole) / 2.0F);
    }
    return others;
}

RatingScale scaleOf(std::span<const float> stars, RatingMeaning meaning)
{
    if (meaning != RatingMeaning::Stars)
        return RatingScale::ofMeaning(meaning);
    std::set<float> distinct;
    std::mutex merging;
    parallelChunks(stars.size(), Chunk, [&](std::size_t begin, std::size_t end) {
        std::set<float> found = distinctValues(stars.subspan(begin, end - begin));
        const std::lock_guard lock(merging);
        distinct.merge(found);
    });
    return RatingScale::fitting(std::vector<float>(distinct.begin(), distinct.end()));
}

} // namespace

struct DatasetBuilder::Positions
{
    SlotOrder users;
    SlotOrder movies;
};

DatasetBuilder::DatasetBuilder(std::string name, const Opening& opening)
    : m_name(isUtf8(name) ? std::move(name) : latin1ToUtf8(name))
    , m_opening(opening)
    , m_narrowing(opening.narrowing)
    , m_scale(opening.scale)
    , m_isScaleGiven(opening.scale.has_value())
{
    m_narrowing.check();
}

void DatasetBuilder::addMovie(Movie movie)
{
    const std::uint32_t slot = movieSlot(movie.id);
    m_movies[slot] = std::move(movie);
    m_isListed[slot] = true;
}

Movie* DatasetBuilder::findMovie(const SourceId& id)
{
    const auto slot = m_movieSlots.find(id);
    return slot ? &m_movies[*slot] : nullptr;
}

bool DatasetBuilder::isListed(const SourceId& id) const
{
    const auto slot = m_movieSlots.find(id);
    return slot && m_isListed[*slot];
}

void DatasetBuilder::addRating(std::int64_t userId, std::int64_t movieId, float value, std::uint32_t time,
                               const LinePlace& place)
{
    m_values.add(value, place);
    if (isWanted(static_cast<std::uint64_t>(userId), time))
        addWanted(userId, movieId, value, time);
}

void DatasetBuilder::addRating(const SourceId& userId, const SourceId& movieId, float value,
                               std::uint32_t time, const LinePlace& place)
{
    m_values.add(value, place);
    if (isWanted(userId.value(), time))
        addWanted(userId, movieId, value, time);
}

template <class Id>
void DatasetBuilder::addWanted(const Id& userId, const Id& movieId, float value, std::uint32_t time)
{
    m_ratings.add({UserIndex(m_userSlots.slotOf(userId)), MovieIndex(movieSlot(movieId)), value, time});
}

/// `user` is the value of the user's id. Counts what is not wanted.
bool DatasetBuilder::isWanted(std::uint64_t user, std::uint32_t time)
{
    const bool isInTime = (!m_narrowing.since || time >= *m_narrowing.since) &&
                          (!m_narrowing.before || time < *m_narrowing.before);
    if (isInTime && m_narrowing.userShare < 1.0 && m_lastUser != user) {
        RandomStream random(m_narrowing.seed, RandomPurpose::Narrowing, 0, user);
        m_lastUser = user;
        m_lastUserIsWanted = random.uniform() < m_narrowing.userShare;
    }
    if (isInTime && m_lastUserIsWanted)
        return true;
    ++m_report.narrowedRatings;
    return false;
}

template <class Id> std::uint32_t DatasetBuilder::movieSlot(const Id& id)
{
    const std::uint32_t slot = m_movieSlots.slotOf(id);
    if (slot == m_movies.size()) {
        Movie& movie = m_movies.emplace_back();
        movie.id = id;
        movie.title = "Movie " + movie.id.text();
        m_isListed.push_back(false);
    }
    return slot;
}

void DatasetBuilder::noteCharset(const std::string& file, const std::string& charset)
{
    if (!charset.empty())
        m_report.notes.push_back(charsetNote(file, charset));
}

/// The scale that is given or found, with notes on it in the report.
SourceScale DatasetBuilder::scaleOfValues(const std::vector<RatingValues::Counted>& values)
{
    constexpr float Most = std::numeric_limits<float>::max();
    if (m_meaning != RatingMeaning::Stars && !m_scale)
        m_scale = SourceScale{0.0F, Most, m_meaning, 0.0F};
    if (!m_scale) {
        const FoundScale found = findScale(values);
        if (!found.doubt.empty())
            m_report.notes.push_back(found.doubt);
        return found.scale;
    }
    SourceScale scale = *m_scale;
    const std::optional<float> unrated = unratedValue(values);
    if (unrated && !scale.holds(*unrated))
        scale.unrated = unrated;
    else if (m_isScaleGiven && scale.low > 0.0F && scale.low <= 1.0F)
        scale.unrated = 0.0F; // who says that a scale begins at 1 says that a 0 is no rating
    return scale;
}

/// Of two things at once: the values that are no ratings, and those that the scale does not hold.
void DatasetBuilder::reportLeftOut(const std::vector<RatingValues::Counted>& values, const SourceScale& scale)
{
    for (const RatingValues::Counted& value : values) {
        if (value.value == scale.unrated)
            m_report.unratedRows += value.count;
        if (value.value == scale.unrated || scale.holds(value.value))
            continue;
        SkippedLines& skipped = m_report.skipped["rating is out of scale"];
        skipped.count += value.count;
        for (const RatingValues::Place& place : value.first) {
            if (place.line > 0 && skipped.examples.size() < SkippedLines::ExamplesKept)
                skipped.examples.push_back(
                    {m_values.fileName(place.file), place.line, "rating " + numberText(value.value)});
        }
    }
    if (m_report.unratedRows > 0)
        m_report.notes.push_back(std::to_string(m_report.unratedRows) + " ratings are " +
                                 numberText(*scale.unrated) +
                                 (scale.meaning == RatingMeaning::Counts
                                      ? ", so nothing was watched; they were left out."
                                      : ", which says \"seen, but not rated\"; they were left out."));
}

void DatasetBuilder::bringToStars()
{
    const std::vector<RatingValues::Counted> values = m_values.sorted();
    const SourceScale scale = scaleOfValues(values);
    m_scale = scale;
    reportLeftOut(values, scale);
    if (const std::string note = scale.note(); !note.empty())
        m_report.notes.push_back(note);
    const auto isKept = [&scale](float value) { return value != scale.unrated && scale.holds(value); };
    if (!std::all_of(values.begin(), values.end(), [&](const auto& value) { return isKept(value.value); }))
        keepIf(m_ratings, [&](std::size_t k) { return isKept(m_ratings.stars[k]); });
    if (scale.isOfFiveStars())
        return;
    parallelFor(m_ratings.size(), Chunk,
                [&](std::size_t k) { m_ratings.stars[k] = scale.toStars(m_ratings.stars[k]); });
}

/// Repeats until every user and every movie that is left has enough ratings. Users and movies are positions
/// before, and are again afterwards.
void DatasetBuilder::leaveOutTheSeldom(Positions& positions)
{
    if (m_narrowing.leastUserRatings <= 1 && m_narrowing.leastMovieRatings <= 1)
        return;
    const std::size_t users = positions.users.slots.size();
    const std::size_t movies = positions.movies.slots.size();
    std::size_t gone = 0;
    do {
        const std::vector<std::size_t> ofUser = countsOf(m_ratings.users, users);
        const std::vector<std::size_t> ofMovie = countsOf(m_ratings.movies, movies);
        gone = keepIf(m_ratings, [&](std::size_t k) {
            return ofUser[m_ratings.users[k].value()] >= m_narrowing.leastUserRatings &&
                   ofMovie[m_ratings.movies[k].value()] >= m_narrowing.leastMovieRatings;
        });
        m_report.narrowedRatings += gone;
    } while (gone > 0);
    renumberAll(m_ratings.users, keepSome(positions.users, countsOf(m_ratings.users, users), 1));
    renumberAll(m_ratings.movies, keepSome(positions.movies, countsOf(m_ratings.movies, movies),
                                           m_narrowing.leastMovieRatings));
}

void DatasetBuilder::renumber(const Positions& positions)
{
    renumberAll(m_ratings.users, positions.users.positions);
    renumberAll(m_ratings.movies, positions.movies.positions);
}

void DatasetBuilder::keepLatestOfDuplicates()
{
    if (m_ratings.size() == 0)
        return;
    std::size_t last = 0;
    for (std::size_t k = 1; k < m_ratings.size(); ++k) {
        const bool isNew =
            m_ratings.users[k] != m_ratings.users[last] || m_ratings.movies[k] != m_ratings.movies[last];
        m_report.duplicateRatings += isNew ? 0 : 1;
        last += isNew ? 1 : 0;
        if (last != k && (isNew || m_ratings.times[k] >= m_ratings.times[last]))
            m_ratings.set(last, m_ratings.at(k));
    }
    m_ratings.resize(last + 1);
}

/// Of the users with ratings, and of the movies with so many at least.
DatasetBuilder::Positions DatasetBuilder::findPositions(std::size_t leastMovieRatings) const
{
    const auto isRated = [](const std::vector<std::size_t>& counts, std::size_t least) {
        std::vector<bool> kept(counts.size());
        std::transform(counts.begin(), counts.end(), kept.begin(),
                       [least](std::size_t count) { return count >= least; });
        return kept;
    };
    return {orderById(m_userSlots, isRated(countsOf(m_ratings.users, m_userSlots.count()), 1)),
            orderById(m_movieSlots, isRated(countsOf(m_ratings.movies, m_movies.size()), leastMovieRatings))};
}

RatingColumns DatasetBuilder::takeProbe(const Positions& positions)
{
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    std::vector<Pair> wanted;
    for (const auto& [userId, movieId] : m_probe) {
        const auto user = m_userSlots.find(userId);
        const auto movie = m_movieSlots.find(movieId);
        if (user && movie)
            wanted.emplace_back(positions.users.positions[*user], positions.movies.positions[*movie]);
    }
    std::sort(wanted.begin(), wanted.end());
    RatingColumns probe;
    auto next = wanted.begin();
    if (!wanted.empty()) {
        keepIf(m_ratings, [&](std::size_t k) {
            const Pair pair{m_ratings.users[k].value(), m_ratings.movies[k].value()};
            while (next != wanted.end() && *next < pair)
                ++next;
            const bool isProbe = next != wanted.end() && *next == pair;
            if (isProbe)
                probe.add(m_ratings.at(k));
            return !isProbe;
        });
    }
    if (!m_probe.empty())
        m_report.notes.push_back("The probe set's " + std::to_string(probe.size()) +
                                 " ratings were taken out; the split \"probe\" tests on them.");
    return probe;
}

void DatasetBuilder::findTimeRange()
{
    for (const std::uint32_t time : m_ratings.times) {
        if (time == 0)
            continue;
        m_report.firstRated = m_report.firstRated == 0 ? time : std::min(m_report.firstRated, time);
        m_report.lastRated = std::max(m_report.lastRated, time);
    }
}

std::shared_ptr<Catalogue> DatasetBuilder::makeCatalogue(const Positions& positions)
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->name = std::move(m_name);
    catalogue->simulated = m_simulated;
    catalogue->scale = *m_scale;
    catalogue->opening = m_opening;
    catalogue->userIds.reserve(positions.users.slots.size());
    for (const std::uint32_t slot : positions.users.slots)
        catalogue->userIds.add(m_userSlots.id(slot));
    for (const std::uint32_t slot : positions.movies.slots) {
        catalogue->movies.push_back(std::move(m_movies[slot]));
        m_report.moviesWithoutTitle += m_isListed[slot] ? 0 : 1;
    }
    catalogue->people.resize(m_people.empty() ? 0 : catalogue->userIds.size());
    for (auto& [id, person] : m_people) {
        const auto slot = m_userSlots.find(id);
        if (slot && positions.users.positions[*slot] != LeftOut)
            catalogue->people[positions.users.positions[*slot]] = std::move(person);
    }
    return catalogue;
}

void DatasetBuilder::findDoubtfulMovies(const Catalogue& catalogue, const RatingMatrix& ratings)
{
    std::map<std::pair<std::string_view, int>, std::size_t> byTitle;
    for (std::size_t m = 0; m < catalogue.movies.size(); ++m) {
        const Movie& movie = catalogue.movies[m];
        m_report.moviesWithoutRatings += ratings.byMovie(MovieIndex(m)).size() == 0 ? 1 : 0;
        if (!byTitle.try_emplace({movie.title, movie.year}, m).second)
            m_report.duplicateTitles.add(
                {}, 0,
                movie.title + (movie.year > 0 ? " (" + std::to_string(movie.year) + ")" : std::string()) +
                    ", number " + movie.id.text());
    }
}

OpenedDataset DatasetBuilder::build(const WorkContext& work) &&
{
    bringToStars();
    work.throwIfStopped();
    // With fewer files, leave out the movies of the others.
    Positions positions = findPositions(m_narrowing.netflixFiles > 0 ? 1 : 0);
    renumber(positions);
    m_ratings = orderedByUserAndMovie(std::move(m_ratings), positions.users.slots.size(),
                                      positions.movies.slots.size(), work);
    work.throwIfStopped();
    keepLatestOfDuplicates();
    leaveOutTheSeldom(positions);
    if (m_ratings.size() == 0 && m_report.narrowedRatings > 0)
        throw Error(ErrorCode::InvalidArgument,
                    "No rating is left with \"" + m_narrowing.text() + "\". Ask for more of the data set.");
    const RatingColumns probe = takeProbe(positions);
    findTimeRange();
    work.throwIfStopped();

    const std::size_t users = positions.users.slots.size();
    const std::size_t movies = positions.movies.slots.size();
    std::shared_ptr<Catalogue> catalogue = makeCatalogue(positions);
    const RatingScale scale = scaleOf(m_ratings.stars, m_scale->meaning);
    RatingMatrix matrix = RatingMatrix::ofOrdered(std::move(m_ratings), users, movies, scale, work);
    work.throwIfStopped();
    findDoubtfulMovies(*catalogue, matrix);
    Dataset dataset(std::move(catalogue), std::move(matrix));
    if (std::string note = dataset.sameFilms().note(dataset.movies()); !note.empty())
        m_report.notes.push_back(std::move(note));
    if (probe.size() > 0)
        dataset = dataset.withProbe(RatingMatrix::ofOrdered(probe, users, movies, scale));
    return {std::move(dataset), std::move(m_report)};
}

} // namespace autorec
