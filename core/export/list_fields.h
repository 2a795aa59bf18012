// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "core/recommend/top_n.h"

#include <string>

namespace autorec {

/// A number with so many decimals, and a decimal point in every locale.
std::string decimalText(float number, int decimals);

/// As few digits as tell the number apart, with a decimal point in every locale.
std::string shortNumber(float number);

/// The fields `title,year,genres` of a CSV file.
std::string filmFields(const Movie& movie);
/// The fields `movie_id,imdb_id,tmdb_id`. Numbers stay numbers, also negative ones.
std::string idFields(const Movie& movie);
/// The fields `model,dataset,seed`.
std::string originFields(const ModelSpec& spec, const ModelOrigin& origin);

/// The ratings that speak for a movie of a list, strongest first: "Alien (1979) 4.5; Heat (1995) 4". At most
/// three; empty without reasons.
std::string reasonsText(const Recommendation& place, const Dataset& dataset);

} // namespace autorec
