// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/detect_format.h"

#include <algorithm>

namespace autorec {

std::optional<DetectedFormat> detectFormat(const SourceFiles& source)
{
    for (const Reader* reader :
         {&movieLens100K, &movieLensCsv, &movieLensDat, &netflixPrize, &delimitedText}) {
        std::vector<const SourceFile*> ratings = reader->findRatings(source);
        if (!ratings.empty())
            return DetectedFormat{reader, std::move(ratings)};
    }
    return std::nullopt;
}

DetectedFormat requireFormat(const SourceFiles& source, const std::optional<ColumnLayout>& columns)
{
    std::optional<DetectedFormat> format =
        columns ? DetectedFormat{&delimitedText, preferredFile(source, {})} : detectFormat(source);
    if (format && !format->ratings.empty())
        return std::move(*format);
    throw Error(
        ErrorCode::UnknownFormat, source.displayPath(), {},
        std::string(source.files().empty() ? "there is nothing in it." : "no ratings were found in it.") +
            " Choose a MovieLens set (with u.data, ratings.dat or ratings.csv), the Netflix Prize files, "
            "or a text with columns for user, movie and rating.");
}

void readRatings(const Reader& reader, const Import& import)
{
    reader.readRatings(import);
    if (import.builder.ratingCount() > 0)
        return;
    const SourceFile& file = *import.ratings.front();
    std::string message = "not one rating could be read from it.";
    std::optional<std::size_t> line;
    for (const auto& [reason, skipped] : import.builder.report().skipped) {
        if (skipped.examples.empty() || skipped.examples.front().file != file.fileName())
            continue;
        const std::size_t first = skipped.examples.front().line;
        message.append(" ")
            .append(std::to_string(skipped.count))
            .append(" lines: ")
            .append(reason)
            .append(".");
        line = std::min(line.value_or(first), first);
    }
    std::error_code error;
    const std::filesystem::path& path = import.source.path();
    throw Error(ErrorCode::DamagedFile, std::filesystem::is_directory(path, error) ? path / file.name : path,
                line, message + " Check that it is the file that you meant.");
}

} // namespace autorec
