// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/baselines.h"

#include "core/model/centred_people.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"

namespace autorec {

PopularityRecommender::PopularityRecommender(const RatingMatrix& ratings)
    : m_counts(1, ratings.movieCount())
{
    for (std::size_t m = 0; m < ratings.movieCount(); ++m)
        m_counts(0, m) = static_cast<float>(ratings.byMovie(MovieIndex(m)).size());
}

PopularityRecommender::PopularityRecommender(const ModelState& state)
    : m_counts(state.row("rating_counts"))
{
}

std::vector<float> PopularityRecommender::score(Profile, std::optional<UserIndex>) const
{
    return {m_counts.values().begin(), m_counts.values().end()};
}

GraphValue PopularityRecommender::graphScores(const GraphProfiles& profiles) const
{
    return profiles.rated * 0.0 + profiles.rated.graph().constant(m_counts);
}

ModelState PopularityRecommender::state() const
{
    return {nlohmann::json::object(), {{"rating_counts", m_counts}}};
}

std::vector<float> BiasRecommender::score(Profile profile, std::optional<UserIndex>) const
{
    const CentredPerson person(m_biases, {Centring::Biases}, profile);
    std::vector<float> scores(movieCount());
    for (std::size_t m = 0; m < scores.size(); ++m)
        scores[m] = person.baseline(MovieIndex(m));
    return scores;
}

GraphValue BiasRecommender::graphScores(const GraphProfiles& profiles) const
{
    return CentredPeople(m_biases, {Centring::Biases}, profiles).baseline();
}

ModelState BiasRecommender::state() const
{
    ModelState state;
    m_biases.saveTo(state);
    return state;
}

template <> FamilyModel modelOf<ModelFamily::Popularity>()
{
    return {restoreAs<PopularityRecommender>, ModelInsight::Popularity};
}

template <> FamilyModel modelOf<ModelFamily::Biases>()
{
    return {restoreAs<BiasRecommender>, ModelInsight::Biases};
}

} // namespace autorec
