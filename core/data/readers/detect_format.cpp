// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/detect_format.h"

#include <algorithm>

namespace autorec {

namespace {

/// What is known of a file in which no ratings were found, and what to do.
std::string adviceFor(const SourceFiles& source)
{
    const std::vector<const SourceFile*> files = preferredFile(source, {});
    const std::string problem =
        files.empty() ? std::string() : columnProblem(source.beginningOf(*files.front()));
    if (problem.empty())
        return " Choose a MovieLens set (with u.data, ratings.dat or ratings.csv), the Netflix Prize files, "
               "or a "
               "text with columns for user, movie and rating.";
    return " In " + files.front()->fileName() + ", " + problem +
           ". Say what the columns are: --columns user=1,movie=2,rating=3.";
}

[[noreturn]] void throwNothingRead(const Import& import, const ImportReport& report)
{
    const SourceFile& file = *import.ratings.front();
    std::string message = "not one rating could be read from it.";
    std::optional<std::size_t> line;
    for (const auto& [reason, skipped] : report.skipped) {
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

} // namespace

std::optional<DetectedFormat> detectFormat(const SourceFiles& source)
{
    // The Netflix Prize first: it has thousands of files, of which it tries a few.
    for (const Reader* reader :
         {&netflixPrize, &movieLens100K, &movieLensCsv, &movieLensDat, &delimitedText}) {
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
            adviceFor(source));
}

OpenedDataset readAndBuild(const Reader& reader, const Import& import, const WorkContext& work)
{
    reader.readRatings(import);
    if (import.builder.ratingCount() == 0)
        throwNothingRead(import, import.builder.report());
    try {
        OpenedDataset opened = std::move(import.builder).build(work);
        if (opened.dataset.ratingCount() == 0 && !opened.dataset.probe())
            throwNothingRead(import, opened.report);
        return opened;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::UnknownFormat)
            throw;
        throw Error(error.code(), import.source.displayPath(), {}, error.message());
    }
}

} // namespace autorec
