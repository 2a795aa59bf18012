// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/list_fields.h"

#include "core/base/csv.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace autorec {

namespace {

std::string idField(const SourceId& id)
{
    return id.isNumber() ? id.text() : csvText(id.text());
}

std::string joined(const std::vector<std::string>& genres)
{
    std::string text;
    for (const std::string& genre : genres)
        text += (text.empty() ? "" : "|") + genre;
    return text;
}

} // namespace

std::string decimalText(float number, int decimals)
{
    char text[64];
    return std::string(
        text, std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals).ptr);
}

std::string shortNumber(float number)
{
    char text[64];
    return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

std::string filmFields(const Movie& movie)
{
    return csvText(movie.title) + ',' + (movie.year > 0 ? std::to_string(movie.year) : "") + ',' +
           csvText(joined(movie.genres));
}

std::string idFields(const Movie& movie)
{
    return idField(movie.id) + ',' + csvText(movie.imdbId) + ',' + csvText(movie.tmdbId);
}

std::string originFields(const ModelSpec& spec, const ModelOrigin& origin)
{
    return csvText(spec.preset()) + ',' +
           csvText(origin.simulated ? origin.dataset + " (simulated ratings)" : origin.dataset) + ',' +
           std::to_string(origin.seed);
}

std::string reasonsText(const Recommendation& place, const Dataset& dataset)
{
    constexpr std::size_t Most = 3;
    std::string text;
    for (const Contribution& reason : std::span(place.why).first(std::min(Most, place.why.size()))) {
        const Movie& movie = dataset.movie(reason.movie);
        text += (text.empty() ? "" : "; ") + movie.title +
                (movie.year > 0 ? " (" + std::to_string(movie.year) + ")" : "") + ' ' +
                shortNumber(reason.stars);
    }
    return text;
}

} // namespace autorec
