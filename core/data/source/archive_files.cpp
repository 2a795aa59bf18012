// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/data/source/source_files.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <utility>

namespace autorec {

namespace {

struct CloseArchive
{
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using ArchiveHandle = std::unique_ptr<archive, CloseArchive>;

[[noreturn]] void reject(const std::filesystem::path& path, archive* opened)
{
    const char* reason = archive_error_string(opened);
    throw Error(ErrorCode::DamagedFile, path, {},
                "the archive is damaged or cut off. Download or copy it again.", reason ? reason : "");
}

ArchiveHandle newReading()
{
    ArchiveHandle opened(archive_read_new());
    archive_read_support_filter_all(opened.get());
    archive_read_support_format_zip(opened.get());
    archive_read_support_format_tar(opened.get());
    archive_read_support_format_raw(opened.get()); // a single compressed file
    return opened;
}

ArchiveHandle beginReading(const std::filesystem::path& path)
{
    constexpr std::size_t BlockSize = 1 << 18;
    ArchiveHandle opened = newReading();
    if (archive_read_open_filename(opened.get(), path.c_str(), BlockSize) != ARCHIVE_OK)
        reject(path, opened.get());
    return opened;
}

/// The next header; null at the end.
archive_entry* nextEntry(const std::filesystem::path& path, archive* opened)
{
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(opened, &entry);
    if (result == ARCHIVE_EOF)
        return nullptr;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        reject(path, opened);
    return entry;
}

/// "ml-25m" of "ml-25m.zip" and of "ml-25m.tar.gz".
std::string stemOf(const std::filesystem::path& path)
{
    const std::filesystem::path stem = path.stem();
    return (stem.extension() == ".tar" ? stem.stem() : stem).string();
}

bool isSingleFile(archive* opened)
{
    return archive_format(opened) == ARCHIVE_FORMAT_RAW;
}

std::string nameOf(const std::filesystem::path& path, archive* opened, archive_entry* entry)
{
    if (isSingleFile(opened))
        return path.stem().string();
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    std::string text = name ? name : "";
    std::replace(text.begin(), text.end(), '\\', '/');
    while (text.starts_with("./"))
        text.erase(0, 2);
    return text;
}

bool leadsOut(const std::string& name)
{
    const bool hasDrive = name.size() > 1 && name[1] == ':';
    const std::vector<std::string_view> parts = splitText(name, '/');
    return name.starts_with('/') || hasDrive || std::find(parts.begin(), parts.end(), "..") != parts.end();
}

/// The reason why an entry is ignored; null for a file that can be read.
const char* reasonToIgnore(archive* opened, archive_entry* entry, const std::string& name)
{
    if (isSingleFile(opened))
        return nullptr;
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry) ||
        archive_entry_filetype(entry) == AE_IFLNK)
        return "a link in the archive, which is not followed";
    if (archive_entry_filetype(entry) != AE_IFREG)
        return "not a file";
    if (archive_entry_is_data_encrypted(entry))
        return "encrypted";
    if (name.empty() || leadsOut(name))
        return "a path that leads out of the archive";
    return nullptr;
}

/// The current file. Counts what it expands to, together with all files read before.
class EntryStream : public ByteStream
{
public:
    EntryStream(const std::filesystem::path& path, archive* opened, std::uintmax_t& expanded,
                std::uintmax_t limit)
        : m_path(path)
        , m_archive(opened)
        , m_expanded(expanded)
        , m_limit(limit)
    {
    }

    std::size_t read(std::span<char> buffer) override
    {
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            const la_ssize_t count =
                archive_read_data(m_archive, buffer.data() + filled, buffer.size() - filled);
            if (count < 0)
                reject(m_path, m_archive);
            if (count == 0)
                break;
            filled += static_cast<std::size_t>(count);
        }
        m_expanded += filled;
        if (m_expanded > m_limit)
            throwTooLarge(m_path, m_limit);
        return filled;
    }

    [[noreturn]] static void throwTooLarge(const std::filesystem::path& path, std::uintmax_t limit)
    {
        throw Error(ErrorCode::DamagedFile, path, {},
                    "it would expand to more than " + bytesText(limit) +
                        ", which no archive of ratings of its size does. If you trust it, unpack it and open "
                        "the folder.");
    }

private:
    const std::filesystem::path& m_path;
    archive* m_archive;
    std::uintmax_t& m_expanded;
    std::uintmax_t m_limit;
};

/// An archive in an archive, read as a stream.
class InnerArchive
{
public:
    /// `beginning` was already read from `bytes`.
    InnerArchive(const std::filesystem::path& path, ByteStream& bytes, std::string beginning = {})
        : m_bytes(bytes)
        , m_buffer(std::move(beginning))
        , m_opened(newReading())
    {
        if (archive_read_open(m_opened.get(), this, nullptr, readMore, nullptr) != ARCHIVE_OK)
            reject(path, m_opened.get());
    }

    archive* opened() const { return m_opened.get(); }

private:
    /// What is thrown must not pass through the library.
    static la_ssize_t readMore(archive* opened, void* self, const void** data)
    {
        constexpr std::size_t BlockSize = 1 << 16;
        auto& inner = *static_cast<InnerArchive*>(self);
        try {
            if (!std::exchange(inner.m_isFirst, false) || inner.m_buffer.empty()) {
                inner.m_buffer.resize(BlockSize);
                inner.m_buffer.resize(inner.m_bytes.read(inner.m_buffer));
            }
        } catch (const Error& error) {
            archive_set_error(opened, EIO, "%s", error.message().c_str());
            return ARCHIVE_FATAL;
        }
        *data = inner.m_buffer.data();
        return static_cast<la_ssize_t>(inner.m_buffer.size());
    }

    ByteStream& m_bytes;
    std::string m_buffer;
    bool m_isFirst = true;
    ArchiveHandle m_opened;
};

bool beginsLikeArchive(std::string_view beginning)
{
    using namespace std::string_view_literals;
    constexpr std::array Beginnings{"PK\x03\x04"sv,
                                    "PK\x05\x06"sv,
                                    "\x1f\x8b"sv,
                                    "BZh"sv,
                                    "\xfd"
                                    "7zXZ\0"sv,
                                    "\x28\xb5\x2f\xfd"sv};
    constexpr std::size_t TarMarkAt = 257;
    return std::any_of(Beginnings.begin(), Beginnings.end(),
                       [&](std::string_view known) { return beginning.starts_with(known); }) ||
           (beginning.size() >= 512 && beginning.substr(TarMarkAt).starts_with("ustar"));
}

class ArchiveFiles : public SourceFiles
{
public:
    ArchiveFiles(const std::filesystem::path& path, const WorkContext& work);

    std::string beginningOf(const SourceFile& file) const override { return file.beginning; }
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override;

private:
    struct Listing;
    struct Reading;

    void list(archive* opened, const std::filesystem::path& name, const std::string& folder,
              Listing& listing);
    bool listInner(ByteStream& bytes, const SourceFile& file, Listing& listing);
    void read(archive* opened, const std::filesystem::path& name, const std::string& folder,
              Reading& reading) const;

    std::uintmax_t m_limit;                                  ///< on what may be expanded, in bytes
    std::map<std::string, std::vector<std::string>> m_inner; ///< names of files by the archive they are in
};

/// The state of listing an archive and those in it.
struct ArchiveFiles::Listing
{
    const WorkContext& work;
    std::set<std::string> names = {};
    std::uintmax_t expanded = 0;
    std::uintmax_t said = 0;
    int depth = 0;
};

/// The state of reading files of an archive and those in it.
struct ArchiveFiles::Reading
{
    const Use& use;
    std::map<std::string_view, const SourceFile*> wanted = {};
    std::uintmax_t expanded = 0;
};

ArchiveFiles::ArchiveFiles(const std::filesystem::path& path, const WorkContext& work)
    : SourceFiles(path, stemOf(path))
    , m_limit(expandedLimit(std::filesystem::file_size(path)))
{
    Listing listing{work};
    list(beginReading(path).get(), path, {}, listing);
    sortFiles();
}

void ArchiveFiles::list(archive* opened, const std::filesystem::path& archiveName, const std::string& folder,
                        Listing& listing)
{
    constexpr std::size_t MostBeginnings = 200;
    constexpr std::size_t MostFiles = 100000;
    while (archive_entry* entry = nextEntry(path(), opened)) {
        listing.work.throwIfStopped();
        const std::string name = folder + nameOf(archiveName, opened, entry);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (const char* reason = reasonToIgnore(opened, entry, name)) {
            ignore(reason, name);
            continue;
        }
        if (!listing.names.insert(name).second || listing.names.size() > MostFiles) {
            ignore(listing.names.size() > MostFiles ? "too many files" : "listed twice in the archive", name);
            continue;
        }
        SourceFile file{
            name, static_cast<std::uintmax_t>(std::max<la_int64_t>(0, archive_entry_size(entry))), 0, {}};
        listing.said += file.size;
        if (listing.said > m_limit)
            EntryStream::throwTooLarge(path(), m_limit);
        EntryStream stream(path(), opened, listing.expanded, m_limit);
        if (files().size() < MostBeginnings) {
            file.beginning.resize(BeginningSize);
            file.beginning.resize(stream.read(file.beginning));
        }
        if (!listInner(stream, file, listing))
            add(std::move(file));
        if (isSingleFile(opened))
            break; // to look for another would be to expand the whole of it
    }
}

/// Lists the files of an archive in the archive. Returns false if `file` is none.
bool ArchiveFiles::listInner(ByteStream& bytes, const SourceFile& file, Listing& listing)
{
    constexpr int Deepest = 2;
    if (listing.depth >= Deepest || !beginsLikeArchive(file.beginning))
        return false;
    const std::size_t before = files().size();
    const std::size_t ignoredBefore = ignored().size();
    ++listing.depth;
    try {
        const InnerArchive inner(path(), bytes, file.beginning);
        list(inner.opened(), file.fileName(), file.folder(), listing);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || files().size() > before)
            throw;
    }
    --listing.depth;
    for (std::size_t k = before; k < files().size(); ++k)
        m_inner[file.name].push_back(files()[k].name);
    return files().size() > before || ignored().size() > ignoredBefore;
}

void ArchiveFiles::read(const std::vector<const SourceFile*>& files, const Use& use) const
{
    Reading reading{use};
    for (const SourceFile* file : files)
        reading.wanted.emplace(file->name, file);
    if (!reading.wanted.empty())
        read(beginReading(path()).get(), path(), {}, reading);
    if (!reading.wanted.empty())
        throw Error(ErrorCode::DamagedFile, path(), {},
                    "the archive changed while it was read. Wait until nothing writes to it and try again.");
}

void ArchiveFiles::read(archive* opened, const std::filesystem::path& archiveName, const std::string& folder,
                        Reading& reading) const
{
    while (!reading.wanted.empty()) {
        archive_entry* entry = nextEntry(path(), opened);
        if (!entry)
            return;
        const std::string name = folder + nameOf(archiveName, opened, entry);
        const auto found = reading.wanted.find(name);
        const auto inner = m_inner.find(name);
        if ((found == reading.wanted.end() && inner == m_inner.end()) || reasonToIgnore(opened, entry, name))
            continue;
        EntryStream stream(path(), opened, reading.expanded, m_limit);
        if (found != reading.wanted.end()) {
            const SourceFile& file = *found->second;
            reading.wanted.erase(found);
            reading.use(file, stream);
        } else if (std::any_of(inner->second.begin(), inner->second.end(),
                               [&](const std::string& file) { return reading.wanted.contains(file); })) {
            const InnerArchive archive(path(), stream);
            const std::size_t slash = name.rfind('/') + 1;
            read(archive.opened(), name.substr(slash), name.substr(0, slash), reading);
        }
    }
}

} // namespace

bool isArchive(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return false;
    return beginsLikeArchive(readBeginning(path, 512));
}

std::unique_ptr<SourceFiles> openArchive(const std::filesystem::path& path, const WorkContext& work)
{
    return std::make_unique<ArchiveFiles>(path, work);
}

} // namespace autorec
