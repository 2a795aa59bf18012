// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linear_movie_model.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace autorec {

LinearMovieModel::LinearMovieModel(std::vector<MovieIndex> movies,
                                   std::shared_ptr<const InputWeights> weights, Matrix popularity,
                                   const LinearInputs& inputs)
    : m_movies(std::move(movies))
    , m_weights(std::move(weights))
    , m_popularity(std::move(popularity))
    , m_inputs(inputs)
{
    findPlaces();
}

LinearMovieModel::LinearMovieModel(const ModelState& state)
    : m_popularity(state.row("popularity"))
    , m_inputs{likedOf(state)}
{
    for (const nlohmann::json& place : state.fields.at("movies")) {
        const auto movie = jsonInteger<std::size_t>(place);
        if (movie >= movieCount() || (!m_movies.empty() && movie <= m_movies.back().value()))
            throw Error(ErrorCode::DamagedFile, "the movies with weights are not in order");
        m_movies.emplace_back(movie);
    }
    if (state.fields.contains("overall_mean"))
        m_inputs.mean = {state.fields.at("overall_mean"), state.fields.at("mean_shrinkage")};
    m_weights = InputWeights::restore(state, m_inputs.channels() * m_movies.size(), m_movies.size());
    findPlaces();
}

void LinearMovieModel::findPlaces()
{
    m_places.assign(movieCount(), NoPlace);
    for (std::size_t place = 0; place < m_movies.size(); ++place)
        m_places[m_movies[place].value()] = static_cast<std::uint32_t>(place);
}

WeighedInputs LinearMovieModel::inputsOf(Profile profile) const
{
    WeighedInputs told;
    const LikedMovies liked = likedMovies(profile, m_inputs.liked);
    for (std::size_t k = 0; k < liked.movies.size(); ++k) {
        if (m_places[liked.movies[k]] == NoPlace)
            continue;
        told.inputs.push_back(m_places[liked.movies[k]]);
        told.values.push_back(liked.weights[k]);
    }
    if (m_inputs.mean) {
        const float mean = m_inputs.mean->of(profile);
        for (const ProfileEntry& entry : profile) {
            const std::uint32_t place = m_places[entry.movie.value()];
            if (place == NoPlace)
                continue;
            told.inputs.push_back(static_cast<std::uint32_t>(m_movies.size()) + place);
            told.values.push_back(entry.stars - mean);
        }
    }
    return told;
}

std::vector<float> LinearMovieModel::score(Profile profile, std::optional<UserIndex>) const
{
    const WeighedInputs told = inputsOf(profile);
    if (told.inputs.empty())
        return {m_popularity.values().begin(), m_popularity.values().end()};
    const std::vector<float> sums = m_weights->sums(told);
    std::vector<float> scores(movieCount());
    for (std::size_t place = 0; place < sums.size(); ++place)
        scores[m_movies[place].value()] = sums[place];
    return scores;
}

std::vector<GraphValue> LinearMovieModel::graphInputs(const GraphProfiles& profiles) const
{
    std::vector<GraphValue> channels{likedMovies(profiles, m_inputs.liked)};
    if (m_inputs.mean)
        channels.push_back(profiles.stars - profiles.rated * m_inputs.mean->of(profiles));
    if (!weighsAll()) {
        std::vector<std::optional<std::size_t>> weighed(m_movies.size());
        std::transform(m_movies.begin(), m_movies.end(), weighed.begin(),
                       [](MovieIndex movie) { return movie.value(); });
        for (GraphValue& channel : channels)
            channel = profiles.stars.graph().columns(channel, weighed);
    }
    return channels;
}

GraphValue LinearMovieModel::graphScores(const GraphProfiles& profiles) const
{
    ScoreGraph& graph = profiles.stars.graph();
    const std::vector<GraphValue> channels = graphInputs(profiles);
    GraphValue sums = m_weights->graphSums(channels);
    if (!weighsAll()) {
        std::vector<std::optional<std::size_t>> places(movieCount());
        for (std::size_t place = 0; place < m_movies.size(); ++place)
            places[m_movies[place].value()] = place;
        sums = graph.columns(sums, places);
    }
    return choose(rowSum(channels.front()) > 0.0, sums, graph.constant(m_popularity));
}

std::vector<std::vector<Contribution>> LinearMovieModel::explain(Profile profile,
                                                                 std::span<const MovieIndex> movies) const
{
    std::vector<std::vector<Contribution>> reasons(movies.size());
    std::vector<std::uint32_t> places;
    std::vector<std::size_t> weighed;
    for (std::size_t m = 0; m < movies.size(); ++m) {
        if (m_places[movies[m].value()] != NoPlace) {
            places.push_back(m_places[movies[m].value()]);
            weighed.push_back(m);
        }
    }
    const WeighedInputs told = inputsOf(profile);
    for (const ProfileEntry& entry : profile) {
        std::vector<float> effects(places.size());
        double mean = 0.0;
        bool isTold = false;
        for (std::size_t c = 0; c < m_inputs.channels() && m_places[entry.movie.value()] != NoPlace; ++c) {
            const auto input =
                static_cast<std::uint32_t>(c * m_movies.size() + m_places[entry.movie.value()]);
            const auto found = std::lower_bound(told.inputs.begin(), told.inputs.end(), input);
            if (found == told.inputs.end() || *found != input)
                continue;
            isTold = true;
            const float value = told.values[static_cast<std::size_t>(found - told.inputs.begin())];
            const std::vector<float> weights = m_weights->from(input, places);
            for (std::size_t k = 0; k < places.size(); ++k)
                effects[k] += value * weights[k];
            mean += static_cast<double>(value) * m_weights->meanFrom(input);
        }
        for (std::size_t k = 0; isTold && k < places.size(); ++k)
            reasons[weighed[k]].push_back(
                {entry.movie, entry.stars, effects[k], effects[k] - static_cast<float>(mean)});
    }
    for (std::vector<Contribution>& contributions : reasons)
        sortByLift(contributions);
    return reasons;
}

std::vector<float> LinearMovieModel::similarity(MovieIndex movie) const
{
    if (!knows(movie))
        return {};
    // One star above the mean, where stars count.
    WeighedInputs told{{m_places[movie.value()]}, {1.0F}};
    if (m_inputs.mean) {
        told.inputs.push_back(static_cast<std::uint32_t>(m_movies.size()) + m_places[movie.value()]);
        told.values.push_back(1.0F);
    }
    const std::vector<float> sums = m_weights->sums(told);
    std::vector<float> similar(movieCount());
    for (std::size_t place = 0; place < m_movies.size(); ++place)
        similar[m_movies[place].value()] = sums[place];
    similar[movie.value()] = std::max(0.0F, *std::max_element(sums.begin(), sums.end())) + 1.0F;
    return similar;
}

Matrix LinearMovieModel::unitsOf(std::span<const MovieIndex> movies) const
{
    Matrix rows(movies.size(), m_weights->units({}).size());
    for (std::size_t m = 0; m < movies.size() && rows.columns() > 0; ++m) {
        if (!knows(movies[m]))
            continue;
        const std::vector<float> units = m_weights->units({{m_places[movies[m].value()]}, {1.0F}});
        std::copy(units.begin(), units.end(), rows.row(m));
    }
    return rows;
}

Matrix LinearMovieModel::movieVectors() const
{
    std::vector<MovieIndex> movies;
    movies.reserve(movieCount());
    for (std::size_t m = 0; m < movieCount(); ++m)
        movies.emplace_back(m);
    Matrix vectors = unitsOf(movies);
    return vectors.columns() > 0 ? std::move(vectors) : Matrix();
}

std::vector<HiddenLayer> LinearMovieModel::hiddenLayers(Profile profile) const
{
    std::vector<float> units = m_weights->units(inputsOf(profile));
    if (units.empty())
        return {};
    const std::size_t count = units.size();
    return {{HiddenKind::Units, std::move(units), std::vector<float>(count)}};
}

std::vector<Matrix> LinearMovieModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    Matrix responses = unitsOf(movies);
    return responses.columns() > 0 ? std::vector<Matrix>{std::move(responses)} : std::vector<Matrix>{};
}

std::vector<WeightView> LinearMovieModel::weights() const
{
    return m_weights->views();
}

ModelState LinearMovieModel::state() const
{
    std::vector<std::size_t> movies;
    movies.reserve(m_movies.size());
    for (const MovieIndex movie : m_movies)
        movies.push_back(movie.value());
    ModelState state{{{"movies", movies}}, m_weights->tensors()};
    saveLiked(m_inputs.liked, state);
    if (m_inputs.mean) {
        state.fields["overall_mean"] = m_inputs.mean->overall;
        state.fields["mean_shrinkage"] = m_inputs.mean->shrinkage;
    }
    state.tensors["popularity"] = m_popularity;
    return state;
}

template <> FamilyModel modelOf<ModelFamily::Ease>()
{
    return {restoreAs<LinearMovieModel>, ModelInsight::MovieWeights};
}

template <> FamilyModel modelOf<ModelFamily::ItemKnn>()
{
    return {restoreAs<LinearMovieModel>, ModelInsight::MovieWeights};
}

template <> FamilyModel modelOf<ModelFamily::Elsa>()
{
    return {restoreAs<LinearMovieModel>, ModelInsight::Units};
}

} // namespace autorec
