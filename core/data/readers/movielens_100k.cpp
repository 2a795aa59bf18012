// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 100K: u.data "user TAB movie TAB rating TAB time", u.item in Latin-1, no headers.

#include "core/data/readers/rating_lines.h"

#include <array>

namespace autorec {

namespace {

constexpr std::array<const char*, 19> Genres{"unknown",   "Action",   "Adventure",   "Animation", "Children",
                                             "Comedy",    "Crime",    "Documentary", "Drama",     "Fantasy",
                                             "Film-Noir", "Horror",   "Musical",     "Mystery",   "Romance",
                                             "Sci-Fi",    "Thriller", "War",         "Western"};
constexpr std::size_t FirstGenreField = 5;

bool isTabbed(std::string_view beginning)
{
    return looksLikeRatings(beginning, "\t");
}

std::vector<std::string> flaggedGenres(const std::vector<std::string_view>& fields)
{
    std::vector<std::string> genres;
    for (std::size_t g = 1; g < Genres.size() && FirstGenreField + g < fields.size(); ++g) {
        if (fields[FirstGenreField + g] == "1")
            genres.emplace_back(Genres[g]);
    }
    return genres;
}

void readItem(const FileLine& line, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line.text, '|');
    const std::optional<SourceId> id = SourceId::parse(fields[0]);
    if (fields.size() >= 2 && id)
        builder.addMovie(listedMovie(*id, latin1ToUtf8(fields[1]), flaggedGenres(fields)));
    else
        builder.skipLine("not a movie", line.file.fileName(), line.number, latin1ToUtf8(line.text));
}

/// "id | age | gender | occupation | zip code"
void readUser(const FileLine& line, DatasetBuilder& builder)
{
    const std::vector<std::string_view> fields = splitText(line.text, '|');
    const std::optional<SourceId> id = SourceId::parse(fields[0]);
    std::int64_t age = 0;
    if (fields.size() < 4 || !id || !parseNumber(fields[1], age) || age < 1)
        return;
    const std::string_view occupation = fields[3] == "none" || fields[3] == "other" ? "" : fields[3];
    builder.setDemographics(*id, {static_cast<int>(age), std::string(fields[2]), std::string(occupation)});
}

void readItemsAndUsers(const Import& import)
{
    readLines(import,
              {{import.beside("u.item"), [&](const FileLine& line) { readItem(line, import.builder); }},
               {import.beside("u.user"), [&](const FileLine& line) { readUser(line, import.builder); }}});
}

} // namespace

const Reader movieLens100K{
    "MovieLens 100K",
    [](const SourceFiles& source) { return preferredFile(source, "u.data", isTabbed); },
    [](const Import& import) { readRatingText({parseTabbed}, import.ratings, import); },
    readItemsAndUsers,
};

} // namespace autorec
