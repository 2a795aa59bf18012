// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/reader.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/readers/rating_files.h"
#include "core/data/source/text_blocks.h"

#include <algorithm>

namespace autorec {

std::vector<const SourceFile*> preferredFile(const SourceFiles& source, std::string_view name,
                                             bool (*fits)(std::string_view beginning))
{
    std::vector<const SourceFile*> files = source.candidates();
    if (fits && files.size() > 1)
        dropCatalogues(files);
    if (fits)
        std::erase_if(files, [&](const SourceFile* file) { return !fits(source.beginningOf(*file)); });
    const auto hasStars = [&source](const SourceFile* file) {
        return holdsRatings(source.beginningOf(*file));
    };
    if (fits && std::any_of(files.begin(), files.end(), hasStars))
        std::erase_if(files, [&](const SourceFile* file) { return !hasStars(file); });
    std::vector<const SourceFile*> named;
    std::copy_if(files.begin(), files.end(), std::back_inserter(named),
                 [name](const SourceFile* file) { return file->fileName() == name; });
    return chooseRatingFiles(source, named.empty() ? files : named);
}

bool looksLikeRatings(std::string_view beginning, std::string_view separator)
{
    const std::optional<ColumnLayout> layout = detectLayout(beginning);
    if (!layout || layout->hasHeader || layout->separator != separator ||
        layout->stars == ColumnLayout::None || layout->columns > 4)
        return false;
    const std::string text = decodedText(beginning);
    Lines lines(text);
    std::string_view line;
    std::int64_t id = 0;
    while (lines.next(line)) {
        const std::vector<std::string_view> fields = splitText(line, separator);
        if (fields.size() >= 3 && parseNumber(fields[0], id) && parseNumber(fields[1], id))
            return true;
    }
    return false;
}

void readLines(const Import& import, const std::vector<LineReader>& readers)
{
    std::vector<const SourceFile*> files;
    for (const LineReader& reader : readers) {
        if (reader.file)
            files.push_back(reader.file);
    }
    import.source.read(files, [&](const SourceFile& file, ByteStream& bytes) {
        const auto reader = std::find_if(readers.begin(), readers.end(),
                                         [&file](const LineReader& one) { return one.file == &file; });
        StreamLines lines(bytes);
        std::string_view line;
        while (lines.next(line)) {
            if (lines.number() % 4096 == 0)
                import.work.throwIfStopped();
            if (!line.empty())
                reader->read({file, lines.number(), line});
        }
        import.builder.noteCharset(file.fileName(), lines.charset());
    });
}

std::string asUtf8(std::string_view text, const FileLine& line, DatasetBuilder& builder)
{
    if (isUtf8(text))
        return std::string(text);
    std::string decoded = latin1ToUtf8(text);
    builder.report().otherEncoding.add(line.file.fileName(), line.number, decoded);
    return decoded;
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
