// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/input_weights.h"
#include "core/model/interactions.h"
#include "core/model/recommender.h"

#include <memory>

namespace autorec {

/// How a linear model turns a profile into inputs. The first channel holds how much each rated movie counts,
/// see LikedRule. Models that use stars have a second: the stars less the person's mean.
struct LinearInputs
{
    LikedRule liked;
    std::optional<PersonalMean> mean{}; ///< of models that know dislike

    std::size_t channels() const { return mean ? 2 : 1; }
};

/// EASE and its kin (Steck, "Embarrassingly shallow autoencoders for sparse data", 2019): weights from every
/// movie to every other, and the score of a movie is the sum of the weights from what a person is told to
/// have seen and liked. The weights are kept for the most-rated movies; others have none. Without any of
/// these in the profile the score is the movie's popularity.
class LinearMovieModel : public Recommender
{
public:
    /// Input c · movies.size() + j of `weights` is channel c of movies[j]; `popularity` by movie of the
    /// catalogue, between 0 and 1.
    LinearMovieModel(std::vector<MovieIndex> movies, std::shared_ptr<const InputWeights> weights,
                     Matrix popularity, const LinearInputs& inputs);
    explicit LinearMovieModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    LeaningKind leaningKind() const override { return LeaningKind::ByDivision; }
    std::size_t movieCount() const override { return m_popularity.columns(); }
    bool knows(MovieIndex movie) const override { return m_places[movie.value()] != NoPlace; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact: the score is the sum of the effects.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    /// The weights from somebody having liked the movie, who is told nothing else of.
    std::vector<float> similarity(MovieIndex movie) const override;
    /// The vectors of models whose weights are products of such (see weightsOfVectors).
    Matrix movieVectors() const override;
    /// Of the same models: the sum of the vectors of what the person liked.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    const LinearInputs& inputs() const { return m_inputs; }
    ModelState state() const override;

private:
    static constexpr std::uint32_t NoPlace = UINT32_MAX;

    void findPlaces();
    WeighedInputs inputsOf(Profile profile) const;
    /// A row for each movie: the units when it alone is liked, zeros for movies without weights.
    Matrix unitsOf(std::span<const MovieIndex> movies) const;
    std::vector<GraphValue> graphInputs(const GraphProfiles& profiles) const;
    bool weighsAll() const { return m_movies.size() == movieCount(); }

    std::vector<MovieIndex> m_movies;    ///< ascending
    std::vector<std::uint32_t> m_places; ///< by movie of the catalogue
    std::shared_ptr<const InputWeights> m_weights;
    Matrix m_popularity;
    LinearInputs m_inputs;
};

} // namespace autorec
