// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

namespace autorec {

/// The files of a folder, two levels deep, or one file with those beside it.
class FolderFiles : public SourceFiles
{
public:
    explicit FolderFiles(const std::filesystem::path& path, const WorkContext& work);

    std::string beginningOf(const SourceFile& file) const override;
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override;

private:
    void list(const std::string& folder, int depth, const WorkContext& work);

    std::filesystem::path m_folder;
};

} // namespace autorec
