// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "core/recommend/top_n.h"

#include <filesystem>
#include <string>
#include <vector>

namespace autorec {

/// The list as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, RFC 4180 quoting; columns
/// `rank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed,score,why`. `predicted` is
/// stars, or empty for models that do not predict stars; `score` is what the list is ordered by, in no unit;
/// `why` names the ratings that the movie is recommended for, if the list has reasons. A text that a
/// spreadsheet would read as a formula gets an apostrophe in front.
std::string listAsCsv(const std::vector<Recommendation>& list, const Dataset& dataset, const ModelSpec& spec,
                      const ModelOrigin& origin);

/// Writes atomically. Throws Error(FileUnwritable).
void writeListCsv(const std::filesystem::path& file, const std::vector<Recommendation>& list,
                  const Dataset& dataset, const ModelSpec& spec, const ModelOrigin& origin);

} // namespace autorec
