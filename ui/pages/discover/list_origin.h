// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"

#include <QString>

namespace autorec {

class ModelService;

/// Where a list comes from: "Your list, from your 12 ratings · made by Taste · learned from Demo". `limit`
/// names the films that it is limited to, if it is.
QString listOrigin(const RecommendationList& list, const ModelService& models, const QString& limit = {});

} // namespace autorec
