// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taste_model.h"

#include "core/base/error.h"
#include "core/model/bias_model.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace autorec {

namespace {

constexpr const char* ListHalf = "list";
constexpr const char* StarHalf = "stars";
constexpr double LeastDivisor = 5.0;       ///< added to a movie's ratings
constexpr double BiasRegularisation = 5.0; ///< see BiasModel

Matrix ratingsOf(const RatingMatrix& training)
{
    Matrix ratings(1, training.movieCount());
    for (std::size_t m = 0; m < training.movieCount(); ++m)
        ratings(0, m) = static_cast<float>(training.byMovie(MovieIndex(m)).size());
    return ratings;
}

TasteModel::Stars restoreStars(const ModelState& state)
{
    ModelSpec spec = ModelSpec::fromJson(state.fields.at("star_model"));
    if (familyOf(spec) == ModelFamily::Taste)
        throw Error(ErrorCode::DamagedFile, "a model of tastes within another");
    std::shared_ptr<const Recommender> model = restoreRecommender(spec, nestedState(state, StarHalf));
    if (model->scoreKind() != ScoreKind::Stars)
        throw Error(ErrorCode::DamagedFile, "a model of stars that predicts none");
    return {std::move(spec), std::move(model)};
}

} // namespace

TasteModel::TasteModel(std::shared_ptr<const LinearMovieModel> list, Stars stars, const Dataset& training,
                       const Options& options)
    : m_list(std::move(list))
    , m_stars(std::move(stars))
    , m_lift(training.movies(), training.ratings())
    , m_ratings(ratingsOf(training.ratings()))
    , m_biases(BiasModel(training.ratings(), BiasRegularisation).movieBiases())
{
    setOptions(options);
}

TasteModel::TasteModel(const ModelState& state)
    : m_list(std::make_shared<LinearMovieModel>(nestedState(state, ListHalf)))
    , m_stars(restoreStars(state))
    , m_lift(state.tensors, m_list->movieCount())
    , m_ratings(state.tensor("ratings", 1, m_list->movieCount()))
    , m_biases(state.tensor("movie_biases", 1, m_list->movieCount()))
{
    if (m_stars.model->movieCount() != movieCount())
        throw Error(ErrorCode::DamagedFile, "the halves are of different numbers of movies");
    const double genreWeight = state.fields.at("genre_weight");
    setOptions({.popularityExponent = state.fields.at("popularity_exponent"),
                .genreWeight = genreWeight,
                .newcomerGenreWeight = state.fields.value("newcomer_genre_weight", genreWeight),
                .qualityWeight = state.fields.at("quality_weight")});
}

TasteModel TasteModel::withOptions(const Options& options) const
{
    TasteModel other = *this;
    other.setOptions(options);
    return other;
}

void TasteModel::setOptions(const Options& options)
{
    m_options = options;
    m_divisors.clear();
    for (const float ratings : m_ratings.values())
        m_divisors.push_back(static_cast<float>(
            std::pow(static_cast<double>(ratings) + LeastDivisor, options.popularityExponent)));
}

double TasteModel::genreWeightOf(std::size_t ratings) const
{
    const double newness = std::min(1.0, static_cast<double>(NewcomerRatings) /
                                             static_cast<double>(std::max<std::size_t>(ratings, 1)));
    return m_options.genreWeight +
           (m_options.newcomerGenreWeight - m_options.genreWeight) * newness * newness;
}

std::vector<float> TasteModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    return m_stars.model->score(profile, knownUser);
}

std::vector<float> TasteModel::listScores(Profile profile, std::optional<UserIndex> knownUser) const
{
    std::vector<float> scores = m_list->score(profile, knownUser);
    if (profile.empty())
        return scores;
    const double deviation = divide(scores);
    const std::vector<float> lift = m_lift.of(profile, m_list->inputs().mean->of(profile));
    const auto genreWeight = static_cast<float>(genreWeightOf(profile.size()) * deviation);
    const auto qualityWeight = static_cast<float>(m_options.qualityWeight * deviation);
    for (std::size_t m = 0; m < scores.size(); ++m)
        scores[m] += genreWeight * lift[m] + qualityWeight * m_biases(0, m);
    return scores;
}

std::vector<float> TasteModel::similarity(MovieIndex movie) const
{
    std::vector<float> scores = m_list->similarity(movie);
    const auto genreWeight = static_cast<float>(genreWeightOf(1) * divide(scores));
    const ProfileEntry loved{movie, 1.0F};
    const std::vector<float> lift = m_lift.of({&loved, 1}, 0.0F);
    for (std::size_t m = 0; m < scores.size(); ++m)
        scores[m] += genreWeight * lift[m];
    return scores;
}

/// Divides by the divisors; returns the standard deviation of the results of known movies.
double TasteModel::divide(std::vector<float>& scores) const
{
    double sum = 0.0;
    double squares = 0.0;
    std::size_t known = 0;
    for (std::size_t m = 0; m < scores.size(); ++m) {
        scores[m] /= m_divisors[m];
        if (!m_list->knows(MovieIndex(m)))
            continue;
        ++known;
        sum += static_cast<double>(scores[m]);
        squares += static_cast<double>(scores[m]) * static_cast<double>(scores[m]);
    }
    const double count = static_cast<double>(std::max<std::size_t>(known, 1));
    return std::sqrt(std::max(0.0, squares / count - sum * sum / (count * count)));
}

GraphValue TasteModel::graphScores(const GraphProfiles& profiles) const
{
    return m_stars.model->graphScores(profiles);
}

std::vector<std::vector<Contribution>> TasteModel::explain(Profile profile,
                                                           std::span<const MovieIndex> movies) const
{
    std::vector<std::vector<Contribution>> reasons = m_list->explain(profile, movies);
    for (std::size_t m = 0; m < movies.size(); ++m) {
        for (Contribution& reason : reasons[m]) {
            reason.effect /= m_divisors[movies[m].value()];
            reason.lift /= m_divisors[movies[m].value()];
        }
    }
    return reasons;
}

std::vector<WeightView> TasteModel::weights() const
{
    std::vector<WeightView> views = m_list->weights();
    const std::vector<WeightView> ofStars = m_stars.model->weights();
    views.insert(views.end(), ofStars.begin(), ofStars.end());
    return views;
}

ModelState TasteModel::state() const
{
    ModelState state;
    nestState(m_list->state(), ListHalf, state);
    nestState(m_stars.model->state(), StarHalf, state);
    state.fields["star_model"] = m_stars.spec.toJson();
    state.fields["popularity_exponent"] = m_options.popularityExponent;
    state.fields["genre_weight"] = m_options.genreWeight;
    state.fields["newcomer_genre_weight"] = m_options.newcomerGenreWeight;
    state.fields["quality_weight"] = m_options.qualityWeight;
    state.tensors["ratings"] = m_ratings;
    state.tensors["movie_biases"] = m_biases;
    state.tensors.merge(m_lift.tensors());
    return state;
}

template <> FamilyModel modelOf<ModelFamily::Taste>()
{
    return {restoreAs<TasteModel>, ModelInsight::Units};
}

} // namespace autorec
