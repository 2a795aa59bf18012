// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/detect_format.h"

#include "core/base/text.h"
#include "core/data/readers/other_formats.h"
#include "core/data/readers/rating_files.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr char Expected[] = " Choose a MovieLens set (with u.data, ratings.dat or ratings.csv), the Netflix "
                            "Prize files, or a text with "
                            "columns for user, movie and rating.";

/// True if one of the first lines has a field for every column.
bool hasColumns(std::string_view beginning, const ColumnLayout& columns)
{
    constexpr int FirstLines = 20;
    int last = 0;
    for (const ColumnRole& role : columnRoles)
        last = std::max(last, columns.*role.column);
    Lines lines(beginning);
    std::string_view line;
    for (int tried = 0; tried < FirstLines && lines.next(line); ++tried) {
        if (std::ssize(splitFields(line, columns.separator)) > last)
            return true;
    }
    return false;
}

/// The file that has the columns that a person gave; the likeliest if none has, so that the report shows why.
std::vector<const SourceFile*> filesWithColumns(const SourceFiles& source, const ColumnLayout& columns)
{
    std::vector<const SourceFile*> texts = source.candidates();
    std::erase_if(texts, [&](const SourceFile* file) {
        return otherBinaryFormat(source.beginningOf(*file)).has_value();
    });
    std::vector<const SourceFile*> fitting;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(fitting),
                 [&](const SourceFile* file) { return hasColumns(source.beginningOf(*file), columns); });
    return chooseRatingFiles(fitting.empty() ? texts : fitting);
}

[[noreturn]] void refuse(const SourceFiles& source)
{
    const std::filesystem::path path = source.displayPath();
    if (source.files().empty())
        throw Error(ErrorCode::UnknownFormat, path, {}, std::string("there is nothing in it.") + Expected);
    const std::optional<OtherFormat> other = recogniseOtherFormat(source);
    if (!other)
        throw Error(ErrorCode::UnknownFormat, path, {},
                    std::string("no ratings were found in it.") + Expected +
                        " If the columns of a text have other names or none, say which they are: --columns "
                        "user=1,movie=2,rating=3.");
    std::error_code error;
    const bool isInside = other->file && source.files().size() > 1 && source.candidates().size() > 1;
    throw Error(ErrorCode::UnknownFormat, isInside ? source.path() / other->file->name : path, {},
                other->message);
}

} // namespace

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
        columns ? DetectedFormat{&delimitedText, filesWithColumns(source, *columns)} : detectFormat(source);
    if (!format || format->ratings.empty())
        refuse(source);
    return std::move(*format);
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
