// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/hidden_units.h"

#include "core/recommend/similar.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr std::size_t MoviesAtATime = 512;

/// Keeps the `most` moves for which `sign` · change is greatest and above 0, equal ones in order of movie.
void keep(std::vector<UnitMove>& moves, const UnitMove& move, float sign, std::size_t most)
{
    const auto strength = [sign](const UnitMove& of) { return sign * of.change; };
    if (strength(move) <= 0.0F || (moves.size() == most && strength(move) <= strength(moves.back())))
        return;
    const auto place = std::find_if(moves.begin(), moves.end(),
                                    [&](const UnitMove& other) { return strength(other) < strength(move); });
    moves.insert(place, move);
    if (moves.size() > most)
        moves.pop_back();
}

void takeResponses(const Matrix& responses, std::span<const MovieIndex> movies, const RatingMatrix& training,
                   std::size_t most, std::vector<UnitFilms>& units)
{
    units.resize(responses.columns());
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const auto ratings = static_cast<float>(training.byMovie(movies[m]).size());
        for (std::size_t j = 0; j < units.size(); ++j) {
            const UnitMove move{movies[m], shrunk(responses(m, j), ratings)};
            keep(units[j].exciting, move, 1.0F, most);
            keep(units[j].inhibiting, move, -1.0F, most);
        }
    }
}

} // namespace

std::vector<std::vector<UnitFilms>> filmsOfUnits(const Recommender& model, const RatingMatrix& training,
                                                 std::size_t most, const WorkContext& work)
{
    const std::vector<MovieIndex> known = knownMovies(model);
    std::vector<std::vector<UnitFilms>> layers;
    for (std::size_t first = 0; first < known.size(); first += MoviesAtATime) {
        work.throwIfStopped();
        const auto movies = std::span(known).subspan(first, std::min(MoviesAtATime, known.size() - first));
        const std::vector<Matrix> responses = model.hiddenResponses(movies);
        layers.resize(responses.size());
        for (std::size_t l = 0; l < layers.size(); ++l)
            takeResponses(responses[l], movies, training, most, layers[l]);
    }
    return layers;
}

RatingEffects effectsOnUnits(const Recommender& model, Profile profile, const WorkContext& work)
{
    const std::vector<HiddenLayer> full = model.hiddenLayers(profile);
    const std::vector<std::size_t> places = strongestOpinions(profile, Recommender::MostLeftOut);
    RatingEffects effects;
    for (const HiddenLayer& layer : full)
        effects.changes.emplace_back(places.size(), layer.activations.size());
    for (std::size_t k = 0; k < places.size() && !full.empty(); ++k) {
        work.throwIfStopped();
        std::vector<ProfileEntry> rest(profile.begin(), profile.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(places[k]));
        const std::vector<HiddenLayer> without = model.hiddenLayers(rest);
        for (std::size_t l = 0; l < full.size(); ++l)
            std::transform(full[l].activations.begin(), full[l].activations.end(),
                           without[l].activations.begin(), effects.changes[l].row(k), std::minus<>());
        effects.ratings.push_back(profile[places[k]]);
    }
    return effects;
}

} // namespace autorec
