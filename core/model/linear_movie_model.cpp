// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linear_movie_model.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"

#include <numeric>
#include <utility>

namespace autorec {

LinearMovieModel::LinearMovieModel(std::vector<MovieIndex> movies, Matrix weights, Matrix popularity,
                                   const LikedRule& liked)
    : m_movies(std::move(movies))
    , m_weights(std::move(weights))
    , m_popularity(std::move(popularity))
    , m_liked(liked)
{
    findPlaces();
}

LinearMovieModel::LinearMovieModel(const ModelState& state)
    : m_popularity(state.row("popularity"))
    , m_liked{state.fields.at("liked_from")}
{
    for (const nlohmann::json& place : state.fields.at("movies")) {
        const auto movie = jsonInteger<std::size_t>(place);
        if (movie >= movieCount() || (!m_movies.empty() && movie <= m_movies.back().value()))
            throw Error(ErrorCode::DamagedFile, "the movies with weights are not in order");
        m_movies.emplace_back(movie);
    }
    m_weights = state.tensor("weights", m_movies.size(), m_movies.size());
    findPlaces();
}

void LinearMovieModel::findPlaces()
{
    m_places.assign(movieCount(), NoPlace);
    for (std::size_t place = 0; place < m_movies.size(); ++place)
        m_places[m_movies[place].value()] = static_cast<std::uint32_t>(place);
}

std::vector<std::uint32_t> LinearMovieModel::likedPlaces(Profile profile) const
{
    std::vector<std::uint32_t> places;
    for (const std::uint32_t movie : likedMovies(profile, m_liked)) {
        if (m_places[movie] != NoPlace)
            places.push_back(m_places[movie]);
    }
    return places;
}

std::vector<float> LinearMovieModel::score(Profile profile, std::optional<UserIndex>) const
{
    const std::vector<std::uint32_t> liked = likedPlaces(profile);
    if (liked.empty())
        return {m_popularity.values().begin(), m_popularity.values().end()};
    const std::vector<float> ones(liked.size(), 1.0F);
    std::vector<float> sums(m_movies.size());
    constexpr std::size_t MoviesPerChunk = 2048;
    parallelChunks(sums.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().addScaledRows(sums.data() + begin, end - begin,
                                {m_weights.data() + begin, m_weights.columns()}, liked.data(), ones.data(),
                                liked.size());
    });
    std::vector<float> scores(movieCount());
    for (std::size_t place = 0; place < sums.size(); ++place)
        scores[m_movies[place].value()] = sums[place];
    return scores;
}

GraphValue LinearMovieModel::graphScores(const GraphProfiles& profiles) const
{
    ScoreGraph& graph = profiles.stars.graph();
    std::vector<std::optional<std::size_t>> weighed(m_movies.size());
    std::vector<std::optional<std::size_t>> places(movieCount());
    for (std::size_t place = 0; place < m_movies.size(); ++place) {
        weighed[place] = m_movies[place].value();
        places[m_movies[place].value()] = place;
    }
    const GraphValue all = likedMovies(profiles, m_liked);
    const GraphValue liked = weighsAll() ? all : graph.columns(all, weighed);
    const GraphValue sums = product(liked, graph.constant(m_weights));
    return choose(rowSum(liked) >= 1.0, weighsAll() ? sums : graph.columns(sums, places),
                  graph.constant(m_popularity));
}

std::vector<std::vector<Contribution>> LinearMovieModel::explain(Profile profile,
                                                                 std::span<const MovieIndex> movies) const
{
    std::vector<std::vector<Contribution>> reasons(movies.size());
    const std::vector<std::uint32_t> liked = likedPlaces(profile);
    std::size_t next = 0;
    for (const ProfileEntry& entry : profile) {
        const std::uint32_t from = m_places[entry.movie.value()];
        if (next == liked.size() || from != liked[next])
            continue;
        ++next;
        const float* const weights = m_weights.row(from);
        const double sum = std::accumulate(weights, weights + m_weights.columns(), 0.0);
        const auto mean = static_cast<float>(sum / static_cast<double>(m_movies.size()));
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const std::uint32_t to = m_places[movies[m].value()];
            if (to != NoPlace)
                reasons[m].push_back({entry.movie, entry.stars, weights[to], weights[to] - mean});
        }
    }
    for (std::vector<Contribution>& contributions : reasons)
        sortByLift(contributions);
    return reasons;
}

std::vector<float> LinearMovieModel::similarity(MovieIndex movie) const
{
    if (!knows(movie))
        return {};
    std::vector<float> similar(movieCount());
    const float* const weights = m_weights.row(m_places[movie.value()]);
    float most = 0.0F;
    for (std::size_t place = 0; place < m_movies.size(); ++place) {
        similar[m_movies[place].value()] = weights[place];
        most = std::max(most, weights[place]);
    }
    similar[movie.value()] = most + 1.0F;
    return similar;
}

std::vector<WeightView> LinearMovieModel::weights() const
{
    return {{"weights", m_weights.rows(), m_weights.columns(), m_weights.values()}};
}

ModelState LinearMovieModel::state() const
{
    std::vector<std::size_t> movies;
    for (const MovieIndex movie : m_movies)
        movies.push_back(movie.value());
    return {{{"movies", movies}, {"liked_from", m_liked.from}},
            {{"weights", m_weights}, {"popularity", m_popularity}}};
}

template <> FamilyModel modelOf<ModelFamily::Ease>()
{
    return {restoreAs<LinearMovieModel>, ModelInsight::MovieWeights};
}

} // namespace autorec
