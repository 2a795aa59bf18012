// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interruption.h"

#include <CLI/App.hpp>

namespace autorec {

// Each adds one subcommand; it runs while the arguments are parsed.
void addModelsCommand(CLI::App& app);
void addInfoCommand(CLI::App& app, const Interruption& interruption);
void addTrainCommand(CLI::App& app, const Interruption& interruption);
void addEvaluateCommand(CLI::App& app, const Interruption& interruption);
void addRecommendCommand(CLI::App& app, const Interruption& interruption);
void addCompareCommand(CLI::App& app, const Interruption& interruption);
void addSimilarCommand(CLI::App& app, const Interruption& interruption);
void addExportCommand(CLI::App& app, const Interruption& interruption);
void addServeCommand(CLI::App& app, const Interruption& interruption);
void addReproduceCommand(CLI::App& app, const Interruption& interruption);
void addResultsCommand(CLI::App& app, const Interruption& interruption);
void addDownloadCommand(CLI::App& app, const Interruption& interruption);
void addSimulateCommand(CLI::App& app, const Interruption& interruption);
/// The manual page and the completion for bash, made of the descriptions of the others.
void addDocumentationCommands(CLI::App& app);

} // namespace autorec
