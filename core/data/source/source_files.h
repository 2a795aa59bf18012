// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/source/byte_stream.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// A file of a source, known by its path within it: "ml-25m/ratings.csv".
struct SourceFile
{
    std::string name;
    std::uintmax_t size = 0;   ///< in bytes
    std::int64_t modified = 0; ///< as the file system counts; 0 in an archive
    std::string beginning;     ///< the first bytes, for telling formats apart; see `beginningOf`

    /// "ml-25m/"; empty at the top.
    std::string folder() const;
    /// "ratings.csv"
    std::string fileName() const;
};

/// Where a data set comes from: a folder, one file, or an archive, read as a stream and never unpacked. Lists
/// what is in it once; files are then read by name. May be used from any thread, by one at a time.
class SourceFiles
{
public:
    static constexpr std::size_t BeginningSize = 4096;

    virtual ~SourceFiles() = default;

    const std::filesystem::path& path() const { return m_path; }
    /// "ml-25m": of the folder, or of the archive without its endings.
    const std::string& name() const { return m_name; }
    /// Ordered by name.
    const std::vector<SourceFile>& files() const { return m_files; }
    /// Those that may hold the ratings: all, or the one that was chosen.
    std::vector<const SourceFile*> candidates() const;
    void choose(std::string name) { m_chosen = std::move(name); }
    const std::string& chosen() const { return m_chosen; }
    /// For messages: the chosen file, or the source as a whole.
    std::filesystem::path shownPath() const;
    /// Null where there is none of that name.
    const SourceFile* find(std::string_view name) const;
    /// The file of that name in the folder of `other`.
    const SourceFile* beside(const SourceFile& other, std::string_view fileName) const;
    /// What is there but was left alone, with the reason: links and paths that lead out of an archive.
    const std::map<std::string, std::vector<std::string>>& leftAlone() const { return m_leftAlone; }

    virtual std::string beginningOf(const SourceFile& file) const = 0;

    using Use = std::function<void(const SourceFile& file, ByteStream& bytes)>;
    /// Calls `use` for each of the files, in the order in which they lie there: an archive is walked through
    /// once. Throws Error as ByteStream::read and whatever `use` throws.
    virtual void read(const std::vector<const SourceFile*>& files, const Use& use) const = 0;

protected:
    SourceFiles(std::filesystem::path path, std::string name);
    void add(SourceFile file) { m_files.push_back(std::move(file)); }
    void leaveAlone(const std::string& reason, const std::string& name)
    {
        m_leftAlone[reason].push_back(name);
    }
    void sortFiles();

private:
    std::filesystem::path m_path;
    std::string m_name;
    std::string m_chosen;
    std::vector<SourceFile> m_files;
    std::map<std::string, std::vector<std::string>> m_leftAlone;
};

/// Looks at what `path` is: a folder (two levels deep), a file with what lies beside it, or an archive (zip,
/// or tar, plain or compressed). Blocks; an archive without a table of contents is read through. Throws
/// Error: FileNotFound, FileUnreadable, DamagedFile (an archive that is damaged, or would expand to more than
/// `expandedLimit` says), Cancelled.
std::unique_ptr<SourceFiles> openSource(const std::filesystem::path& path, const WorkContext& work = {});

/// What an archive of that many bytes may expand to: sixty-four times as much, and a gibibyte in any case.
/// Ratings shrink to a fifth or so; what grows more than that is no data set.
std::uintmax_t expandedLimit(std::uintmax_t archiveSize);

} // namespace autorec
