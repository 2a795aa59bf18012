// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/open_dataset.h"
#include "core/data/source/source_files.h"

#include <filesystem>
#include <optional>
#include <string>

namespace autorec {

/// The binary copy of a data set as it was read from one source with the same options: reading it is many
/// times faster than reading the source. It is valid while the source's files have the sizes and times that
/// they had when the source was opened. A copy that is damaged or of another version counts as none.
class DatasetCache
{
public:
    DatasetCache(const std::filesystem::path& folder, const SourceFiles& source, const OpenOptions& options);

    /// Nothing if there is no valid copy; deletes a damaged one. Throws Error(Cancelled).
    std::optional<OpenedDataset> load(const WorkContext& work) const;
    /// Writes the copy. A full or write-protected disk is no error: the data set is open all the same. Throws
    /// Error(Cancelled); then nothing is left behind.
    void store(const OpenedDataset& opened, const WorkContext& work) const;

private:
    std::filesystem::path m_file;
    Opening m_opening;
    std::string m_heading; ///< of the copy: version, source and options
};

} // namespace autorec
