// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/leave_one_out.h"

#include "core/base/parallel.h"
#include "core/data/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace autorec {

namespace {

/// Between two looks at the stop token.
constexpr std::size_t RatingsPerBlock = 16;

/// The result for one rating that was left out.
struct LeftOut
{
    double prediction = 0.0;
    double place = 0.0;
    double placeByPopularity = 0.0;
};

class ErrorSums
{
public:
    void add(double prediction, double stars)
    {
        const double error = prediction - stars;
        m_squared += error * error;
        m_absolute += std::abs(error);
        ++m_count;
    }
    StarErrors errors() const
    {
        const auto count = static_cast<double>(m_count);
        return {std::sqrt(m_squared / count), m_absolute / count};
    }

private:
    double m_squared = 0.0;
    double m_absolute = 0.0;
    std::size_t m_count = 0;
};

double sumOfStars(Profile profile)
{
    double sum = 0.0;
    for (const ProfileEntry& entry : profile)
        sum += static_cast<double>(entry.stars);
    return sum;
}

double averageOf(const RatingMatrix& ratings)
{
    double sum = 0.0;
    for (std::size_t movie = 0; movie < ratings.movieCount(); ++movie) {
        const RatingRow<UserIndex> row = ratings.byMovie(MovieIndex(movie));
        sum += meanStars(row) * static_cast<double>(row.size());
    }
    return ratings.ratingCount() > 0 ? sum / static_cast<double>(ratings.ratingCount()) : 0.0;
}

class LeavingOut
{
public:
    LeavingOut(const Dataset& dataset, const Recommender& model, Profile profile)
        : m_dataset(dataset)
        , m_model(model)
        , m_profile(profile)
        , m_mean(sumOfStars(profile) / static_cast<double>(profile.size()))
        , m_isRated(dataset.movieCount())
    {
        for (const ProfileEntry& entry : profile)
            m_isRated[entry.movie.value()] = true;
        for (std::size_t movie = 0; movie < dataset.movieCount(); ++movie)
            m_popularity.push_back(static_cast<float>(dataset.ratings().byMovie(MovieIndex(movie)).size()));
    }

    LeftOut leaveOut(std::size_t left) const
    {
        const ProfileEntry& entry = m_profile[left];
        const bool isPlaced = m_model.scoreKind() == ScoreKind::Rank;
        if (isPlaced && !isLiked(entry))
            return {};
        std::vector<ProfileEntry> rest(m_profile.begin(), m_profile.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left));
        const std::vector<float> scores = m_model.score(rest);
        if (isPlaced)
            return {0.0, place(scores, entry.movie), place(m_popularity, entry.movie)};
        return {static_cast<double>(m_dataset.scale().clip(scores[entry.movie.value()])), 0.0, 0.0};
    }

    LeaveOneOut combine(const std::vector<LeftOut>& results) const
    {
        LeaveOneOut combined;
        combined.ratings = m_profile.size();
        if (m_model.scoreKind() == ScoreKind::Stars)
            combined.stars = starsOf(results);
        else
            combined.place = placeOf(results);
        return combined;
    }

private:
    bool isLiked(const ProfileEntry& entry) const
    {
        constexpr double Rounding = 1e-6;
        return static_cast<double>(entry.stars) >= m_mean - Rounding;
    }

    double place(const std::vector<float>& scores, MovieIndex movie) const
    {
        const float own = scores[movie.value()];
        double below = 0.0;
        std::size_t others = 0;
        for (std::size_t other = 0; other < scores.size(); ++other) {
            if (m_isRated[other])
                continue;
            ++others;
            below += scores[other] < own ? 1.0 : scores[other] == own ? 0.5 : 0.0;
        }
        return others > 0 ? below / static_cast<double>(others) : 1.0;
    }

    LeaveOneOut::Stars starsOf(const std::vector<LeftOut>& results) const
    {
        const double otherwise = averageOf(m_dataset.ratings());
        const double sum = sumOfStars(m_profile);
        const auto others = static_cast<double>(m_profile.size() - 1);
        ErrorSums model;
        ErrorSums movieMean;
        ErrorSums ownMean;
        for (std::size_t left = 0; left < results.size(); ++left) {
            const auto stars = static_cast<double>(m_profile[left].stars);
            model.add(results[left].prediction, stars);
            const RatingRow<UserIndex> crowd = m_dataset.ratings().byMovie(m_profile[left].movie);
            movieMean.add(crowd.size() > 0 ? meanStars(crowd) : otherwise, stars);
            ownMean.add((sum - stars) / others, stars);
        }
        return {model.errors(), movieMean.errors(), ownMean.errors()};
    }

    LeaveOneOut::Place placeOf(const std::vector<LeftOut>& results) const
    {
        LeaveOneOut::Place sum;
        for (std::size_t left = 0; left < results.size(); ++left) {
            sum.liked += isLiked(m_profile[left]) ? 1 : 0;
            sum.model += results[left].place;
            sum.popularity += results[left].placeByPopularity;
        }
        const auto liked = static_cast<double>(sum.liked);
        return {sum.liked, sum.model / liked, sum.popularity / liked};
    }

    const Dataset& m_dataset;
    const Recommender& m_model;
    Profile m_profile;
    double m_mean;
    std::vector<bool> m_isRated;
    std::vector<float> m_popularity;
};

} // namespace

LeaveOneOut leaveOneOut(const Dataset& dataset, const Recommender& model, Profile profile,
                        const WorkContext& work)
{
    if (profile.size() < 2)
        return {};
    const LeavingOut leaving(dataset, model, profile);
    std::vector<LeftOut> results(profile.size());
    for (std::size_t begin = 0; begin < results.size(); begin += RatingsPerBlock) {
        work.throwIfStopped();
        const std::size_t count = std::min(RatingsPerBlock, results.size() - begin);
        withThreads(0, [&] {
            parallelFor(count, 1, [&](std::size_t k) { results[begin + k] = leaving.leaveOut(begin + k); });
        });
        work.report(static_cast<double>(begin + count) / static_cast<double>(results.size()));
    }
    return leaving.combine(results);
}

} // namespace autorec
