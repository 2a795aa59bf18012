// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/rate_next.h"

#include "core/recommend/pair_sums.h"

#include <algorithm>
#include <optional>

namespace autorec {

namespace {

constexpr float DrawnAs = 30.0F; ///< the mean covariance counts like this many common ratings

/// Shrinks covariances towards their mean, and variances, on the diagonal, towards theirs.
Matrix covarianceOf(const PairSums& sums)
{
    const std::size_t films = sums.products.rows();
    double products[2] = {};
    double common[2] = {};
    for (std::size_t a = 0; a < films; ++a) {
        for (std::size_t b = 0; b < films; ++b) {
            products[a == b] += static_cast<double>(sums.products(a, b));
            common[a == b] += static_cast<double>(sums.common(a, b));
        }
    }
    Matrix covariance(films, films);
    for (std::size_t a = 0; a < films; ++a) {
        for (std::size_t b = 0; b < films; ++b) {
            const auto mean = static_cast<float>(products[a == b] / std::max(1.0, common[a == b]));
            covariance(a, b) = (sums.products(a, b) + DrawnAs * mean) / (sums.common(a, b) + DrawnAs);
        }
    }
    return covariance;
}

/// The uncertainty about a person, and the films that may be asked about.
class Interview
{
public:
    explicit Interview(const Expectations& expectations)
        : m_expectations(expectations)
        , m_covariance(expectations.covariance)
        , m_isAsked(expectations.films.size())
    {
    }

    void setAsked(std::size_t film) { m_isAsked[film] = true; }

    /// Conditions the covariance on its rating.
    void setAnswered(std::size_t film)
    {
        setAsked(film);
        const std::vector<float> row(m_covariance.row(film), m_covariance.row(film) + m_covariance.columns());
        const float variance = varianceOf(film);
        for (std::size_t a = 0; variance > 0.0F && a < row.size(); ++a) {
            for (std::size_t b = 0; b < row.size(); ++b)
                m_covariance(a, b) -= row[a] * row[b] / variance;
        }
    }

    /// Returns nothing if every film was asked about.
    std::optional<std::size_t> best() const
    {
        std::optional<std::size_t> best;
        float greatest = 0.0F;
        for (std::size_t film = 0; film < m_isAsked.size(); ++film) {
            const float worth = m_isAsked[film] ? 0.0F : worthOf(film);
            if (!m_isAsked[film] && (!best || worth > greatest)) {
                best = film;
                greatest = worth;
            }
        }
        return best;
    }

private:
    /// Covariances found pair by pair may contradict each other; no variance falls below a share of what it
    /// was before anything was rated.
    float varianceOf(std::size_t film) const
    {
        constexpr float LeastShare = 0.1F;
        return std::max(m_covariance(film, film), LeastShare * m_expectations.covariance(film, film));
    }

    float worthOf(std::size_t film) const
    {
        float squares = 0.0F;
        for (std::size_t other = 0; other < m_isAsked.size(); ++other) {
            if (other != film)
                squares += m_covariance(film, other) * m_covariance(film, other);
        }
        const float variance = varianceOf(film);
        return variance > 0.0F ? m_expectations.answerShares[film] * squares / variance : 0.0F;
    }

    const Expectations& m_expectations;
    Matrix m_covariance; ///< given what was answered
    std::vector<bool> m_isAsked;
};

} // namespace

Expectations expectationsOf(const RatingMatrix& ratings, const std::vector<MovieIndex>& films)
{
    std::vector<float> averages;
    Expectations expectations{films, {}, {}};
    for (const MovieIndex film : films) {
        const RatingRow<UserIndex> given = ratings.byMovie(film);
        averages.push_back(averageOf(given));
        expectations.answerShares.push_back(static_cast<float>(given.size()) /
                                            static_cast<float>(ratings.userCount()));
    }
    expectations.covariance = covarianceOf(pairSums(ratings, films, [&](const RatingRow<MovieIndex>&) {
        return [&](float stars, std::size_t film) { return stars - averages[film]; };
    }));
    return expectations;
}

std::vector<MovieIndex> filmsToRate(const Expectations& expectations, Profile profile,
                                    std::span<const MovieIndex> passed, std::size_t most)
{
    Interview interview(expectations);
    for (std::size_t film = 0; film < expectations.films.size(); ++film) {
        const MovieIndex movie = expectations.films[film];
        if (std::find(passed.begin(), passed.end(), movie) != passed.end())
            interview.setAsked(film);
        const auto isIt = [movie](const ProfileEntry& entry) { return entry.movie == movie; };
        if (std::any_of(profile.begin(), profile.end(), isIt))
            interview.setAnswered(film);
    }
    std::vector<MovieIndex> films;
    while (films.size() < most) {
        const std::optional<std::size_t> film = interview.best();
        if (!film)
            break;
        films.push_back(expectations.films[*film]);
        interview.setAnswered(*film);
    }
    return films;
}

} // namespace autorec
