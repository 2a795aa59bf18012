// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"
#include "core/data/source/source_files.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace autorec {

namespace {

/// Enough for the 17,770 files of the Netflix Prize; a folder with more files is probably a home folder.
constexpr std::size_t MostFiles = 100000;

/// A file of the length that was listed.
class FileStream : public ByteStream
{
public:
    FileStream(const std::filesystem::path& file, std::uintmax_t size)
        : m_file(file)
        , m_stream(file, std::ios::binary)
        , m_left(size)
    {
        if (!m_stream)
            throw Error(ErrorCode::FileUnreadable, file, {},
                        "it cannot be read. Check that you may read it.");
    }

    std::size_t read(std::span<char> buffer) override
    {
        const std::size_t wanted = static_cast<std::size_t>(std::min<std::uintmax_t>(buffer.size(), m_left));
        m_stream.read(buffer.data(), static_cast<std::streamsize>(wanted));
        const auto count = static_cast<std::size_t>(m_stream.gcount());
        if (count < wanted)
            throw Error(
                ErrorCode::DamagedFile, m_file, {},
                "it became shorter while it was read. Wait until nothing writes to it and try again.");
        m_left -= count;
        return count;
    }

private:
    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::uintmax_t m_left;
};

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return std::filesystem::is_directory(path) ? path : std::filesystem::absolute(path).parent_path();
}

std::string nameOf(const std::filesystem::path& path)
{
    const std::filesystem::path folder = std::filesystem::absolute(folderOf(path)).lexically_normal();
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    return name.empty() ? path.filename().string() : name;
}

/// True for "ratings.csv.gz" and "rating.csv.zip", not for "ml-25m.zip" and "set.tar.gz".
bool mayBeOneFile(const std::string& name)
{
    constexpr std::array Endings{".gz", ".bz2", ".xz", ".zst", ".zip"};
    const auto ending = std::find_if(Endings.begin(), Endings.end(),
                                     [&name](const char* one) { return name.ends_with(one); });
    if (ending == Endings.end())
        return false;
    const std::string stem = name.substr(name.rfind('/') + 1, name.rfind('.') - name.rfind('/') - 1);
    return stem.find('.') != std::string::npos && !stem.ends_with(".tar");
}

class FolderFiles : public SourceFiles
{
public:
    FolderFiles(const std::filesystem::path& path, const WorkContext& work);

    std::string beginningOf(const SourceFile& file) const override
    {
        const auto compressed = m_compressed.find(file.name);
        return compressed == m_compressed.end() ? readBeginning(m_folder / file.name, BeginningSize)
                                                : compressed->second->files().front().beginning;
    }
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override;

private:
    void list(const std::string& folder, int depth, const WorkContext& work);
    void openCompressed(const WorkContext& work);

    std::filesystem::path m_folder;
    std::map<std::string, std::unique_ptr<SourceFiles>> m_compressed; ///< by the name without the ending
};

FolderFiles::FolderFiles(const std::filesystem::path& path, const WorkContext& work)
    : SourceFiles(path, nameOf(path))
    , m_folder(folderOf(path))
{
    constexpr int Depth = 5;
    const bool isFolder = std::filesystem::is_directory(path);
    if (!isFolder)
        choose(path.filename().string());
    list({}, isFolder ? Depth : 1, work);
    if (isFolder)
        openCompressed(work);
    sortFiles();
}

/// Lists a file that is compressed by itself under its own name, unless it stands there unpacked, too. Files
/// that only seem to be compressed stay as they are.
void FolderFiles::openCompressed(const WorkContext& work)
{
    constexpr std::size_t MostOpened = 100;
    std::vector<SourceFile>& files = ownFiles();
    for (SourceFile& file : files) {
        if (m_compressed.size() >= MostOpened || !mayBeOneFile(file.name))
            continue;
        const std::string name = file.name.substr(0, file.name.rfind('.'));
        const bool isUnpacked = std::any_of(files.begin(), files.end(),
                                            [&name](const SourceFile& one) { return one.name == name; });
        if (isUnpacked || !isArchive(m_folder / file.name))
            continue;
        std::unique_ptr<SourceFiles> archive = openArchive(m_folder / file.name, work);
        if (archive->files().size() != 1)
            continue;
        file.size = std::max(file.size, archive->files().front().size);
        file.name = name;
        m_compressed.emplace(name, std::move(archive));
    }
}

void FolderFiles::list(const std::string& folder, int depth, const WorkContext& work)
{
    std::error_code error;
    std::vector<std::string> folders;
    for (std::filesystem::directory_iterator at(m_folder / folder, error), end; !error && at != end;
         at.increment(error)) {
        const std::filesystem::directory_entry& entry = *at;
        std::error_code ofEntry; // a link that leads nowhere is no reason to refuse the folder
        work.throwIfStopped();
        if (files().size() >= MostFiles)
            throw Error(
                ErrorCode::UnknownFormat, path(), {},
                "it holds too many files to be a data set. Choose the folder of the data set itself.");
        const std::string name = folder + entry.path().filename().string();
        if (entry.is_directory(ofEntry)) {
            // Links below the first level may lead in a circle.
            if (folder.empty() || !entry.is_symlink(ofEntry))
                folders.push_back(name + '/');
        } else if (entry.is_regular_file(ofEntry)) {
            const std::uintmax_t size = entry.file_size(ofEntry);
            const auto modified =
                ofEntry ? std::filesystem::file_time_type() : entry.last_write_time(ofEntry);
            if (!ofEntry)
                add({name, size, modified.time_since_epoch().count(), {}});
        }
    }
    if (error && folder.empty())
        throw Error(ErrorCode::FileUnreadable, path(), {}, "it cannot be read. Check that you may read it.",
                    error.message());
    if (depth > 1) {
        for (const std::string& inner : folders)
            list(inner, depth - 1, work);
    }
}

void FolderFiles::read(const std::vector<const SourceFile*>& files, const Use& use) const
{
    for (const SourceFile* file : files) {
        if (const auto compressed = m_compressed.find(file->name); compressed != m_compressed.end()) {
            compressed->second->read({&compressed->second->files().front()},
                                     [&](const SourceFile&, ByteStream& bytes) { use(*file, bytes); });
            continue;
        }
        FileStream stream(m_folder / file->name, file->size);
        use(*file, stream);
    }
}

} // namespace

std::unique_ptr<SourceFiles> openFolder(const std::filesystem::path& path, const WorkContext& work)
{
    return std::make_unique<FolderFiles>(path, work);
}

} // namespace autorec
