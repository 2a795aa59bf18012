// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/application.h"

#include <optional>

namespace autorec::test {

/// Rates a movie of the open data set, as a step of the window does.
inline void rate(Application& app, MovieIndex movie, std::optional<double> stars)
{
    app.profiles.rate(app.datasets.current()->films.key(movie), stars);
}

} // namespace autorec::test
