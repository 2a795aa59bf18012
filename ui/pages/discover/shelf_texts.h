// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"

#include <QString>

namespace autorec {

/// "Because you loved Alien".
QString shelfTitle(const Shelf& shelf, const LoadedDataset& dataset);

/// Why its films stand there, in a few words.
QString shelfReason(const Shelf& shelf);

/// Why the first film of all is picked, in a sentence: "Because you gave 5 to Alien and 4½ to The Fly."
/// Without reasons, what the pick rests on otherwise.
QString pickReason(const Recommendation& pick, const RecommendationList& list);

} // namespace autorec
