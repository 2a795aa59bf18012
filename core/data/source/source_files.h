// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The bytes of one file, from its beginning to its end.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Fills the buffer; returns fewer bytes than it holds only at the end, then 0. Blocks. Throws Error:
    /// FileUnreadable, DamagedFile if the file is shorter or longer than it was listed.
    virtual std::size_t read(std::span<char> buffer) = 0;
};

/// A file of a source, known by its path within it: "ml-25m/ratings.csv".
struct SourceFile
{
    std::string name;
    std::uintmax_t size = 0;   ///< in bytes
    std::int64_t modified = 0; ///< as the file system counts; 0 in an archive
    std::string beginning;     ///< the first bytes, in an archive; see `beginningOf`
    std::string note = {};     ///< what it was translated from, for a person; empty for text as it is

    /// "ml-25m/"; empty at the top.
    std::string folder() const;
    /// "ratings.csv"
    std::string fileName() const;
};

/// Where a data set comes from: a folder, one file, or an archive, which is read as a stream and never
/// unpacked, with the archives in it. Lists its files once; they are then read by name. May be used from any
/// thread, by one thread at a time.
class SourceFiles
{
public:
    static constexpr std::size_t BeginningSize = 4096;

    virtual ~SourceFiles() = default;

    const std::filesystem::path& path() const { return m_path; }
    /// "ml-25m": the name of the folder, or of the archive without its endings.
    const std::string& name() const { return m_name; }
    /// Ordered by name.
    const std::vector<SourceFile>& files() const { return m_files; }
    /// The files that may hold the ratings: all, or the chosen one.
    std::vector<const SourceFile*> candidates() const;
    void choose(std::string name) { m_chosen = std::move(name); }
    /// For messages: the chosen file, or the source as a whole.
    std::filesystem::path displayPath() const;
    /// Bytes that the source takes on the disk.
    std::uintmax_t size() const;
    /// Null if there is no file of that name.
    const SourceFile* find(std::string_view name) const;
    /// The file of that name in the folder of `other`.
    const SourceFile* beside(const SourceFile& other, std::string_view fileName) const;
    /// Names of files that are never read, by reason: links and paths that lead out of an archive.
    const std::map<std::string, std::vector<std::string>>& ignored() const { return m_ignored; }

    virtual std::string beginningOf(const SourceFile& file) const = 0;

    using Use = std::function<void(const SourceFile& file, ByteStream& bytes)>;
    /// Calls `use` for each of the files in one pass through the source: in the given order in a folder, in
    /// its own order in an archive. Throws Error as ByteStream::read and whatever `use` throws.
    virtual void read(const std::vector<const SourceFile*>& files, const Use& use) const = 0;

protected:
    SourceFiles(std::filesystem::path path, std::string name);
    SourceFiles(const SourceFiles&) = default;
    std::vector<SourceFile>& ownFiles() { return m_files; }
    void add(SourceFile file) { m_files.push_back(std::move(file)); }
    void ignore(const std::string& reason, const std::string& name) { m_ignored[reason].push_back(name); }
    void sortFiles();

private:
    std::filesystem::path m_path;
    std::string m_name;
    std::string m_chosen;
    std::vector<SourceFile> m_files;
    std::map<std::string, std::vector<std::string>> m_ignored;
};

/// Opens a folder (five levels deep; a file that is compressed by itself counts as what it holds), a file
/// with those beside it, or an archive (zip or tar, plain or compressed, or one compressed file; recognised
/// by content). Blocks; an archive without a table of contents is read through. Throws Error: FileNotFound,
/// FileUnreadable, DamagedFile (an archive that is damaged, or would expand to more than `expandedLimit`),
/// Cancelled.
std::unique_ptr<SourceFiles> openSource(const std::filesystem::path& path, const WorkContext& work = {});

/// The two ways of opening that openSource chooses from. Links, encrypted files and paths that lead out of an
/// archive are ignored.
std::unique_ptr<SourceFiles> openFolder(const std::filesystem::path& path, const WorkContext& work);
std::unique_ptr<SourceFiles> openArchive(const std::filesystem::path& path, const WorkContext& work);
bool isArchive(const std::filesystem::path& path);

/// The bytes that an archive of that size may expand to: sixty-four times as much, and a gibibyte in any
/// case. Ratings shrink to about a fifth; no data set shrinks to less than a sixty-fourth.
std::uintmax_t expandedLimit(std::uintmax_t archiveSize);

} // namespace autorec
