// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/profile.h"
#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// The baseline μ + b_u + b_i (Koren, "Factor in the neighbors", 2010, section 2.1), the least squares
/// solution with a penalty of `regularisation` on each bias, by alternating passes. A user's bias is a
/// function of their profile, so that people outside the data set have one too. Movies without ratings have
/// the bias 0.
class BiasModel
{
public:
    BiasModel() = default;
    BiasModel(const RatingMatrix& ratings, double regularisation);

    /// The lower limit of `spread` and `userSpread`, for ratings that hardly differ.
    static constexpr double LeastSpread = 0.1;

    float mean() const { return m_mean; }
    float regularisation() const { return m_regularisation; }
    const Matrix& movieBiases() const { return m_movieBiases; } ///< [1 × movies]
    float movieBias(MovieIndex movie) const { return m_movieBiases(0, movie.value()); }
    float userBias(Profile profile) const;
    std::size_t movieCount() const { return m_movieBiases.columns(); }
    /// Root mean square of what the biases leave unexplained.
    float spread() const { return m_spread; }
    /// The spread of one person's ratings, shrunk towards `spread()` as the biases are towards 0.
    float userSpread(Profile profile) const;
    /// The number of average ratings that `userSpread` adds when it shrinks.
    double spreadDoubt() const;
    /// True if the movie has training ratings.
    bool knows(MovieIndex movie) const { return m_support(0, movie.value()) > 0.0F; }

    WeightView weights() const;
    void saveTo(ModelState& state) const;
    static BiasModel restoredFrom(const ModelState& state);

private:
    void fitMovieBiases(const RatingMatrix& ratings);
    double squaredResiduals(Profile profile) const;

    float m_mean = 0.0F;
    float m_spread = 1.0F;
    float m_regularisation = 0.0F;
    Matrix m_movieBiases; ///< [1 × movies]
    Matrix m_support;     ///< [1 × movies]; number of training ratings
};

/// The baseline that is subtracted from ratings before a network sees them and added to its outputs.
enum class Centring { None, Global, User, Movie, Biases };

/// The change to ratings before a network sees them, which is undone in its outputs.
struct Normalisation
{
    Centring centring = Centring::None;
    bool byUserSpread = false; ///< a person's ratings are divided by their spread
    bool readsStars = false;   ///< the network reads ratings as they are and answers with normalised ones

    friend bool operator==(const Normalisation&, const Normalisation&) = default;
};

/// The normalisation of one person's ratings, movie by movie.
class CentredPerson
{
public:
    CentredPerson(const BiasModel& biases, const Normalisation& normalisation, Profile profile);

    /// A rating normalised: what the network is to answer.
    float toNetwork(MovieIndex movie, float stars) const { return (stars - offset(movie)) / m_spread; }
    /// A rating as the network reads it.
    float toInput(MovieIndex movie, float stars) const
    {
        return m_readsStars ? stars : toNetwork(movie, stars);
    }
    float toStars(MovieIndex movie, float output) const { return offset(movie) + m_spread * output; }
    float offset(MovieIndex movie) const;
    float spread() const { return m_spread; }
    /// The best guess without a network: μ + b_u + b_i, whatever the centring.
    float baseline(MovieIndex movie) const;

private:
    const BiasModel* m_biases;
    Centring m_centring;
    bool m_readsStars;
    float m_userBias;
    float m_constant;
    float m_spread;
};

/// The normalisation of every user's ratings.
std::vector<CentredPerson> centredPeople(const RatingMatrix& ratings, const BiasModel& biases,
                                         const Normalisation& normalisation);

} // namespace autorec
