// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/tag_counts.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr std::size_t TagsKept = 12;

/// Letters of the Latin alphabet in lower case; others as they are.
std::string folded(std::string_view tag)
{
    std::string text(tag);
    for (char& letter : text)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return text;
}

} // namespace

void TagCounts::add(const SourceId& movieId, std::string_view tag)
{
    if (!tag.empty())
        ++m_counts[movieId][folded(tag)];
}

void TagCounts::handTo(DatasetBuilder& builder) const
{
    for (const auto& [movieId, counts] : m_counts) {
        Movie* movie = builder.findMovie(movieId);
        if (!movie)
            continue;
        std::vector<std::pair<std::size_t, const std::string*>> tags;
        for (const auto& [tag, count] : counts)
            tags.emplace_back(count, &tag);
        std::stable_sort(tags.begin(), tags.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        tags.resize(std::min(tags.size(), TagsKept));
        movie->tags.clear();
        for (const auto& [count, tag] : tags)
            movie->tags.push_back(*tag);
    }
}

} // namespace autorec
