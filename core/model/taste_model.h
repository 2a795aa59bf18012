// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/genre_lift.h"
#include "core/model/linear_movie_model.h"
#include "core/presets/model_spec.h"

#include <memory>

namespace autorec {

/// Two models in one: a list model that orders what people of one's taste watch and like, and a model of
/// stars that predicts what one would give. With s the score of the list model for a movie of n ratings,
/// lists are ordered by
///     s ⁄ (n + 5)^popularityExponent + d · (g · lift + qualityWeight · b),
/// where d is the standard deviation of the first term over the movies that the list model knows, g is the
/// weight of genres, lift is GenreLift, and b is the movie's bias: how many stars more than on average people
/// give it.
///
/// The fewer ratings r a person has, the more genres tell beside them:
///     g = genreWeight + (newcomerGenreWeight − genreWeight) · min(1, NewcomerRatings ⁄ r)².
class TasteModel : public Recommender
{
public:
    /// The weights of the formula.
    struct Options
    {
        double popularityExponent = 0;
        double genreWeight = 0;         ///< of people with many ratings
        double newcomerGenreWeight = 0; ///< of people with at most NewcomerRatings
        double qualityWeight = 0;
    };
    static constexpr std::size_t NewcomerRatings = 15;

    /// The model that predicts stars, and its parameters.
    struct Stars
    {
        ModelSpec spec;
        std::shared_ptr<const Recommender> model;
    };

    /// `training` is what both were trained on.
    TasteModel(std::shared_ptr<const LinearMovieModel> list, Stars stars, const Dataset& training,
               const Options& options);
    explicit TasteModel(const ModelState& state);
    /// The same two models with other weights in the formula.
    TasteModel withOptions(const Options& options) const;

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    LeaningKind leaningKind() const override { return LeaningKind::ByDivision; }
    ScoreKind reasonKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_list->movieCount(); }
    bool knows(MovieIndex movie) const override
    {
        return m_list->knows(movie) && m_stars.model->knows(movie);
    }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    std::vector<float> listScores(Profile profile, std::optional<UserIndex> knownUser) const override;
    /// Of the stars.
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// What each rating adds to the first term of a list score.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    Matrix movieVectors() const override { return m_stars.model->movieVectors(); }
    /// Scores of lists, without quality, for somebody of whom nothing is told but that they love the movie.
    std::vector<float> similarity(MovieIndex movie) const override;
    std::vector<std::optional<StarDistribution>> starDistributions(Profile profile,
                                                                   std::optional<UserIndex> knownUser,
                                                                   std::span<const MovieIndex> movies,
                                                                   const RatingScale& scale) const override
    {
        return m_stars.model->starDistributions(profile, knownUser, movies, scale);
    }
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override
    {
        return m_stars.model->hiddenLayers(profile);
    }
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override
    {
        return m_stars.model->hiddenResponses(movies);
    }
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    void setOptions(const Options& options);
    double genreWeightOf(std::size_t ratings) const;
    double divide(std::vector<float>& scores) const;

    std::shared_ptr<const LinearMovieModel> m_list;
    Stars m_stars;
    GenreLift m_lift;
    Matrix m_ratings; ///< how many each movie has, [1 × movies]
    Matrix m_biases;  ///< of the movies, [1 × movies]
    Options m_options;
    std::vector<float> m_divisors; ///< (n + 5)^popularityExponent, by movie
};

} // namespace autorec
