// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/letterboxd_list.h"

#include "core/base/csv.h"
#include "core/export/list_fields.h"

namespace autorec {

namespace {

/// "Predicted: 4.3 stars. Because of: Alien (1979) 4.5".
std::string descriptionOf(const Recommendation& place, const Dataset& dataset)
{
    const std::string stars = place.stars ? "Predicted: " + decimalText(*place.stars, 1) + " stars" : "";
    const std::string reasons = reasonsText(place, dataset);
    if (reasons.empty())
        return stars;
    return stars + (stars.empty() ? "" : ". ") + "Because of: " + reasons;
}

} // namespace

std::string letterboxdList(const std::vector<Recommendation>& list, const Dataset& dataset,
                           const std::string& name, const std::string& date)
{
    std::string csv = "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n" + date + ',' +
                      csvText(name) +
                      ",,,Made with AutoRec Explorer\n\n"
                      "Position,Name,Year,URL,Description\n";
    std::size_t position = 0;
    for (const Recommendation& place : list) {
        const Movie& movie = dataset.movie(place.movie);
        csv += std::to_string(++position) + ',' + csvText(movie.title) + ',' +
               (movie.year > 0 ? std::to_string(movie.year) : "") + ",," +
               csvText(descriptionOf(place, dataset)) + '\n';
    }
    return csv;
}

} // namespace autorec
