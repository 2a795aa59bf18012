// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bias_model.h"

#include "core/base/parallel.h"
#include "core/model/model_state.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// After this many passes, the biases change by less than a thousandth of a star.
constexpr int Passes = 10;

constexpr std::size_t BiasRowsPerChunk = 256;

} // namespace

BiasModel::BiasModel(const RatingMatrix& ratings, double regularisation)
    : m_regularisation(static_cast<float>(regularisation))
    , m_movieBiases(1, ratings.movieCount())
    , m_support(1, ratings.movieCount())
{
    if (ratings.ratingCount() == 0)
        return;
    double sum = 0.0;
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        const RatingRow<UserIndex> row = ratings.byMovie(MovieIndex(m));
        m_support(0, m) = static_cast<float>(row.size());
        for (std::size_t k = 0; k < row.size(); ++k)
            sum += static_cast<double>(row.stars(k));
    }
    m_mean = static_cast<float>(sum / static_cast<double>(ratings.ratingCount()));
    for (int pass = 0; pass < Passes; ++pass)
        fitMovieBiases(ratings);

    std::vector<double> squares(ratings.userCount());
    parallelFor(squares.size(), BiasRowsPerChunk,
                [&](std::size_t u) { squares[u] = squaredResiduals(ratings.profile(UserIndex(u))); });
    const double variance =
        std::accumulate(squares.begin(), squares.end(), 0.0) / static_cast<double>(ratings.ratingCount());
    m_spread = static_cast<float>(std::max(std::sqrt(variance), LeastSpread));
}

/// One pass: computes each user's bias from the movies' biases, then each movie's bias from the users'.
void BiasModel::fitMovieBiases(const RatingMatrix& ratings)
{
    std::vector<float> userBiases(ratings.userCount());
    parallelFor(userBiases.size(), BiasRowsPerChunk,
                [&](std::size_t u) { userBiases[u] = userBias(ratings.profile(UserIndex(u))); });
    parallelFor(ratings.movieCount(), BiasRowsPerChunk, [&](std::size_t m) {
        const RatingRow<UserIndex> row = ratings.byMovie(MovieIndex(m));
        double residuals = 0.0;
        for (std::size_t k = 0; k < row.size(); ++k)
            residuals += static_cast<double>(row.stars(k) - m_mean - userBiases[row.id(k).value()]);
        if (row.size() > 0)
            m_movieBiases(0, m) = static_cast<float>(
                residuals / (static_cast<double>(row.size()) + static_cast<double>(m_regularisation)));
    });
}

float BiasModel::userBias(Profile profile) const
{
    if (profile.empty())
        return 0.0F;
    double residuals = 0.0;
    for (const ProfileEntry& entry : profile)
        residuals += static_cast<double>(entry.stars - m_mean - movieBias(entry.movie));
    return static_cast<float>(residuals /
                              (static_cast<double>(profile.size()) + static_cast<double>(m_regularisation)));
}

double BiasModel::squaredResiduals(Profile profile) const
{
    const float bias = userBias(profile);
    double squares = 0.0;
    for (const ProfileEntry& entry : profile) {
        const auto residual = static_cast<double>(entry.stars - m_mean - movieBias(entry.movie) - bias);
        squares += residual * residual;
    }
    return squares;
}

double BiasModel::spreadDoubt() const
{
    return std::max(1.0, static_cast<double>(m_regularisation));
}

float BiasModel::userSpread(Profile profile) const
{
    const double doubt = spreadDoubt();
    const double crowd = static_cast<double>(m_spread) * static_cast<double>(m_spread);
    const double variance =
        (squaredResiduals(profile) + doubt * crowd) / (static_cast<double>(profile.size()) + doubt);
    return static_cast<float>(std::max(std::sqrt(variance), LeastSpread));
}

WeightView BiasModel::weights() const
{
    return {"movie_biases", 1, m_movieBiases.columns(), m_movieBiases.values()};
}

void BiasModel::saveTo(ModelState& state) const
{
    state.fields["mean"] = m_mean;
    state.fields["spread"] = m_spread;
    state.fields["bias_regularisation"] = m_regularisation;
    state.tensors["movie_biases"] = m_movieBiases;
    state.tensors["movie_support"] = m_support;
}

BiasModel BiasModel::restoredFrom(const ModelState& state)
{
    BiasModel biases;
    biases.m_mean = state.fields.at("mean");
    biases.m_spread = state.fields.at("spread");
    biases.m_regularisation = state.fields.at("bias_regularisation");
    biases.m_movieBiases = state.row("movie_biases");
    biases.m_support = state.tensor("movie_support", 1, biases.movieCount());
    return biases;
}

CentredPerson::CentredPerson(const BiasModel& biases, const Normalisation& normalisation, Profile profile)
    : m_biases(&biases)
    , m_centring(normalisation.centring)
    , m_readsStars(normalisation.readsStars)
    , m_userBias(biases.userBias(profile))
    , m_constant(m_centring == Centring::None ? 0.0F : biases.mean())
    , m_spread(normalisation.byUserSpread ? biases.userSpread(profile) : 1.0F)
{
    if (m_centring == Centring::User || m_centring == Centring::Biases)
        m_constant += m_userBias;
}

std::vector<CentredPerson> centredPeople(const RatingMatrix& ratings, const BiasModel& biases,
                                         const Normalisation& normalisation)
{
    std::vector<CentredPerson> people;
    people.reserve(ratings.userCount());
    for (std::size_t u = 0; u < ratings.userCount(); ++u)
        people.emplace_back(biases, normalisation, ratings.profile(UserIndex(u)));
    return people;
}

float CentredPerson::offset(MovieIndex movie) const
{
    const bool byMovie = m_centring == Centring::Movie || m_centring == Centring::Biases;
    return byMovie ? m_constant + m_biases->movieBias(movie) : m_constant;
}

float CentredPerson::baseline(MovieIndex movie) const
{
    return m_biases->mean() + m_userBias + m_biases->movieBias(movie);
}

} // namespace autorec
