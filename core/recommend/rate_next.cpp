// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/rate_next.h"

#include <algorithm>
#include <optional>

namespace autorec {

namespace {

constexpr float DrawnAs = 30.0F; ///< so many common ratings are behind the mean covariance

/// One user's deviations from the averages of the films that they rated.
struct Deviations
{
    std::vector<std::size_t> films;
    std::vector<float> stars;
};

class ExpectationsLearner
{
public:
    ExpectationsLearner(const RatingMatrix& ratings, const std::vector<MovieIndex>& films)
        : m_ratings(ratings)
        , m_films(films)
        , m_placeOf(ratings.movieCount(), films.size())
        , m_products(films.size(), films.size())
        , m_common(films.size(), films.size())
    {
        for (std::size_t f = 0; f < films.size(); ++f) {
            m_placeOf[films[f].value()] = f;
            m_averages.push_back(averageOf(ratings.byMovie(films[f])));
        }
    }

    Expectations learn()
    {
        for (std::size_t u = 0; u < m_ratings.userCount(); ++u)
            add(deviationsOf(m_ratings.byUser(UserIndex(u))));
        Expectations expectations{m_films, {}, covariance()};
        for (const MovieIndex film : m_films)
            expectations.answerShares.push_back(static_cast<float>(m_ratings.byMovie(film).size()) /
                                                static_cast<float>(m_ratings.userCount()));
        return expectations;
    }

private:
    static float averageOf(const RatingRow<UserIndex>& given)
    {
        float sum = 0.0F;
        for (std::size_t k = 0; k < given.size(); ++k)
            sum += given.stars(k);
        return given.size() > 0 ? sum / static_cast<float>(given.size()) : 0.0F;
    }

    Deviations deviationsOf(const RatingRow<MovieIndex>& rated) const
    {
        Deviations deviations;
        for (std::size_t k = 0; k < rated.size(); ++k) {
            const std::size_t film = m_placeOf[rated.id(k).value()];
            if (film == m_films.size())
                continue;
            deviations.films.push_back(film);
            deviations.stars.push_back(rated.stars(k) - m_averages[film]);
        }
        return deviations;
    }

    void add(const Deviations& user)
    {
        for (std::size_t a = 0; a < user.films.size(); ++a) {
            float* products = m_products.row(user.films[a]);
            float* common = m_common.row(user.films[a]);
            for (std::size_t b = 0; b < user.films.size(); ++b) {
                products[user.films[b]] += user.stars[a] * user.stars[b];
                common[user.films[b]] += 1.0F;
            }
        }
    }

    /// Variances, on the diagonal, are drawn towards their own mean.
    Matrix covariance() const
    {
        double products[2] = {};
        double common[2] = {};
        for (std::size_t a = 0; a < m_films.size(); ++a) {
            for (std::size_t b = 0; b < m_films.size(); ++b) {
                products[a == b] += static_cast<double>(m_products(a, b));
                common[a == b] += static_cast<double>(m_common(a, b));
            }
        }
        Matrix covariance(m_films.size(), m_films.size());
        for (std::size_t a = 0; a < m_films.size(); ++a) {
            for (std::size_t b = 0; b < m_films.size(); ++b) {
                const auto mean = static_cast<float>(products[a == b] / std::max(1.0, common[a == b]));
                covariance(a, b) = (m_products(a, b) + DrawnAs * mean) / (m_common(a, b) + DrawnAs);
            }
        }
        return covariance;
    }

    const RatingMatrix& m_ratings;
    const std::vector<MovieIndex>& m_films;
    std::vector<std::size_t> m_placeOf; ///< by movie; the number of films where it is none of them
    std::vector<float> m_averages;
    Matrix m_products; ///< sums over the users of both
    Matrix m_common;
};

/// What is still open about a person, and which films may be asked about.
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

    /// Empty where all were asked.
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
    return ExpectationsLearner(ratings, films).learn();
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
