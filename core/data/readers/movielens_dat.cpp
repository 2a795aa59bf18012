// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 1M and 10M: ratings.dat "user::movie::rating::time", movies.dat "id::title (year)::genre|genre";
// in 1M, users.dat "id::gender::age::occupation::zip code"; in 10M, tags.dat. 1M is in Latin-1, 10M in UTF-8;
// no headers.

#include "core/data/column_names.h"
#include "core/data/readers/delimited_rows.h"
#include "core/data/readers/tag_counts.h"

#include <array>

namespace autorec {

namespace {

constexpr std::string_view DoubleColon = "::";

constexpr std::array<const char*, 21> Occupations{
    "",          "educator",  "artist",        "administrative", "student",   "service",    "healthcare",
    "executive", "farmer",    "homemaker",     "pupil",          "lawyer",    "programmer", "retired",
    "salesman",  "scientist", "self-employed", "engineer",       "craftsman", "unemployed", "writer"};

bool isDoubleColoned(std::string_view beginning)
{
    return looksLikeRatings(beginning, DoubleColon);
}

/// "MovieID::Title::Genres", which some copies have.
bool isHeader(const std::vector<std::string_view>& fields)
{
    const std::string id = foldedName(fields[0]);
    const std::string title = fields.size() > 1 ? foldedName(fields[1]) : std::string();
    return (id == "movieid" || id == "itemid" || id == "id") &&
           (title == "title" || title == "movietitle" || title == "name");
}

void readMovie(const FileLine& line, DatasetBuilder& builder)
{
    const std::string text = isUtf8(line.text) ? std::string(line.text) : latin1ToUtf8(line.text);
    const std::vector<std::string_view> fields = splitText(text, DoubleColon);
    if (line.number == 1 && isHeader(fields))
        return;
    const std::optional<SourceId> id = SourceId::parse(fields[0]);
    if (fields.size() >= 2 && id)
        builder.addMovie(
            listedMovie(*id, fields[1], genresOf(fields.size() > 2 ? fields[2] : std::string_view())));
    else
        builder.skipLine("not a movie", line.file.fileName(), line.number, text);
}

void readPerson(const FileLine& line, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line.text, DoubleColon);
    const std::optional<SourceId> id = SourceId::parse(fields[0]);
    std::int64_t age = 0;
    std::int64_t occupation = 0;
    if (fields.size() < 4 || !id || !parseNumber(fields[2], age) || !parseNumber(fields[3], occupation) ||
        occupation < 0 || occupation >= std::ssize(Occupations))
        return;
    builder.setDemographics(*id, {static_cast<int>(age), std::string(fields[1]),
                                  Occupations[static_cast<std::size_t>(occupation)]});
}

void readTag(const FileLine& line, TagCounts& tags)
{
    const std::vector<std::string_view> fields = splitText(line.text, DoubleColon);
    if (fields.size() != 4 || !isUtf8(fields[2]))
        return;
    if (const std::optional<SourceId> movie = SourceId::parse(fields[1]))
        tags.add(*movie, fields[2]);
}

void readDatCatalogue(const Import& import)
{
    TagCounts tags;
    readLines(import,
              {{import.beside("movies.dat"), [&](const FileLine& line) { readMovie(line, import.builder); }},
               {import.beside("users.dat"), [&](const FileLine& line) { readPerson(line, import.builder); }},
               {import.beside("tags.dat"), [&](const FileLine& line) { readTag(line, tags); }}});
    tags.handTo(import.builder);
}

} // namespace

const Reader movieLensDat{
    "MovieLens 1M or 10M",
    [](const SourceFiles& source) { return preferredFile(source, "ratings.dat", isDoubleColoned); },
    readDelimitedRatings,
    readDatCatalogue,
};

} // namespace autorec
