// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"
#include "core/data/source/source_files.h"

#include <algorithm>
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

class FolderFiles : public SourceFiles
{
public:
    FolderFiles(const std::filesystem::path& path, const WorkContext& work);

    std::string beginningOf(const SourceFile& file) const override
    {
        return readBeginning(m_folder / file.name, BeginningSize);
    }
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override;

private:
    void list(const std::string& folder, int depth, const WorkContext& work);

    std::filesystem::path m_folder;
};

FolderFiles::FolderFiles(const std::filesystem::path& path, const WorkContext& work)
    : SourceFiles(path, nameOf(path))
    , m_folder(folderOf(path))
{
    constexpr int Depth = 2;
    const bool isFolder = std::filesystem::is_directory(path);
    if (!isFolder)
        choose(path.filename().string());
    list({}, isFolder ? Depth : 1, work);
    sortFiles();
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
