// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/data/open_dataset.h"
#include "core/model/model_file.h"

#include <string>

namespace autorec {

struct EvaluationOptions;

/// The options that say which data set a command works on and how much of it, the same for every command.
class DataOptions
{
public:
    /// Adds DATA and its options to the command; must live as long as that.
    void addTo(const Command& command);
    /// Adds only the options; for commands that take several data sets.
    void addOptionsTo(const Command& command);

    const std::string& path() const { return m_path; }
    /// Opens the data set, and reports on standard error how much memory a large one takes. Throws Error.
    OpenedDataset open(const std::stop_token& stop) const { return open(m_path, stop); }
    OpenedDataset open(const std::string& path, const std::stop_token& stop) const;

private:
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

/// MODEL and DATA, for commands that use a trained model.
struct ModelOptions
{
    /// A model and a data set that it fits.
    struct Opened
    {
        TrainedModel model;
        Dataset dataset;
    };

    /// Adds both to the command; must live as long as that.
    void addTo(const Command& command);
    /// Throws Error, also if the model does not fit the data set.
    Opened open(const std::stop_token& stop) const;

    std::string file;
    DataOptions data;
};

/// --at and --relevant-from.
void addMetricOptions(const Command& command, EvaluationOptions& options);

/// Throws Error if the data set has no movie with that id.
MovieIndex requiredMovie(const Dataset& dataset, const std::string& id);

} // namespace autorec
