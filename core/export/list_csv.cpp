// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/list_csv.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace autorec {

namespace {

/// With a decimal point in every locale.
std::string twoDecimals(float number)
{
    char text[64];
    return std::string(text,
                       std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, 2).ptr);
}

/// As few digits as tell it apart, with a decimal point in every locale.
std::string shortNumber(float number)
{
    char text[64];
    return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

/// Numbers stay numbers, also negative ones.
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

std::string listAsCsv(const std::vector<Recommendation>& list, const Dataset& dataset, const ModelSpec& spec,
                      const ModelOrigin& origin)
{
    std::string csv(ByteOrderMark);
    csv += "rank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed,score,why\r\n";
    std::size_t rank = 0;
    for (const Recommendation& place : list) {
        const Movie& movie = dataset.movie(place.movie);
        csv += std::to_string(++rank) + ',' + csvText(movie.title) + ',' +
               (movie.year > 0 ? std::to_string(movie.year) : "") + ',' + csvText(joined(movie.genres)) +
               ',' + (place.stars ? twoDecimals(*place.stars) : "") + ',' + idField(movie.id) + ',' +
               csvText(movie.imdbId) + ',' + csvText(movie.tmdbId) + ',' + csvText(spec.preset()) + ',' +
               csvText(origin.simulated ? origin.dataset + " (simulated ratings)" : origin.dataset) + ',' +
               std::to_string(origin.seed) + ',' + shortNumber(place.rankScore) + ',' +
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
