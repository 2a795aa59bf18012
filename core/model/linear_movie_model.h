// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/interactions.h"
#include "core/model/recommender.h"

namespace autorec {

/// EASE and its kin (Steck, "Embarrassingly shallow autoencoders for sparse data", 2019): a weight from every
/// movie to every other, and the score of a movie is the sum of the weights from those that a person liked.
/// The weights are kept for the most-rated movies; others have none. Without any of these in the profile the
/// score is the movie's popularity.
class LinearMovieModel : public Recommender
{
public:
    /// `weights` [movies.size() × movies.size()]: row j holds the weights from movies[j]; `popularity` by
    /// movie of the catalogue, between 0 and 1.
    LinearMovieModel(std::vector<MovieIndex> movies, Matrix weights, Matrix popularity,
                     const LikedRule& liked);
    explicit LinearMovieModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_popularity.columns(); }
    bool knows(MovieIndex movie) const override { return m_places[movie.value()] != NoPlace; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact: the score is the sum of the effects, and without a rating it is less by its effect.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    /// The weights from the movie.
    std::vector<float> similarity(MovieIndex movie) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    static constexpr std::uint32_t NoPlace = UINT32_MAX;

    void findPlaces();
    /// Places of what the person liked.
    std::vector<std::uint32_t> likedPlaces(Profile profile) const;
    bool weighsAll() const { return m_movies.size() == movieCount(); }

    std::vector<MovieIndex> m_movies;    ///< ascending
    std::vector<std::uint32_t> m_places; ///< by movie of the catalogue
    Matrix m_weights;
    Matrix m_popularity;
    LikedRule m_liked;
};

} // namespace autorec
