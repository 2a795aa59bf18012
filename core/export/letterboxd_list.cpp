// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/letterboxd_list.h"

#include "core/base/csv.h"
#include "core/export/list_csv.h"

#include <charconv>

namespace autorec {

namespace {

/// With a decimal point in every locale.
std::string oneDecimal(float number)
{
    char text[64];
    return std::string(text,
                       std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, 1).ptr);
}

/// "Predicted: 4.3 stars. Because of: Alien (1979) 4.5".
std::string descriptionOf(const Recommendation& place, const Dataset& dataset)
{
    const std::string stars = place.stars ? "Predicted: " + oneDecimal(*place.stars) + " stars" : "";
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
