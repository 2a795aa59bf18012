// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_files.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/data/readers/other_formats.h"
#include "core/data/source/source_files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace autorec {

namespace {

/// More than anybody rates and reviews.
constexpr std::uintmax_t MostBytes = std::uintmax_t{64} << 20U;

void requireSize(const std::filesystem::path& path, std::uintmax_t bytes)
{
    if (bytes > MostBytes)
        throw Error(
            ErrorCode::DamagedFile, path, {},
            "it is too large to be one person's ratings. Open it as a data set, or choose the file that "
            "a film site exported for you.");
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <std::size_t Size>
bool isOneOf(const std::string& text, const std::array<std::string_view, Size>& all)
{
    return std::find(all.begin(), all.end(), text) != all.end();
}

/// Text that the person did not delete.
bool isMeant(const std::string& name)
{
    const std::filesystem::path path(name);
    constexpr std::array<std::string_view, 3> Gone{"deleted", "orphaned", "__MACOSX"};
    constexpr std::array<std::string_view, 10> Endings{"",      ".csv",   ".tsv",    ".tab", ".txt",
                                                       ".json", ".jsonl", ".ndjson", ".xml", ".nfo"};
    for (const std::filesystem::path& folder : path.parent_path()) {
        if (isOneOf(folder.string(), Gone))
            return false;
    }
    const std::string ending = lowerCase(path.extension().string());
    return !path.filename().string().starts_with('.') && isOneOf(ending, Endings);
}

void rejectWorkbook(const SourceFiles& source)
{
    if (source.find("[Content_Types].xml") || source.find("content.xml") || source.find("Index/Document.iwa"))
        throw Error(ErrorCode::DamagedFile, source.path(), {},
                    "it is a spreadsheet program's own file. Save it as CSV there and choose that file.");
}

std::string contentOf(ByteStream& bytes, const std::filesystem::path& path)
{
    std::string content;
    std::array<char, 1U << 16U> block{};
    while (const std::size_t count = bytes.read(block)) {
        content.append(block.data(), count);
        requireSize(path, content.size());
    }
    return content;
}

bool holdsRatings(const PersonalFile& file)
{
    return lowerCase(std::filesystem::path(file.name).filename().string()).starts_with("ratings");
}

std::vector<PersonalFile> filesOf(const SourceFiles& source)
{
    rejectWorkbook(source);
    std::vector<const SourceFile*> meant;
    std::uintmax_t size = 0;
    for (const SourceFile& file : source.files()) {
        if (!isMeant(file.name))
            continue;
        meant.push_back(&file);
        requireSize(source.path(), size += file.size);
    }
    std::vector<PersonalFile> files;
    files.reserve(meant.size());
    source.read(meant, [&](const SourceFile& file, ByteStream& bytes) {
        files.push_back({file.name, contentOf(bytes, source.path())});
    });
    std::sort(files.begin(), files.end(), [](const PersonalFile& a, const PersonalFile& b) {
        return std::pair(holdsRatings(a), a.name) < std::pair(holdsRatings(b), b.name);
    });
    return files;
}

} // namespace

std::vector<PersonalFile> personalFiles(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error) || isArchive(path))
        return filesOf(*openSource(path));
    if (std::filesystem::is_regular_file(path, error))
        requireSize(path, fileSize(path));
    std::vector<PersonalFile> files;
    files.push_back({path.filename().string(), readTextFile(path)});
    if (const std::optional<std::string> other = otherBinaryFormat(files.front().content))
        throw Error(ErrorCode::DamagedFile, path, {}, *other);
    return files;
}

} // namespace autorec
