// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "core/base/build_info.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

namespace autorec {

namespace {

constexpr int ExitError = 1;
constexpr int ExitUsage = 2;

int fail(const char* message)
{
    std::fprintf(stderr, "autorec: %s\n", message);
    return ExitError;
}

} // namespace

int runCommandLine(int argc, const char* const* argv)
{
    CLI::App app("Train, measure and use movie recommenders made of autoencoders.", "autorec");
    app.set_version_flag("--version", buildInfo().version);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);

    const Interruption interruption;
    addModelsCommand(app);
    addInfoCommand(app, interruption);
    addTrainCommand(app, interruption);
    addEvaluateCommand(app, interruption);
    addRecommendCommand(app, interruption);
    addSimilarCommand(app, interruption);
    addExportCommand(app, interruption);
    addServeCommand(app, interruption);
    addCompareCommand(app, interruption);
    addResultsCommand(app, interruption);
    addReproduceCommand(app, interruption);
    addDownloadCommand(app, interruption);
    addSimulateCommand(app, interruption);
    addDocumentationCommands(app);
    try {
        app.parse(argc, argv);
        return interruption.happened() ? ExitInterrupted : 0;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : ExitUsage;
    } catch (const Error& error) {
        return error.code() == ErrorCode::Cancelled ? ExitInterrupted : fail(error.what());
    } catch (const std::bad_alloc&) {
        return fail("there is not enough memory for this. Close other programs or choose less data.");
    } catch (const std::exception& error) {
        return fail(error.what());
    }
}

} // namespace autorec
