// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <string>
#include <vector>

namespace autorec::test {

/// A file in an archive; with `link`, a symbolic link to that target.
struct ArchivedFile
{
    std::string name;
    std::string content;
    std::string link;
};

enum class ArchiveKind { Zip, TarGzip, Tar, TarXz };

inline void writeArchive(const std::filesystem::path& path, ArchiveKind kind,
                         const std::vector<ArchivedFile>& files)
{
    archive* written = archive_write_new();
    if (kind == ArchiveKind::Zip)
        archive_write_set_format_zip(written);
    else
        archive_write_set_format_pax_restricted(written);
    if (kind == ArchiveKind::TarGzip)
        archive_write_add_filter_gzip(written);
    if (kind == ArchiveKind::TarXz)
        archive_write_add_filter_xz(written);
    if (kind == ArchiveKind::Zip || kind == ArchiveKind::TarGzip)
        archive_write_set_options(written, "compression-level=1");
    archive_write_open_filename(written, path.c_str());
    for (const ArchivedFile& file : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name.c_str());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_filetype(entry, file.link.empty() ? AE_IFREG : AE_IFLNK);
        if (!file.link.empty())
            archive_entry_set_symlink(entry, file.link.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(file.content.size()));
        archive_write_header(written, entry);
        archive_write_data(written, file.content.data(), file.content.size());
        archive_entry_free(entry);
    }
    archive_write_close(written);
    archive_write_free(written);
}

} // namespace autorec::test
