// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interruption.h"
#include "core/data/open_dataset.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>

namespace autorec {

/// The options that say which data set a command works on and how much of it, the same for every command.
class DataOptions
{
public:
    /// Adds DATA and its options to the command; must live as long as that.
    explicit DataOptions(CLI::App& command);

    /// Only the options; for commands that take several data sets.
    static std::unique_ptr<DataOptions> withoutPath(CLI::App& command);

    const std::string& path() const { return m_path; }
    /// Opens the data set, telling on standard error what large ones will take. Throws Error.
    OpenedDataset open(const Interruption& interruption) const { return open(m_path, interruption); }
    OpenedDataset open(const std::string& path, const Interruption& interruption) const;

private:
    struct OptionsOnly
    {
    };
    DataOptions(CLI::App& command, OptionsOnly);
    OpenOptions openOptions() const;

    std::string m_path;
    Narrowing m_narrowing;
    std::string m_since;
    std::string m_before;
    std::string m_columns;
    std::string m_separator;
    std::string m_header;
    double m_highest = 5.0;
    std::string m_cacheFolder;
};

} // namespace autorec
