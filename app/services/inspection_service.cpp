// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/inspection_service.h"

namespace autorec {

namespace {

constexpr std::size_t FilmsOfAUnit = 12;
constexpr std::size_t GenresOnTheMap = 6; // as many as there are colours
constexpr std::size_t Bins = 61;          // odd, so that one stands at the middle

std::vector<InspectedWeights> inspected(const Recommender& model, const WorkContext& work)
{
    std::vector<InspectedWeights> all;
    for (const WeightView& view : model.weights()) {
        work.throwIfStopped();
        all.push_back({view.member, view.name, view.rows, view.columns, summarise(view.values, Bins)});
    }
    return all;
}

} // namespace

InspectionService::InspectionService()
{
    for (const TaskRunner* runner : {&m_units, &m_films, &m_map, &m_weights})
        connect(runner, &TaskRunner::failed, this, &InspectionService::failed);
}

void InspectionService::requestUnits(const Model& model, const std::vector<ProfileEntry>& profile)
{
    m_units.run(
        [model, profile](const WorkContext& work) {
            const Recommender& recommender = *model->recommender;
            return InspectedUnits{recommender.hiddenLayers(profile),
                                  effectsOnUnits(recommender, profile, work)};
        },
        [this](const InspectedUnits& units) { Q_EMIT unitsReady(units); });
}

void InspectionService::requestFilms(const Model& model, const LoadedDatasetPtr& dataset)
{
    m_films.run(
        [model, dataset](const WorkContext& work) {
            return InspectedFilms{
                filmsOfUnits(*model->recommender, dataset->dataset.ratings(), FilmsOfAUnit, work)};
        },
        [this](const InspectedFilms& films) { Q_EMIT filmsReady(films); });
}

void InspectionService::requestMap(const Model& model, const LoadedDatasetPtr& dataset)
{
    m_map.run(
        [model, dataset] {
            return InspectedMap{mapFilms(*model->recommender),
                                mainGenres(dataset->dataset.movies(), GenresOnTheMap)};
        },
        [this](const InspectedMap& map) { Q_EMIT mapReady(map); });
}

void InspectionService::requestWeights(const Model& model)
{
    m_weights.run([model](const WorkContext& work) { return inspected(*model->recommender, work); },
                  [this](const std::vector<InspectedWeights>& weights) { Q_EMIT weightsReady(weights); });
}

void InspectionService::abandon()
{
    for (TaskRunner* runner : {&m_units, &m_films, &m_map, &m_weights})
        runner->abandon();
}

} // namespace autorec
