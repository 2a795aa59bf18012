// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column_layout.h"
#include "core/data/dataset_builder.h"
#include "core/data/source/source_files.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The source that a reader reads, and the builder that takes the content.
struct Import
{
    const SourceFiles& source;
    std::vector<const SourceFile*> ratings; ///< one file or more
    std::optional<ColumnLayout> columns;    ///< of delimited text, if a person gave them
    DatasetBuilder& builder;
    const WorkContext& work;

    /// The file of that name in the folder of the ratings; null if there is none.
    const SourceFile* beside(std::string_view fileName) const
    {
        return source.beside(*ratings.front(), fileName);
    }
};

/// One file format. Each lives in a file of its own in this folder. Throws what SourceFiles::read throws.
struct Reader
{
    const char* format; ///< "MovieLens 100K"

    /// The files of ratings in this format; empty if there are none. Recognises them by content; names only
    /// choose among files of equal content.
    std::vector<const SourceFile*> (*findRatings)(const SourceFiles& source);

    /// Reads ratings only. Malformed lines are counted in the builder.
    void (*readRatings)(const Import& import);

    /// Reads titles, genres, links and demographics from the files beside the ratings that exist, in one pass
    /// through the source. Null if the format has none.
    void (*readCatalogue)(const Import& import);
};

extern const Reader movieLens100K;
extern const Reader movieLensCsv;
extern const Reader movieLensDat;
extern const Reader netflixPrize;
extern const Reader delimitedText;

/// Among the files whose beginning `fits` (all files, without it), and of these those with ratings before
/// those with pairs of a user and a movie alone: those that chooseRatingFiles chooses, of that name if any
/// is. A file named as a list of people or films is only taken where it is alone. Empty if none fits.
std::vector<const SourceFile*> preferredFile(const SourceFiles& source, std::string_view name,
                                             bool (*fits)(std::string_view beginning) = nullptr);

/// True if the text can be read as lines without a header, cut by that separator, of user, movie, rating and
/// perhaps a time, as MovieLens writes them: with numbers for ids.
bool looksLikeRatings(std::string_view beginning, std::string_view separator);

/// One line of a file.
struct FileLine
{
    const SourceFile& file;
    std::size_t number; ///< counted from 1
    std::string_view text;
};

/// A file, null if it does not exist, and what to do with each of its lines that is not empty.
struct LineReader
{
    const SourceFile* file;
    std::function<void(const FileLine& line)> read;
};

/// Reads the files in one pass through the source. An archive's files come in the order of the archive, not
/// of the list.
void readLines(const Import& import, const std::vector<LineReader>& readers);

/// A part of a line in UTF-8. Text that is not valid UTF-8 is decoded as Latin-1 and reported.
std::string asUtf8(std::string_view text, const FileLine& line, DatasetBuilder& builder);

/// "Action|Drama" as a list; empty for "(no genres listed)".
std::vector<std::string> genresOf(std::string_view listed);

} // namespace autorec
