// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "core/data/genres.h"
#include "core/inspect/film_map.h"
#include "core/inspect/hidden_units.h"
#include "core/model/weight_summary.h"
#include "core/train/train.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace autorec {

/// A model's hidden layers for one person, and what each of the person's ratings does to them.
struct InspectedUnits
{
    std::vector<HiddenLayer> layers;
    RatingEffects effects;
};

/// By hidden layer and unit.
struct InspectedFilms
{
    std::vector<std::vector<UnitFilms>> layers;
};

/// The films on a plane, and the genres that they are coloured by.
struct InspectedMap
{
    FilmMap map;
    MainGenres genres;
};

/// One tensor of a model.
struct InspectedWeights
{
    std::string member; ///< as in WeightView, as the next three are
    std::string name;
    std::size_t rows = 0;
    std::size_t columns = 0;
    WeightSummary summary;
};

/// Inspects a model in the background, never on the calling thread. A newer request of the same kind replaces
/// the older one; `abandon` drops all requests. Weights are read in place; only movie vectors are copied,
/// while the map is made.
class InspectionService : public QObject
{
    Q_OBJECT

public:
    using Model = std::shared_ptr<const TrainedModel>;

    InspectionService();

    void requestUnits(const Model& model, const std::vector<ProfileEntry>& profile);
    /// `dataset` is the one that the model was trained on, or has the same movies.
    void requestFilms(const Model& model, const LoadedDatasetPtr& dataset);
    /// `dataset` as in requestFilms.
    void requestMap(const Model& model, const LoadedDatasetPtr& dataset);
    void requestWeights(const Model& model);
    /// Stops all requests; none is answered afterwards.
    void abandon();

Q_SIGNALS:
    void unitsReady(const autorec::InspectedUnits& units);
    void filmsReady(const autorec::InspectedFilms& films);
    void mapReady(const autorec::InspectedMap& map);
    void weightsReady(const std::vector<autorec::InspectedWeights>& weights);
    void failed(const QString& message);

private:
    TaskRunner m_units;
    TaskRunner m_films;
    TaskRunner m_map;
    TaskRunner m_weights;
};

} // namespace autorec
