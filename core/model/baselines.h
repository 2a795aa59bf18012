// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"

#include <utility>

namespace autorec {

/// Recommends the most-rated movies to everybody: the score is the number of training ratings.
class PopularityRecommender : public Recommender
{
public:
    explicit PopularityRecommender(const RatingMatrix& ratings);
    explicit PopularityRecommender(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_counts.columns(); }
    bool knows(MovieIndex movie) const override { return m_counts(0, movie.value()) > 0.0F; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Returns no contributions: the score does not depend on the profile.
    std::vector<std::vector<Contribution>> explain(Profile, std::span<const MovieIndex> movies) const override
    {
        return std::vector<std::vector<Contribution>>(movies.size());
    }
    ModelState state() const override;

private:
    Matrix m_counts; ///< [1 × movies]
};

/// Predicts μ + b_u + b_i: the same order for everybody, shifted by each person's bias.
class BiasRecommender : public Recommender
{
public:
    explicit BiasRecommender(BiasModel biases)
        : m_biases(std::move(biases))
    {
    }
    explicit BiasRecommender(const ModelState& state)
        : m_biases(BiasModel::restoredFrom(state))
    {
    }

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_biases.movieCount(); }
    bool knows(MovieIndex movie) const override { return m_biases.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Returns no contributions: the order is the same for everybody.
    std::vector<std::vector<Contribution>> explain(Profile, std::span<const MovieIndex> movies) const override
    {
        return std::vector<std::vector<Contribution>>(movies.size());
    }
    std::vector<WeightView> weights() const override { return {m_biases.weights()}; }
    ModelState state() const override;

private:
    BiasModel m_biases;
};

} // namespace autorec
