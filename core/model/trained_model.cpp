// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trained_model.h"

#include "core/base/error.h"

namespace autorec {

void requireFits(const TrainedModel& model, const Dataset& dataset)
{
    if (model.origin.catalogueFingerprint == dataset.catalogueFingerprint())
        return;
    throw Error(ErrorCode::IncompatibleModel,
                "The model was trained on " + model.origin.dataset + " with " +
                    std::to_string(model.recommender->movieCount()) + " movies and does not fit " +
                    dataset.name() + " with " + std::to_string(dataset.movieCount()) +
                    ". Open the data set that it was trained on, or train it again.");
}

bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset)
{
    return model.origin.usersFingerprint == dataset.usersFingerprint();
}

} // namespace autorec
