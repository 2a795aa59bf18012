// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset_builder.h"
#include "core/data/source/source_files.h"
#include "core/data/source/text_blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// One file format. Each lives in a file of its own in this folder. Throws what SourceFiles::read throws.
struct Reader
{
    const char* format; ///< "MovieLens 100K"

    /// The files of ratings that the source holds in this format; none where it holds none. Goes by content;
    /// names only choose among files of equal content.
    std::vector<const SourceFile*> (*findRatings)(const SourceFiles& source);

    /// Reads ratings only. Malformed lines are counted in the builder.
    void (*readRatings)(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                        DatasetBuilder& builder, const WorkContext& work);

    /// Reads titles, genres, links and what is known of the users from the files beside the ratings, as far
    /// as there are any.
    void (*readCatalogue)(const SourceFiles& source, const SourceFile& ratings, DatasetBuilder& builder,
                          const WorkContext& work);
};

extern const Reader movieLens100K;
extern const Reader movieLensCsv;
extern const Reader movieLensDat;
extern const Reader netflixPrize;

/// Of files of equal format the one that is meant: that with the name, else the largest; as a list of one.
std::vector<const SourceFile*> meantFile(const std::vector<const SourceFile*>& files, std::string_view name);

/// Whether one of the first lines is a rating: user, movie and stars, all numbers, and perhaps a time. One
/// good line among the first few is enough: a damaged first line does not make a file another format.
bool looksLikeRatings(std::string_view beginning, std::string_view separator);

/// Calls `use(line, number)` for every line that is not empty; for none where `file` is null.
template <class Use>
void forEachLine(const SourceFiles& source, const SourceFile* file, const WorkContext& work, const Use& use)
{
    if (!file)
        return;
    source.read({file}, [&](const SourceFile&, ByteStream& bytes) {
        StreamLines lines(bytes);
        std::string_view line;
        while (lines.next(line)) {
            if (lines.number() % 4096 == 0)
                work.throwIfStopped();
            if (!line.empty())
                use(line, lines.number());
        }
    });
}

/// The line in UTF-8. One that is not, though it should be, is taken for Latin-1 and told of.
std::string asUtf8(std::string_view line, const SourceFile& file, std::size_t number,
                   DatasetBuilder& builder);

/// "Action|Drama" as a list; none for "(no genres listed)".
std::vector<std::string> genresOf(std::string_view listed);

} // namespace autorec
