#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/model/recommender.h"
#include "core/network/network.h"

#include <span>

namespace autorec {

/// I-AutoRec (Sedhain et al., 2015): a movie's ratings go in, ratings by all users come out. Each movie is
/// encoded once, from all training ratings; the output layer then holds a linear model of each known user
/// over the codes. A new person gets such a model by ridge regression on their profile, drawn towards the
/// mean of the known users' models: w = w̄ + Hᵀ(HHᵀ + λI)⁻¹(r − H w̄), with H the codes of what they rated (and
/// a 1 for their own level). Movies that training never saw get the baseline.
class MovieAutoencoder : public Recommender
{
public:
    /// `training`: what the movies are encoded from.
    MovieAutoencoder(const Network& network, BiasModel biases, const Normalisation& normalisation,
                     const RatingMatrix& training, double foldInRidge);
    explicit MovieAutoencoder(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_codes.rows(); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    /// Exact shares of the ridge regression: they add up to the score less that of an empty profile of the
    /// same bias.
    std::vector<std::vector<Contribution>> explain(Profile profile,
                                                   std::span<const MovieIndex> movies) const override;
    /// The codes.
    Matrix movieVectors() const override { return m_codes; }
    ModelState state() const override;

private:
    /// A linear model over the codes; the last element is the constant.
    using UserModel = std::vector<float>;

    UserModel meanUserModel() const;
    /// The mean of all codes, and a 1.
    UserModel meanMovieCode() const;
    UserModel knownUserModel(UserIndex user) const;
    float predict(const UserModel& model, MovieIndex movie) const;
    std::vector<float> residuals(Profile profile, const CentredPerson& person) const;
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

/// Every user's normalisation, told from their ratings.
std::vector<CentredPerson> centredPeople(const RatingMatrix& ratings, const BiasModel& biases,
                                         const Normalisation& normalisation);

/// The ratings of each movie as a network's input rows, normalised as those of `people` are.
SparseRows normalisedMovieRows(const RatingMatrix& ratings, const std::vector<CentredPerson>& people);

} // namespace autorec
