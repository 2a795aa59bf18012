// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"

namespace autorec {

/// What a Bayesian factor model expects of the ratings of a person of whom nothing is known: normal, with
/// means m and covariance HHᵀ + diag(noise).
struct ExpectedRatings
{
    Matrix means;   ///< m [1 × movies], in stars
    Matrix codes;   ///< H [movies × code]; 0 for movies without training ratings
    Matrix noise;   ///< [1 × movies], above 0: variance of a rating that the codes leave open
    Matrix support; ///< [1 × movies]; number of training ratings
};

/// Predicts stars by the mean over the samples of a Bayesian factor model. The model stores the mean and the
/// covariance that the samples give for a new person's ratings. The score of a movie is m + H w. For a known
/// user, w [code] comes from the sampled vectors. For a new person it is the conditional mean of the normal
/// distribution,
///     w = Hᵀ(HHᵀ + diag(noise))⁻¹(r − m)
/// over the rows of the rated movies: the best linear prediction from their ratings (Rasmussen and Williams,
/// "Gaussian processes for machine learning", 2006, section 2.2). Vectors and deviations of movies of which
/// the samples disagree count as noise, so that these weigh less.
class BayesianFactorModel : public Recommender
{
public:
    /// `people` [users × code].
    BayesianFactorModel(ExpectedRatings expected, Matrix people);
    explicit BayesianFactorModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_expected.codes.rows(); }
    bool knows(MovieIndex movie) const override { return m_expected.support(0, movie.value()) > 0.0F; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact shares: they add up to the score less that of the empty profile.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    /// The codes.
    Matrix movieVectors() const override { return m_expected.codes; }
    /// The person's w. The response to a movie is that to a rating one star above what was expected.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    std::vector<float> foldedIn(Profile profile) const;
    /// (HHᵀ + diag(noise))⁻¹(r − m): the weight of each rating's code in w.
    std::vector<float> ratingWeights(Profile profile) const;
    float codeProduct(const std::vector<float>& vector, MovieIndex movie) const;

    ExpectedRatings m_expected;
    Matrix m_people;               ///< [users × code]
    std::vector<float> m_meanCode; ///< over all movies
};

} // namespace autorec
