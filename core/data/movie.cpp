// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/movie.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace autorec {

namespace {

constexpr std::array<std::string_view, 20> Articles{"The", "A",   "An",  "Le", "La",  "Les", "L'",
                                                    "Il",  "Lo",  "Gli", "I",  "El",  "Los", "Las",
                                                    "Das", "Der", "Die", "Un", "Une", "Den"};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return text;
}

/// "Usual Suspects, The" → "The Usual Suspects".
std::string withArticleInFront(std::string_view title)
{
    const std::size_t comma = title.rfind(", ");
    if (comma == std::string_view::npos)
        return std::string(title);
    const std::string_view article = title.substr(comma + 2);
    if (std::find(Articles.begin(), Articles.end(), article) == Articles.end())
        return std::string(title);
    const std::string_view separator = article.back() == '\'' ? "" : " ";
    return std::string(article).append(separator).append(title.substr(0, comma));
}

/// Removes "(1999)" from the end and returns the year; 0 if there is none.
int takeYear(std::string_view& title)
{
    if (title.size() < 6 || title.back() != ')' || title[title.size() - 6] != '(')
        return 0;
    int year = 0;
    for (const char digit : title.substr(title.size() - 5, 4)) {
        if (digit < '0' || digit > '9')
            return 0;
        year = year * 10 + (digit - '0');
    }
    title = trimmed(title.substr(0, title.size() - 6));
    return year;
}

/// The part before the alternative titles in brackets, and these without the outermost brackets.
std::pair<std::string_view, std::string_view> splitAlternativeTitles(std::string_view title)
{
    const std::size_t bracket = title.find(" (");
    if (bracket == std::string_view::npos || title.back() != ')')
        return {title, {}};
    return {title.substr(0, bracket), title.substr(bracket + 2, title.size() - bracket - 3)};
}

/// "a.k.a. Hole, The" → "a.k.a. The Hole".
std::string alternativeTitle(std::string_view title)
{
    constexpr std::string_view AlsoKnownAs = "a.k.a. ";
    if (!title.starts_with(AlsoKnownAs))
        return withArticleInFront(title);
    return std::string(AlsoKnownAs) + withArticleInFront(title.substr(AlsoKnownAs.size()));
}

} // namespace

bool Movie::hasGenre(const std::string& genre) const
{
    return std::find(genres.begin(), genres.end(), genre) != genres.end();
}

bool Movie::titleIsUnknown() const
{
    return title.empty() || title == "unknown";
}

Movie listedMovie(SourceId id, std::string_view listed, std::vector<std::string> genres)
{
    Movie movie;
    movie.id = std::move(id);
    movie.genres = std::move(genres);
    listed = trimmed(listed);
    movie.year = takeYear(listed);
    auto [main, alternatives] = splitAlternativeTitles(listed);
    movie.title = withArticleInFront(main);
    while (!alternatives.empty()) {
        constexpr std::string_view Between = ") (";
        const std::size_t end = std::min(alternatives.find(Between), alternatives.size());
        movie.title += " (" + alternativeTitle(alternatives.substr(0, end)) + ")";
        alternatives.remove_prefix(std::min(end + Between.size(), alternatives.size()));
    }
    return movie;
}

} // namespace autorec
