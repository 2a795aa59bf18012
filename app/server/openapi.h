// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/route.h"

#include <vector>

namespace autorec {

/// The routes as an OpenAPI 3.0 document.
nlohmann::json openApi(const std::vector<Route>& routes);

/// The same in a few lines for people.
std::string overview(const std::vector<Route>& routes);

} // namespace autorec
