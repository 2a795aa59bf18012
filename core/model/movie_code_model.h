// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"

#include <span>

namespace autorec {

/// A movie by movie account of a data set's users: a code of each movie and, over the codes, a linear model
/// of each user.
struct MovieCodes
{
    Matrix codes;      ///< [movies × code]
    Matrix decoder;    ///< [users × code]
    Matrix userBiases; ///< [1 × users]
};

/// Stars from codes of movies, whoever found them: I-AutoRec (Sedhain et al., 2015), where a movie's ratings
/// go through a network whose output layer holds the users' models, or matrix factorisation (Koren, Bell and
/// Volinsky, 2009). A new person gets a model by ridge regression on their profile, drawn towards the mean of
/// the known users' models: w = w̄ + Hᵀ(HHᵀ + λI)⁻¹(r − H w̄), with H the codes of what they rated (and a 1 for
/// their own level). Movies that training never saw get the baseline.
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
    /// The person's vector over the codes. An element is moved by a movie that is rated one above what is
    /// expected of it: its code, shrunk as the ridge regression shrinks it.
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
