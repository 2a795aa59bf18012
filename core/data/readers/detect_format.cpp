// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/detect_format.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/readers/named_catalogue.h"
#include "core/data/readers/other_formats.h"
#include "core/data/readers/rating_files.h"

#include <algorithm>

namespace autorec {

namespace {

/// True if one of the first lines has a field for every column.
bool hasColumns(std::string_view beginning, const ColumnLayout& columns)
{
    constexpr int FirstLines = 20;
    int last = 0;
    for (const ColumnRole& role : columnRoles)
        last = std::max(last, columns.*role.column);
    const std::string separator = completedLayout(columns, beginning).separator;
    const std::string text = decodedText(beginning);
    Lines lines(text);
    std::string_view line;
    for (int tried = 0; tried < FirstLines && lines.next(line); ++tried) {
        if (std::ssize(splitFields(line, separator)) > last)
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
    return chooseRatingFiles(source, fitting.empty() ? texts : fitting);
}

/// What is known of a file in which no ratings were found, and what to do.
std::string adviceFor(const SourceFiles& source)
{
    const std::vector<const SourceFile*> files = likeliestFirst(source.candidates());
    const std::string problem =
        files.empty() ? std::string() : columnProblem(source.beginningOf(*files.front()));
    if (problem.empty())
        return " Choose a MovieLens set (with u.data, ratings.dat or ratings.csv), the Netflix Prize files, "
               "or "
               "a text with columns for user, movie and rating. If its columns have other names or none, say "
               "which they are: --columns user=1,movie=2,rating=3.";
    return " In " + files.front()->fileName() + ", " + problem +
           ". Say what the columns are: --columns user=1,movie=2,rating=3.";
}

[[noreturn]] void refuse(const SourceFiles& source)
{
    const std::filesystem::path path = source.displayPath();
    const std::optional<OtherFormat> other = recogniseOtherFormat(source);
    if (!other)
        throw Error(
            ErrorCode::UnknownFormat, path, {},
            std::string(source.files().empty() ? "there is nothing in it." : "no ratings were found in it.") +
                adviceFor(source));
    const bool isInside = other->file && source.files().size() > 1 && source.candidates().size() > 1;
    throw Error(other->isPersonal ? ErrorCode::PersonalRatings : ErrorCode::UnknownFormat,
                isInside ? source.path() / other->file->name : path, {}, other->message);
}

/// Throws if a likelier file than the chosen ones has columns that may mean more than one thing.
void requireClearChoice(const SourceFiles& source, const std::vector<const SourceFile*>& chosen)
{
    for (const SourceFile* file : likelierFiles(source, chosen)) {
        const std::string problem = ambiguityOf(source.beginningOf(*file));
        if (!problem.empty())
            throw Error(ErrorCode::UnknownFormat, source.displayPath(), {},
                        "the ratings seem to be in " + file->name + ", but " + problem +
                            ". Say what the columns are: --columns user=1,movie=2,rating=3. Or open the "
                            "file that holds the ratings itself.");
    }
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
        columns ? DetectedFormat{&delimitedText, filesWithColumns(source, *columns)} : detectFormat(source);
    if (!format || format->ratings.empty())
        refuse(source);
    if (!columns)
        requireClearChoice(source, format->ratings);
    return std::move(*format);
}

OpenedDataset readAndBuild(const Reader& reader, const Import& import, const WorkContext& work)
{
    reader.readRatings(import);
    if (import.builder.ratingCount() == 0)
        throwNothingRead(import, import.builder.report());
    if (!reader.readCatalogue || !import.builder.hasListedMovies())
        readNamedCatalogue(import);
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
