// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/list_csv.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/export/list_fields.h"

namespace autorec {

std::string listAsCsv(const std::vector<Recommendation>& list, const Dataset& dataset, const ModelSpec& spec,
                      const ModelOrigin& origin)
{
    std::string csv(ByteOrderMark);
    csv += "rank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed,score,why\r\n";
    std::size_t rank = 0;
    for (const Recommendation& place : list) {
        const Movie& movie = dataset.movie(place.movie);
        csv += std::to_string(++rank) + ',' + filmFields(movie) + ',' +
               (place.stars ? decimalText(*place.stars, 2) : "") + ',' + idFields(movie) + ',' +
               originFields(spec, origin) + ',' + shortNumber(place.rankScore) + ',' +
               csvText(reasonsText(place, dataset)) + "\r\n";
    }
    return csv;
}

void writeListCsv(const std::filesystem::path& file, const std::vector<Recommendation>& list,
                  const Dataset& dataset, const ModelSpec& spec, const ModelOrigin& origin)
{
    writeFileAtomically(file, listAsCsv(list, dataset, spec, origin));
}

} // namespace autorec
