// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/leaning.h"

#include "core/recommend/log_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// How alike the candidates are to each of them.
class Likeness
{
public:
    Likeness(std::span<const MovieIndex> candidates, const Recommender& model)
        : m_candidates(candidates)
        , m_model(model)
        , m_vectors(model.movieVectors())
    {
    }

    /// By place among the candidates; empty for models that cannot tell.
    std::vector<float> to(MovieIndex chosen) const
    {
        if (!m_vectors.empty())
            return cosinesWith(chosen);
        const std::vector<float> similarity = m_model.similarity(chosen);
        std::vector<float> likeness;
        for (std::size_t k = 0; !similarity.empty() && k < m_candidates.size(); ++k)
            likeness.push_back(similarity[m_candidates[k].value()]);
        return likeness;
    }

private:
    std::vector<float> cosinesWith(MovieIndex chosen) const
    {
        std::vector<float> cosines;
        const float ownLength = std::sqrt(product(chosen, chosen));
        for (const MovieIndex candidate : m_candidates) {
            const float lengths = ownLength * std::sqrt(product(candidate, candidate));
            cosines.push_back(candidate == chosen ? 1.0F
                              : lengths > 0.0F    ? product(candidate, chosen) / lengths
                                                  : 0.0F);
        }
        return cosines;
    }

    float product(MovieIndex a, MovieIndex b) const
    {
        const float* first = m_vectors.row(a.value());
        return std::inner_product(first, first + m_vectors.columns(), m_vectors.row(b.value()), 0.0F);
    }

    std::span<const MovieIndex> m_candidates;
    const Recommender& m_model;
    Matrix m_vectors; ///< read once, not for every film that is chosen
};

/// Adds how alike every candidate is to the one that was just chosen.
void takeLikeness(const std::vector<float>& similarity, std::vector<double>& likeness)
{
    double greatest = 0.0;
    for (const float one : similarity)
        greatest = std::max(greatest, std::abs(static_cast<double>(one)));
    for (std::size_t k = 0; greatest > 0.0 && k < similarity.size(); ++k)
        likeness[k] = std::max(likeness[k], static_cast<double>(similarity[k]) / greatest);
}

} // namespace

std::vector<float> leanedScores(std::span<const float> ranking, LeaningKind kind,
                                const RatingMatrix& training, double niche)
{
    std::vector<float> leaned(ranking.begin(), ranking.end());
    if (niche == 0.0)
        return leaned;
    std::vector<std::size_t> ratings(ranking.size());
    for (std::size_t m = 0; m < ratings.size(); ++m)
        ratings[m] = training.byMovie(MovieIndex(m)).size();
    if (kind == LeaningKind::ByDivision) {
        for (std::size_t m = 0; m < leaned.size(); ++m)
            leaned[m] *= static_cast<float>(std::pow(static_cast<double>(ratings[m]) + 5.0, -niche / 2.0));
        return leaned;
    }
    const std::vector<double> byScore = logPlaces(ranking);
    const std::vector<double> byRatings = logPlaces(std::span<const std::size_t>(ratings));
    for (std::size_t m = 0; m < leaned.size(); ++m)
        leaned[m] = static_cast<float>(byScore[m] - niche / 2.0 * byRatings[m]);
    return leaned;
}

std::vector<MovieIndex> diversified(std::span<const MovieIndex> candidates, const Recommender& model,
                                    double diversity, std::size_t length)
{
    const Likeness alike(candidates, model);
    std::vector<MovieIndex> chosen;
    std::vector<double> likeness(candidates.size(), -1.0);
    std::vector<bool> isChosen(candidates.size());
    const auto last = static_cast<double>(std::max<std::size_t>(candidates.size(), 2) - 1);
    while (chosen.size() < std::min(length, candidates.size())) {
        std::size_t best = candidates.size();
        double greatest = 0.0;
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            const double relevance = 1.0 - static_cast<double>(k) / last;
            const double worth = (1.0 - diversity) * relevance - diversity * likeness[k];
            if (!isChosen[k] && (best == candidates.size() || worth > greatest)) {
                best = k;
                greatest = worth;
            }
        }
        isChosen[best] = true;
        chosen.push_back(candidates[best]);
        takeLikeness(alike.to(candidates[best]), likeness);
    }
    return chosen;
}

} // namespace autorec
