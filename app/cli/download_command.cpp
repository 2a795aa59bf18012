// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/services/application.h"
#include "app/services/movielens_sets.h"

#include <QCoreApplication>
#include <QTimer>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace autorec {

namespace {

struct Options
{
    std::string name;
    std::string folder;
    bool agrees = false;
    bool asJson = false;
};

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const MovieLensSet& set : movieLensSets())
        all.push_back(set.name.toStdString());
    return all;
}

/// Shows the terms and requires agreement, by the option or by a yes at the terminal.
void requireAgreement(const MovieLensSet& set, bool agrees)
{
    std::fprintf(stderr, "%s\n\nIf you publish, cite:\n%s\n\n", qUtf8Printable(licenceText(set)),
                 qUtf8Printable(citationText()));
    if (agrees)
        return;
    if (isatty(STDIN_FILENO) != 0) {
        std::fprintf(stderr, "Do you agree? [y/N] ");
        std::string answer;
        if (std::getline(std::cin, answer) && (answer == "y" || answer == "yes"))
            return;
        throw Error(ErrorCode::Cancelled, "Not agreed to.");
    }
    throw Error(ErrorCode::InvalidArgument,
                "Nothing was downloaded: add --agree if you agree to these terms.");
}

/// Runs the download in an event loop of its own. Returns the error; empty on success.
QString fetch(const DownloadRequest& request, const std::stop_token& stop)
{
    Downloader downloader;
    QString problem;
    QTimer watch;
    const auto quit = [](const QString&) { QCoreApplication::quit(); };
    QObject::connect(&downloader, &Downloader::progressChanged, &watch, [](qint64 received, qint64 total) {
        constexpr double Megabyte = 1e6;
        std::fprintf(stderr, "\r%.1f of %.1f MB", static_cast<double>(received) / Megabyte,
                     static_cast<double>(total) / Megabyte);
    });
    QObject::connect(&downloader, &Downloader::finished, &watch, quit);
    QObject::connect(&downloader, &Downloader::cancelled, &watch, &QCoreApplication::quit);
    QObject::connect(&downloader, &Downloader::failed, &watch, [&problem](const QString& message) {
        problem = message;
        QCoreApplication::quit();
    });
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (stop.stop_requested())
            downloader.cancel();
    });
    watch.start(50);
    QMetaObject::invokeMethod(&downloader, [&] { downloader.start(request); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    std::fprintf(stderr, "\n");
    return problem;
}

void run(const Options& options, const std::stop_token& stop)
{
    const MovieLensSet& set = *findMovieLensSet(QString::fromStdString(options.name));
    requireAgreement(set, options.agrees);
    char name[] = "autorec";
    char* arguments[] = {name, nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments);
    Application::nameProgram();
    const QString folder = options.folder.empty()
                               ? Application::libraryFolder(Application::standardDataFolder())
                               : QString::fromStdString(options.folder);
    const DownloadRequest request = requestFor(set, downloadBase(), folder);
    const QString problem = fetch(request, stop);
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "Cancelled.");
    if (!problem.isEmpty())
        throw Error(ErrorCode::FileUnreadable, problem.toStdString());
    if (options.asJson)
        printJson({{"name", options.name},
                   {"file", request.target.toStdString()},
                   {"citation", citationText().toStdString()}});
    else
        std::cout << request.target.toStdString() << '\n';
}

} // namespace

void addDownloadCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("download", "Download a MovieLens set from GroupLens", run);
    command.option("NAME", options.name, "Which set", {.isRequired = true, .choices = names()});
    command.option("--to", options.folder, "Folder to keep it in; the program's library where none is given");
    command.flag("--agree", options.agrees, "Agree to its terms of use, which are shown first");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec
