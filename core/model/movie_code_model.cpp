// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/movie_code_model.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/centred_people.h"
#include "core/model/family_model.h"
#include "core/model/fold_in.h"
#include "core/model/model_state.h"
#include "core/model/network_state.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

std::vector<float> meanRow(const Matrix& matrix)
{
    std::vector<double> sums(matrix.columns());
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t c = 0; c < matrix.columns(); ++c)
            sums[c] += static_cast<double>(matrix(r, c));
    }
    std::vector<float> mean;
    mean.reserve(sums.size());
    for (const double sum : sums)
        mean.push_back(
            static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(1, matrix.rows()))));
    return mean;
}

} // namespace

MovieCodeModel::MovieCodeModel(MovieCodes codes, BiasModel biases, const Normalisation& normalisation,
                               double foldInRidge)
    : m_codes(std::move(codes.codes))
    , m_decoder(std::move(codes.decoder))
    , m_userBiases(std::move(codes.userBiases))
    , m_mean(meanUserModel())
    , m_biases(std::move(biases))
    , m_normalisation(normalisation)
    , m_foldInRidge(foldInRidge)
{
}

MovieCodeModel::MovieCodeModel(const ModelState& state)
    : m_codes(state.tensor("codes", state.row("movie_biases").columns(), state.tensor("codes").columns()))
    , m_decoder(state.tensor("decoder", state.row("user_biases").columns(), m_codes.columns()))
    , m_userBiases(state.tensor("user_biases", 1, m_decoder.rows()))
    , m_mean(meanUserModel())
    , m_biases(BiasModel::restoredFrom(state))
    , m_normalisation(restoredNormalisation(state))
    , m_foldInRidge(state.fields.at("fold_in_ridge"))
{
}

std::vector<float> MovieCodeModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    const CentredPerson person(m_biases, m_normalisation, profile);
    const UserModel model = knownUser ? knownUserModel(*knownUser) : foldedIn(profile, person);
    std::vector<float> scores(movieCount());
    constexpr std::size_t MoviesPerChunk = 2048;
    parallelFor(scores.size(), MoviesPerChunk, [&](std::size_t m) {
        const MovieIndex movie(m);
        scores[m] = knows(movie) ? person.toStars(movie, predict(model, movie)) : person.baseline(movie);
    });
    return scores;
}

GraphValue MovieCodeModel::graphScores(const GraphProfiles& profiles) const
{
    // Hᵀ(HHᵀ + λI)⁻¹ = (HᵀH + λI)⁻¹Hᵀ: solved for the person's model rather than for the ratings' weights.
    ScoreGraph& graph = profiles.stars.graph();
    const CentredPeople people(m_biases, m_normalisation, profiles);
    const GraphValue codes = graph.constant(extendedCodes());
    Matrix meanModel(1, m_mean.size());
    std::copy(m_mean.begin(), m_mean.end(), meanModel.data());
    const GraphValue mean = graph.constant(meanModel);
    const GraphValue residuals = profiles.rated * (people.toNetwork() - transposedProduct(mean, codes));
    const GraphValue models = mean + solve({.vectors = codes,
                                            .weights = profiles.rated,
                                            .gram = std::nullopt,
                                            .ridge = numberLike(residuals, m_foldInRidge),
                                            .right = product(residuals, codes),
                                            .width = m_mean.size()});
    return people.toStars(transposedProduct(models, codes));
}

std::vector<std::vector<Contribution>> MovieCodeModel::explain(Profile profile,
                                                               std::span<const MovieIndex> movies) const
{
    const CentredPerson person(m_biases, m_normalisation, profile);
    const std::vector<float> weights = dualWeights(profile, person);
    const UserModel meanCode = meanMovieCode();
    std::vector<std::vector<Contribution>> reasons(movies.size());
    for (std::size_t m = 0; m < movies.size(); ++m) {
        if (!m_biases.knows(movies[m]))
            continue;
        UserModel code(m_codes.row(movies[m].value()), m_codes.row(movies[m].value()) + m_codes.columns());
        code.push_back(1.0F);
        for (std::size_t k = 0; k < profile.size(); ++k) {
            const float weight = person.spread() * weights[k];
            const float effect = weight * predict(code, profile[k].movie);
            const float meanEffect = weight * predict(meanCode, profile[k].movie);
            reasons[m].push_back({profile[k].movie, profile[k].stars, effect, effect - meanEffect});
        }
        sortByLift(reasons[m]);
    }
    return reasons;
}

std::vector<HiddenLayer> MovieCodeModel::hiddenLayers(Profile profile) const
{
    UserModel vector = foldedIn(profile, CentredPerson(m_biases, m_normalisation, profile));
    UserModel resting = m_mean;
    vector.pop_back();
    resting.pop_back();
    return {{HiddenKind::PersonVector, std::move(vector), std::move(resting)}};
}

std::vector<Matrix> MovieCodeModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    Matrix responses(movies.size(), m_codes.columns());
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const float* const code = m_codes.row(movies[m].value());
        const float length = std::inner_product(code, code + m_codes.columns(), code, 1.0F);
        std::transform(code, code + m_codes.columns(), responses.row(m),
                       [&](float element) { return element / (length + static_cast<float>(m_foldInRidge)); });
    }
    return {std::move(responses)};
}

std::vector<WeightView> MovieCodeModel::weights() const
{
    return {{"codes", m_codes.rows(), m_codes.columns(), m_codes.values()},
            {"decoder", m_decoder.rows(), m_decoder.columns(), m_decoder.values()},
            {"user_biases", 1, m_userBiases.columns(), m_userBiases.values()},
            m_biases.weights()};
}

ModelState MovieCodeModel::state() const
{
    ModelState state;
    m_biases.saveTo(state);
    saveNormalisation(m_normalisation, state);
    state.fields["fold_in_ridge"] = m_foldInRidge;
    state.tensors["codes"] = m_codes;
    state.tensors["decoder"] = m_decoder;
    state.tensors["user_biases"] = m_userBiases;
    return state;
}

MovieCodeModel::UserModel MovieCodeModel::meanUserModel() const
{
    UserModel model = meanRow(m_decoder);
    const double sum = std::accumulate(m_userBiases.values().begin(), m_userBiases.values().end(), 0.0);
    model.push_back(
        static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(1, m_userBiases.size()))));
    return model;
}

MovieCodeModel::UserModel MovieCodeModel::foldedIn(Profile profile, const CentredPerson& person) const
{
    UserModel model = m_mean;
    const std::vector<float> weights = dualWeights(profile, person);
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const std::uint32_t movie = profile[k].movie.value();
        kernels().addScaledRows(model.data(), m_codes.columns(), {m_codes.data(), m_codes.columns()}, &movie,
                                &weights[k], 1);
        model.back() += weights[k];
    }
    return model;
}

MovieCodeModel::UserModel MovieCodeModel::meanMovieCode() const
{
    UserModel code = meanRow(m_codes);
    code.push_back(1.0F);
    return code;
}

Matrix MovieCodeModel::extendedCodes() const
{
    Matrix codes(m_codes.rows(), m_codes.columns() + 1);
    for (std::size_t m = 0; m < codes.rows(); ++m) {
        std::copy_n(m_codes.row(m), m_codes.columns(), codes.row(m));
        codes(m, m_codes.columns()) = 1.0F;
    }
    return codes;
}

MovieCodeModel::UserModel MovieCodeModel::knownUserModel(UserIndex user) const
{
    UserModel model(m_decoder.row(user.value()), m_decoder.row(user.value()) + m_decoder.columns());
    model.push_back(m_userBiases(0, user.value()));
    return model;
}

float MovieCodeModel::predict(const UserModel& model, MovieIndex movie) const
{
    const std::uint32_t row = movie.value();
    float product = 0.0F;
    kernels().dotRows(&product, model.data(), m_codes.columns(), m_codes.data(), &row, 1);
    return product + model.back();
}

std::vector<float> MovieCodeModel::dualWeights(Profile profile, const CentredPerson& person) const
{
    Matrix rated(profile.size(), m_codes.columns() + 1);
    std::vector<float> residuals;
    for (std::size_t k = 0; k < profile.size(); ++k) {
        std::copy_n(m_codes.row(profile[k].movie.value()), m_codes.columns(), rated.row(k));
        rated(k, m_codes.columns()) = 1.0F;
        residuals.push_back(person.toNetwork(profile[k].movie, profile[k].stars) -
                            predict(m_mean, profile[k].movie));
    }
    return ridgeDualWeights(rated, residuals, m_foldInRidge);
}

template <> FamilyModel modelOf<ModelFamily::MovieAutoencoder>()
{
    return {restoreAs<MovieCodeModel>, ModelInsight::Units};
}

template <> FamilyModel modelOf<ModelFamily::BiasedMf>()
{
    return {restoreAs<MovieCodeModel>, ModelInsight::Units};
}

} // namespace autorec
