// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "core/recommend/group_list.h"

#include <span>
#include <string>

namespace autorec {

/// A list for several people as CSV for spreadsheets, in the manner of listAsCsv; columns
/// `rank,title,year,genres`, one for each name with the stars predicted for that person (`Ann predicted`),
/// `turn,seen,why,movie_id,imdb_id,tmdb_id,model,dataset,seed`. `turn` is the person who chose the film,
/// `seen` who has seen it, with their stars, and `why` each person's ratings that speak for it.
std::string groupListAsCsv(const GroupList& list, std::span<const std::string> names, const Dataset& dataset,
                           const ModelSpec& spec, const ModelOrigin& origin);

} // namespace autorec
