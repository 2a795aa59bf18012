// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/group_csv.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/export/list_fields.h"

namespace autorec {

namespace {

std::string predictedFields(const GroupList& list, std::size_t place)
{
    std::string fields;
    for (const std::vector<Recommendation>& own : list.forMember)
        fields += ',' + (own[place].stars ? decimalText(*own[place].stars, 2) : std::string());
    return fields;
}

/// "Ann 4.5; Ben 3".
std::string seenText(const GroupList& list, std::span<const std::string> names, std::size_t place)
{
    std::string text;
    for (std::size_t member = 0; member < names.size(); ++member) {
        if (const std::optional<float> given = list.given[member][place])
            text += (text.empty() ? "" : "; ") + names[member] + ' ' + shortNumber(*given);
    }
    return text;
}

/// "Ann: Alien (1979) 5; Heat (1995) 4 | Ben: Alien (1979) 4.5".
std::string reasonsOfAll(const GroupList& list, std::span<const std::string> names, const Dataset& dataset,
                         std::size_t place)
{
    std::string text;
    for (std::size_t member = 0; member < names.size(); ++member) {
        const std::string reasons = reasonsText(list.forMember[member][place], dataset);
        if (!reasons.empty())
            text += (text.empty() ? "" : " | ") + names[member] + ": " + reasons;
    }
    return text;
}

} // namespace

std::string groupListAsCsv(const GroupList& list, std::span<const std::string> names, const Dataset& dataset,
                           const ModelSpec& spec, const ModelOrigin& origin)
{
    std::string csv(ByteOrderMark);
    csv += "rank,title,year,genres";
    for (const std::string& name : names)
        csv += ',' + csvText(name + " predicted");
    csv += ",turn,seen,why,movie_id,imdb_id,tmdb_id,model,dataset,seed\r\n";
    for (std::size_t place = 0; place < list.films.size(); ++place) {
        const Movie& movie = dataset.movie(list.films[place]);
        const std::string turn = list.chosenBy.empty() ? std::string() : names[list.chosenBy[place]];
        csv += std::to_string(place + 1) + ',' + filmFields(movie) + predictedFields(list, place) + ',' +
               csvText(turn) + ',' + csvText(seenText(list, names, place)) + ',' +
               csvText(reasonsOfAll(list, names, dataset, place)) + ',' + idFields(movie) + ',' +
               originFields(spec, origin) + "\r\n";
    }
    return csv;
}

} // namespace autorec
