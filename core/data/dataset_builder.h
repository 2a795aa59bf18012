#pragma once

#include "core/data/dataset.h"
#include "core/data/import_report.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace autorec {

struct OpenedDataset
{
    Dataset dataset;
    ImportReport report;
};

/// Collects what a reader finds and makes a data set of it: users and movies in order of their ids (so that
/// the order of lines does not matter), duplicates resolved, the scale found. A movie that is rated but not
/// listed is named "Movie ID".
class DatasetBuilder
{
public:
    explicit DatasetBuilder(std::string name);

    void setFormat(std::string format) { m_report.format = std::move(format); }
    void setSimulated(bool simulated) { m_simulated = simulated; }
    void addMovie(Movie movie);
    Movie* findMovie(std::int64_t id);
    /// Users without ratings are passed over.
    void setDemographics(std::int64_t userId, Demographics person);
    /// `time` in seconds since 1970, 0 where unknown.
    void addRating(std::int64_t userId, std::int64_t movieId, float stars, std::uint32_t time);
    void skipLine(const std::string& reason, const std::string& file, std::size_t line,
                  std::string_view text);

    std::size_t ratingCount() const { return m_ratings.size(); }
    const ImportReport& report() const { return m_report; }

    OpenedDataset build() &&;

private:
    std::uint32_t movieSlot(std::int64_t id);
    std::uint32_t userSlot(std::int64_t id);
    void keepLatestOfDuplicates();
    void findTimeRange();
    RatingScale findScale() const;

    std::string m_name;
    bool m_simulated = false;
    ImportReport m_report;
    std::vector<Movie> m_movies;
    std::vector<std::int64_t> m_userIds;
    std::unordered_map<std::int64_t, std::uint32_t> m_movieSlots;
    std::unordered_map<std::int64_t, std::uint32_t> m_userSlots;
    std::unordered_map<std::int64_t, Demographics> m_people; ///< by id
    std::vector<RatingEntry> m_ratings; ///< users and movies by slot
};

} // namespace autorec
