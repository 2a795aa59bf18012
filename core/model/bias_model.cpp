#include "core/model/bias_model.h"

#include "core/base/error.h"

namespace autorec {

namespace {

/// The biases change by less than a thousandth of a star after so many.
constexpr int Passes = 10;

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
}

/// Given the movies' biases each user has one; given the users', each movie gets a new one.
void BiasModel::fitMovieBiases(const RatingMatrix& ratings)
{
    std::vector<float> userBiases(ratings.userCount());
    for (std::size_t u = 0; u < userBiases.size(); ++u)
        userBiases[u] = userBias(ratings.profile(UserIndex(u)));
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        const RatingRow<UserIndex> row = ratings.byMovie(MovieIndex(m));
        double residuals = 0.0;
        for (std::size_t k = 0; k < row.size(); ++k)
            residuals += static_cast<double>(row.stars(k) - m_mean - userBiases[row.id(k).value()]);
        if (row.size() > 0)
            m_movieBiases(0, m) = static_cast<float>(
                residuals / (static_cast<double>(row.size()) + static_cast<double>(m_regularisation)));
    }
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

void BiasModel::saveTo(ModelState& state) const
{
    state.fields["mean"] = m_mean;
    state.fields["bias_regularisation"] = m_regularisation;
    state.tensors["movie_biases"] = m_movieBiases;
    state.tensors["movie_support"] = m_support;
}

BiasModel BiasModel::restoredFrom(const ModelState& state)
{
    BiasModel biases;
    biases.m_mean = state.fields.at("mean");
    biases.m_regularisation = state.fields.at("bias_regularisation");
    const std::size_t movies = state.tensors.at("movie_biases").columns();
    biases.m_movieBiases = state.tensor("movie_biases", 1, movies);
    biases.m_support = state.tensor("movie_support", 1, movies);
    return biases;
}

Centring centringFromText(const std::string& name)
{
    if (name == "none")
        return Centring::None;
    if (name == "global")
        return Centring::Global;
    if (name == "user")
        return Centring::User;
    if (name == "movie")
        return Centring::Movie;
    if (name == "biases")
        return Centring::Biases;
    throw Error(ErrorCode::InvalidArgument,
                "There is no centring \"" + name + "\". Use none, global, user, movie or biases.");
}

CentredPerson::CentredPerson(const BiasModel& biases, Centring centring, Profile profile)
    : m_biases(biases)
    , m_centring(centring)
    , m_userBias(biases.userBias(profile))
    , m_constant(centring == Centring::None ? 0.0F : biases.mean())
{
    if (centring == Centring::User || centring == Centring::Biases)
        m_constant += m_userBias;
}

float CentredPerson::offset(MovieIndex movie) const
{
    const bool byMovie = m_centring == Centring::Movie || m_centring == Centring::Biases;
    return byMovie ? m_constant + m_biases.movieBias(movie) : m_constant;
}

float CentredPerson::baseline(MovieIndex movie) const
{
    return m_biases.mean() + m_userBias + m_biases.movieBias(movie);
}

} // namespace autorec
