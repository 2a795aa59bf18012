// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/baselines.h"
#include "core/train/family_training.h"

namespace autorec {

namespace {

MemoryEstimate estimateBaseline(const ModelSpec&, const DataSize& size)
{
    return {0, size.movies * 2 * sizeof(float), size.users * sizeof(float)};
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Popularity>()
{
    return {[](const TrainingTask& task) -> FamilyResult {
                return {std::make_shared<PopularityRecommender>(task.dataset.ratings()), {}};
            },
            estimateBaseline};
}

template <> FamilyTraining trainingOf<ModelFamily::Biases>()
{
    return {[](const TrainingTask& task) -> FamilyResult {
                const double regularisation = task.spec.get<double>("bias_regularisation");
                return {std::make_shared<BiasRecommender>(BiasModel(task.dataset.ratings(), regularisation)),
                        {}};
            },
            estimateBaseline};
}

} // namespace autorec
