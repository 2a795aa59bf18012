// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

namespace autorec {

/// The files of a zip or tar archive, by libarchive. Nothing is written to disk. Links, encrypted files and
/// paths that are absolute or lead upwards are left alone and told of.
class ArchiveFiles : public SourceFiles
{
public:
    explicit ArchiveFiles(const std::filesystem::path& path, const WorkContext& work);

    /// By content.
    static bool isArchive(const std::filesystem::path& path);

    std::string beginningOf(const SourceFile& file) const override { return file.beginning; }
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override;

private:
    void list(const WorkContext& work);

    std::uintmax_t m_limit; ///< on what may be expanded, in bytes
};

} // namespace autorec
