// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source/source_files.h"

#include "core/data/source/translated_files.h"

#include <algorithm>
#include <numeric>

namespace autorec {

std::string SourceFile::folder() const
{
    return name.substr(0, name.rfind('/') + 1);
}

std::string SourceFile::fileName() const
{
    return name.substr(name.rfind('/') + 1);
}

SourceFiles::SourceFiles(std::filesystem::path path, std::string name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

void SourceFiles::sortFiles()
{
    std::sort(m_files.begin(), m_files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
}

std::vector<const SourceFile*> SourceFiles::candidates() const
{
    std::vector<const SourceFile*> all;
    for (const SourceFile& file : m_files) {
        if (m_chosen.empty() || file.name == m_chosen)
            all.push_back(&file);
    }
    return all;
}

std::filesystem::path SourceFiles::displayPath() const
{
    return m_chosen.empty() || m_path.filename() == m_chosen ? m_path : m_path / m_chosen;
}

std::uintmax_t SourceFiles::size() const
{
    std::error_code isFolder;
    const std::uintmax_t ofFile = std::filesystem::file_size(m_path, isFolder);
    return !isFolder
               ? ofFile
               : std::accumulate(m_files.begin(), m_files.end(), std::uintmax_t{0},
                                 [](std::uintmax_t sum, const SourceFile& file) { return sum + file.size; });
}

const SourceFile* SourceFiles::find(std::string_view name) const
{
    const auto found =
        std::lower_bound(m_files.begin(), m_files.end(), name,
                         [](const SourceFile& file, std::string_view wanted) { return file.name < wanted; });
    return found != m_files.end() && found->name == name ? &*found : nullptr;
}

const SourceFile* SourceFiles::beside(const SourceFile& other, std::string_view fileName) const
{
    return find(other.folder().append(fileName));
}

std::unique_ptr<SourceFiles> openSource(const std::filesystem::path& path, const WorkContext& work)
{
    std::error_code unreachable;
    if (!std::filesystem::exists(path, unreachable))
        throw Error(ErrorCode::FileNotFound, path, {}, "there is no such file or folder.");
    try {
        return translated(isArchive(path) ? openArchive(path, work) : openFolder(path, work));
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error(ErrorCode::FileUnreadable, path, {}, "it cannot be read. Check that you may read it.",
                    error.what());
    }
}

std::uintmax_t expandedLimit(std::uintmax_t archiveSize)
{
    constexpr std::uintmax_t MostGrowth = 64;
    constexpr std::uintmax_t AlwaysAllowed = std::uintmax_t{1} << 30;
    return std::max(AlwaysAllowed, MostGrowth * archiveSize);
}

} // namespace autorec
