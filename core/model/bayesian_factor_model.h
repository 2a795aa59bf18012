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
/// the samples disagree count as noise, so that these weigh less. Given their ratings, a person's rating of a
/// movie is normal about the score, with the variance that the codes still leave open.
///
/// Of an ordered probit model (Albert and Chib, "Bayesian analysis of binary and polychotomous response
/// data", 1993) all of this holds for a hidden opinion in units of stars, and a rating is the step between
/// whose cuts the opinion falls. The score is the mean of the steps by their probability. The w of a new
/// person maximises the posterior density of their ratings' steps, by Newton's method: each turn is the
/// formula above with other residuals and variances.
class BayesianFactorModel : public Recommender
{
public:
    /// `people` [users × code]; `cuts` make an ordered probit model.
    BayesianFactorModel(ExpectedRatings expected, Matrix people, std::optional<StarCuts> cuts = std::nullopt);
    explicit BayesianFactorModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_expected.codes.rows(); }
    bool knows(MovieIndex movie) const override { return m_expected.support(0, movie.value()) > 0.0F; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    /// An ordered probit model cuts the opinion where it learned to, whatever the scale; others cut their
    /// normal distribution halfway between the steps of the scale.
    std::vector<std::optional<StarDistribution>> starDistributions(Profile profile,
                                                                   std::optional<UserIndex> knownUser,
                                                                   std::span<const MovieIndex> movies,
                                                                   const RatingScale& scale) const override;
    /// Not for ordered probit models.
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact shares: they add up to the score less that of the empty profile. Ordered probit models have
    /// none; theirs are changes when a rating is left out.
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
    /// What ratings say of w, as in a regression on codes with normal noise.
    struct Evidence
    {
        std::vector<float> residuals;  ///< of each rating
        std::vector<float> precisions; ///< 1 ⁄ variance of its noise
    };
    /// A person's w and the evidence at it.
    struct Person
    {
        std::vector<float> vector; ///< w [code]
        Evidence evidence;
    };
    Person personOf(Profile profile, std::optional<UserIndex> knownUser) const;
    Evidence evidenceAt(Profile profile, const std::vector<float>& vector) const;
    /// (HHᵀ + diag(noise))⁻¹(r − m): the weight of each rating's code in w.
    std::vector<float> ratingWeights(Profile profile, const Evidence& evidence) const;
    std::vector<float> weightedSum(Profile profile, const std::vector<float>& weights) const;
    /// B [code × code], with BBᵀ the covariance of w.
    Matrix spreadOf(Profile profile, const Evidence& evidence) const;
    void toStars(std::vector<float>& scores, const Matrix& spread) const;
    float codeProduct(const std::vector<float>& vector, MovieIndex movie) const;

    ExpectedRatings m_expected;
    Matrix m_people; ///< [users × code]
    std::optional<StarCuts> m_cuts;
    std::vector<float> m_meanCode; ///< over all movies
};

} // namespace autorec
