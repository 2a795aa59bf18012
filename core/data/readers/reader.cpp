// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/reader.h"

#include "core/base/text.h"

#include <algorithm>

namespace autorec {

std::vector<const SourceFile*> meantFile(const std::vector<const SourceFile*>& files, std::string_view name)
{
    if (files.empty())
        return {};
    const auto isLess = [name](const SourceFile* a, const SourceFile* b) {
        return std::pair(a->fileName() == name, a->size) < std::pair(b->fileName() == name, b->size);
    };
    return {*std::max_element(files.begin(), files.end(), isLess)};
}

bool looksLikeRatings(std::string_view beginning, std::string_view separator)
{
    constexpr int LinesTried = 20;
    Lines lines(beginning);
    std::string_view line;
    for (int tried = 0; tried < LinesTried && lines.next(line); ++tried) {
        const std::vector<std::string_view> fields = splitText(line, separator);
        std::int64_t id = 0;
        float stars = 0.0F;
        if ((fields.size() == 3 || fields.size() == 4) && parseNumber(fields[0], id) &&
            parseNumber(fields[1], id) && parseNumber(fields[2], stars))
            return true;
    }
    return false;
}

std::string asUtf8(std::string_view line, const SourceFile& file, std::size_t number, DatasetBuilder& builder)
{
    if (isUtf8(line))
        return std::string(line);
    std::string text = latin1ToUtf8(line);
    builder.report().otherEncoding.add(file.fileName(), number, text);
    return text;
}

std::vector<std::string> genresOf(std::string_view listed)
{
    std::vector<std::string> genres;
    if (listed.empty() || listed == "(no genres listed)")
        return genres;
    for (const std::string_view genre : splitText(listed, '|'))
        genres.emplace_back(genre == "Children's" ? "Children" : genre);
    return genres;
}

} // namespace autorec
