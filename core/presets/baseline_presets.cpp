// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"

namespace autorec {

using namespace described;

std::vector<Preset> baselinePresets()
{
    const std::string group = "Baselines";
    return {
        {"popularity",
         "Popularity",
         group,
         "Everybody gets the most-rated movies; what any recommender must beat at ranking",
         ModelFamily::Popularity,
         {}},
        {"biases",
         "Biases",
         group,
         "Mean rating plus user and movie biases; what any recommender must beat at stars",
         ModelFamily::Biases,
         {biasRegularisation()}},
    };
}

} // namespace autorec
