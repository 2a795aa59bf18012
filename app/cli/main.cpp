// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/data/import_report.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>
#include <thread>

namespace autorec {

namespace {

constexpr int ExitError = 1;
constexpr int ExitInterrupted = 130; ///< as shells have it

/// Turns SIGINT and SIGTERM into a stop request. A second one ends the program at once, which leaves no file
/// half written, as each is renamed into place. Create it before any other thread, in main's thread: the
/// signals are blocked there and in all threads that come after, and one of them waits.
class Interruption
{
public:
    Interruption()
    {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        m_waiter = std::jthread([this, signals](const std::stop_token& end) {
            constexpr timespec Interval{0, 50'000'000};
            while (!end.stop_requested()) {
                const bool isAsked = sigtimedwait(&signals, nullptr, &Interval) > 0;
                if (isAsked && !m_source.request_stop())
                    std::_Exit(ExitInterrupted);
            }
        });
    }

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_waiter; ///< last, so that it ends first
};

int fail(const char* message)
{
    std::fprintf(stderr, "autorec: %s\n", message);
    return ExitError;
}

void addCommands(const Command& program)
{
    for (const auto add :
         {addModelsCommand, addInfoCommand, addSearchCommand, addTrainCommand, addEvaluateCommand,
          addRecommendCommand, addSimilarCommand, addExportCommand, addServeCommand, addCompareCommand,
          addResultsCommand, addPersonasCommand, addReproduceCommand, addDownloadCommand, addSimulateCommand,
          addDocumentationCommands})
        add(program);
}

/// Returns the exit status: 0, 1 for an error (one line on standard error), 2 for wrong usage, 130 when
/// interrupted. Results go to standard output, progress to standard error.
int run(int argc, const char* const* argv)
{
    const Interruption interruption;
    try {
        const int status = runProgram(argc, argv, interruption.token(), addCommands);
        return interruption.token().stop_requested() ? ExitInterrupted : status;
    } catch (const EndedWell&) {
        return 0;
    } catch (const SkippedError& error) {
        char advice[96];
        std::snprintf(advice, sizeof advice, " To read it without them, say --allow-skipped %g.",
                      error.share());
        return fail((error.message() + advice).c_str());
    } catch (const Error& error) {
        return error.code() == ErrorCode::Cancelled ? ExitInterrupted : fail(error.what());
    } catch (const std::bad_alloc&) {
        return fail("there is not enough memory for this. Close other programs or choose less data.");
    } catch (const std::exception& error) {
        return fail(error.what());
    }
}

} // namespace

} // namespace autorec

int main(int argc, char** argv)
{
    return autorec::run(argc, argv);
}
