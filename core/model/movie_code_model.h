// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"

#include <span>

namespace autorec {

/// A code for each movie and, for each user of the data set, a linear model over the codes.
struct MovieCodes
{
    Matrix codes;      ///< [movies × code]
    Matrix decoder;    ///< [users × code]
    Matrix userBiases; ///< [1 × users]
};

/// Predicts stars from movie codes, which come from I-AutoRec (Sedhain et al., 2015; a network encodes a
/// movie's ratings, and its output layer holds the users' models) or from matrix factorisation (Koren, Bell
/// and Volinsky, 2009). A new person gets a model by ridge regression on their profile, drawn towards the
/// mean of the known users' models: w = w̄ + Hᵀ(HHᵀ + λI)⁻¹(r − H w̄), with H the codes of what they rated
/// (and a 1 for their own level). Training turns the codes so that known users' models vary alike in every
/// direction unless a ridge was given. Movies that training never saw get the baseline.
class MovieCodeModel : public Recommender
{
public:
    MovieCodeModel(MovieCodes codes, BiasModel biases, const Normalisation& normalisation,
                   double foldInRidge);
    explicit MovieCodeModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_codes.rows(); }
    bool knows(MovieIndex movie) const override { return m_biases.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Exact shares of the ridge regression, in the order of lift: they add up to the score less that of an
    /// empty profile of the same bias.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    /// The codes.
    Matrix movieVectors() const override { return m_codes; }
    /// The person's vector over the codes. The response to a movie is that to a rating one star above its
    /// expected value: the movie's code, shrunk by the ridge regression.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    /// A linear model over the codes; the last element is the constant.
    using UserModel = std::vector<float>;

    UserModel meanUserModel() const;
    UserModel foldedIn(Profile profile, const CentredPerson& person) const;
    /// The mean of all codes, and a 1.
    UserModel meanMovieCode() const;
    /// The codes, each with a 1 behind it, [movies × (code + 1)].
    Matrix extendedCodes() const;
    UserModel knownUserModel(UserIndex user) const;
    float predict(const UserModel& model, MovieIndex movie) const;
    /// The weight of each rating's code in the person's model.
    std::vector<float> dualWeights(Profile profile, const CentredPerson& person) const;

    Matrix m_codes;      ///< [movies × code]
    Matrix m_decoder;    ///< [users × code]
    Matrix m_userBiases; ///< [1 × users]
    UserModel m_mean;
    BiasModel m_biases;
    Normalisation m_normalisation;
    double m_foldInRidge;
};

} // namespace autorec
