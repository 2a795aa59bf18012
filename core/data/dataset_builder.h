// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/data/id_slots.h"
#include "core/data/import_report.h"
#include "core/data/narrowing.h"
#include "core/data/rating_values.h"
#include "core/data/source_scale.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace autorec {

class DatasetCache;

/// A data set, and what was found while it was read.
struct OpenedDataset
{
    Dataset dataset;
    ImportReport report;
    std::uintmax_t bytes = 0; ///< of the source on the disk
    std::shared_ptr<const DatasetCache> missingCopy =
        {}; ///< where `keepCopy` writes; null if no copy is wanted
};

/// Collects what a reader finds and makes a data set of it: orders users and movies by id (so that the order
/// of lines does not matter), finds the scale that all ratings are on and brings them to stars, resolves
/// duplicates, narrows. A movie that is rated but not listed is named "Movie ID".
class DatasetBuilder
{
public:
    explicit DatasetBuilder(std::string name, const Opening& opening = {});

    void setFormat(std::string format) { m_report.format = std::move(format); }
    void setSimulated(bool simulated) { m_simulated = simulated; }
    void addMovie(Movie movie);
    Movie* findMovie(const SourceId& id);
    /// True if the movie was added, not only rated.
    bool isListed(const SourceId& id) const;
    bool hasListedMovies() const
    {
        return std::find(m_isListed.begin(), m_isListed.end(), true) != m_isListed.end();
    }
    /// Users without ratings are ignored.
    void setDemographics(const SourceId& userId, Demographics person)
    {
        m_people[userId] = std::move(person);
    }

    /// Reserves memory for about that many ratings.
    void expectRatings(std::size_t count) { m_ratings.reserve(count); }
    /// The scale that the format's ratings are on, unless the opening has another. Otherwise it is found from
    /// all of them.
    void setScale(const SourceScale& scale) { m_scale = m_scale.value_or(scale); }
    /// What the ratings mean, where the source says so: counts, or nothing but that a movie was seen.
    void setMeaning(RatingMeaning meaning) { m_meaning = meaning; }
    /// `value` as the source has it; `time` in seconds since 1970, 0 if unknown.
    void addRating(std::int64_t userId, std::int64_t movieId, float value, std::uint32_t time,
                   const LinePlace& place = {});
    void addRating(const SourceId& userId, const SourceId& movieId, float value, std::uint32_t time,
                   const LinePlace& place = {});
    /// Reserves the rating of that pair for testing.
    void addProbe(std::int64_t userId, std::int64_t movieId) { m_probe.emplace_back(userId, movieId); }
    void skipLine(const std::string& reason, const std::string& file, std::size_t line, std::string_view text)
    {
        m_report.skipped[reason].add(file, line, text);
    }
    /// Tells in the report that a file is read as text of that character set; of an empty one, nothing.
    void noteCharset(const std::string& file, const std::string& charset);

    std::size_t ratingCount() const { return m_ratings.size() + m_report.narrowedRatings; }
    const Narrowing& narrowing() const { return m_narrowing; }
    const ImportReport& report() const { return m_report; }
    ImportReport& report() { return m_report; }

    /// Throws Error: Cancelled, InvalidArgument if no rating is left after narrowing, UnknownFormat as
    /// findScale.
    OpenedDataset build(const WorkContext& work = {}) &&;

private:
    struct Positions;

    template <class Id> void addWanted(const Id& userId, const Id& movieId, float value, std::uint32_t time);
    template <class Id> std::uint32_t movieSlot(const Id& id);
    bool isWanted(std::uint64_t user, std::uint32_t time);
    void bringToStars();
    SourceScale scaleOfValues(const std::vector<RatingValues::Counted>& values);
    void reportLeftOut(const std::vector<RatingValues::Counted>& values, const SourceScale& scale);
    void leaveOutTheSeldom(Positions& positions);
    std::shared_ptr<Catalogue> makeCatalogue(const Positions& positions);
    void renumber(const Positions& positions);
    Positions findPositions(std::size_t leastMovieRatings) const;
    void keepLatestOfDuplicates();
    RatingColumns takeProbe(const Positions& positions);
    void findTimeRange();
    void findDoubtfulMovies(const Catalogue& catalogue, const RatingMatrix& ratings);

    std::string m_name;
    Opening m_opening;
    Narrowing m_narrowing;
    bool m_simulated = false;
    ImportReport m_report;
    std::vector<Movie> m_movies; ///< by slot
    std::vector<bool> m_isListed;
    IdSlots m_movieSlots;
    IdSlots m_userSlots;
    std::unordered_map<SourceId, Demographics> m_people;        ///< by id
    std::vector<std::pair<std::int64_t, std::int64_t>> m_probe; ///< user id, movie id
    RatingColumns m_ratings;                                    ///< users and movies by slot
    RatingValues m_values;                                      ///< of all ratings, also those not wanted
    std::optional<SourceScale> m_scale;
    bool m_isScaleGiven; ///< by a person
    RatingMeaning m_meaning = RatingMeaning::Stars;
    std::optional<std::uint64_t> m_lastUser; ///< the user of m_lastUserIsWanted
    bool m_lastUserIsWanted = true;
};

} // namespace autorec
