// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/open_dataset.h"
#include "core/data/source/source_files.h"

#include <filesystem>
#include <optional>
#include <string>

namespace autorec {

/// A binary copy of a data set as it was read from one source with the same options: reading it is many times
/// faster than reading the source. It counts only while the source's files have the sizes and times that they
/// had. A copy that is damaged or of another version is no error: there is then none.
class DatasetCache
{
public:
    DatasetCache(const std::filesystem::path& folder, const SourceFiles& source, const OpenOptions& options);

    /// Nothing where there is no good copy; a damaged one is thrown away. Throws Error(Cancelled).
    std::optional<OpenedDataset> load(const WorkContext& work) const;
    /// Keeps a copy where the data set is large enough to be worth it and there is none yet. That the disk is
    /// full or may not be written to is no error: the data set is open all the same. Throws Error(Cancelled);
    /// then nothing is left behind.
    void store(const OpenedDataset& opened, const WorkContext& work) const;

    const std::filesystem::path& file() const { return m_file; }

private:
    bool isKept() const;

    std::filesystem::path m_file;
    std::string m_identity; ///< of the source and the options
    std::size_t m_fewestRatings;
};

} // namespace autorec
