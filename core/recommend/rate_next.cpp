#include "core/recommend/rate_next.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// Of the stars that a film was given, in bits.
double entropy(const RatingRow<UserIndex>& ratings, const RatingScale& scale)
{
    std::vector<std::size_t> counts(scale.levelCount());
    for (std::size_t k = 0; k < ratings.size(); ++k)
        ++counts[scale.level(ratings.stars(k))];
    double bits = 0.0;
    for (const std::size_t count : counts) {
        const double share = static_cast<double>(count) / static_cast<double>(ratings.size());
        if (count > 0)
            bits -= share * std::log2(share);
    }
    return bits;
}

/// By film of the space, 0 to 1.
std::vector<double> decidedness(const Recommender& model, const TasteSpace& space, Profile profile)
{
    std::vector<double> decided(space.films.size());
    if (model.scoreKind() != ScoreKind::Stars || profile.empty() || decided.empty())
        return decided;
    const std::vector<float> scores = model.score(profile);
    std::transform(space.films.begin(), space.films.end(), decided.begin(),
                   [&](MovieIndex movie) { return static_cast<double>(scores[movie.value()]); });
    const double mean =
        std::accumulate(decided.begin(), decided.end(), 0.0) / static_cast<double>(decided.size());
    for (double& value : decided)
        value = std::abs(value - mean);
    const double farthest = *std::max_element(decided.begin(), decided.end());
    for (double& value : decided)
        value = farthest > 0.0 ? value / farthest : 0.0;
    return decided;
}

/// What is worth asking, and how alike each film is to what was asked.
class Questions
{
public:
    Questions(const Dataset& dataset, const Recommender& model, const TasteSpace& space, Profile profile,
              const QuestionWeights& weights)
        : m_space(space)
        , m_weights(weights)
        , m_worth(decidedness(model, space, profile))
        , m_likeness(space.films.size())
        , m_isAsked(space.films.size())
    {
        for (std::size_t f = 0; f < m_worth.size(); ++f) {
            const auto ratings = dataset.ratings().byMovie(space.films[f]);
            m_worth[f] = std::log1p(static_cast<double>(ratings.size())) * entropy(ratings, dataset.scale()) *
                         std::pow(1.0 - m_worth[f], weights.doubt);
        }
    }

    void setAsked(std::size_t film)
    {
        m_isAsked[film] = true;
        for (std::size_t f = 0; f < m_likeness.size(); ++f)
            m_likeness[f] = std::max(m_likeness[f], static_cast<double>(m_space.cosine(f, film)));
    }

    void setAsked(MovieIndex movie)
    {
        const auto found = std::find(m_space.films.begin(), m_space.films.end(), movie);
        if (found != m_space.films.end())
            setAsked(static_cast<std::size_t>(found - m_space.films.begin()));
    }

    /// The position in the space; its number of films where all were asked.
    std::size_t best() const
    {
        std::size_t best = m_worth.size();
        double greatest = 0.0;
        for (std::size_t f = 0; f < m_worth.size(); ++f) {
            const double novelty = std::max(0.0, 1.0 - m_likeness[f]);
            const double worth = m_worth[f] * std::pow(novelty, m_weights.novelty);
            if (!m_isAsked[f] && (best == m_worth.size() || worth > greatest)) {
                best = f;
                greatest = worth;
            }
        }
        return best;
    }

private:
    const TasteSpace& m_space;
    QuestionWeights m_weights;
    std::vector<double> m_worth;
    std::vector<double> m_likeness;
    std::vector<bool> m_isAsked;
};

} // namespace

std::vector<MovieIndex> filmsToRate(const Dataset& dataset, const Recommender& model, const TasteSpace& space,
                                    Profile profile, std::span<const MovieIndex> passed, std::size_t most,
                                    const QuestionWeights& weights)
{
    Questions questions(dataset, model, space, profile, weights);
    for (const ProfileEntry& entry : profile)
        questions.setAsked(entry.movie);
    for (const MovieIndex movie : passed)
        questions.setAsked(movie);
    std::vector<MovieIndex> films;
    while (films.size() < most) {
        const std::size_t film = questions.best();
        if (film == space.films.size())
            break;
        films.push_back(space.films[film]);
        questions.setAsked(film);
    }
    return films;
}

} // namespace autorec
