// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "app/services/single_instance.h"
#include "core/base/build_info.h"
#include "ui/frame/explorer_application.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/theme/appearance.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QPixmapCache>
#include <QStyle>

namespace {

constexpr int CoverCacheKilobytes = 96 * 1024; ///< a wall of covers on a screen of fine pixels

struct Options
{
    QString dataFolder;
    QString toOpen; ///< a data set or a model file; empty: the data set that was open last
};

Options readCommandLine(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Explore movie recommendations made by autoencoders."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataFolder(
        QStringLiteral("data-folder"),
        QApplication::translate("main", "Keep ratings, runs and models in <folder>."),
        QApplication::translate("main", "folder"), autorec::Application::standardDataFolder());
    parser.addOption(dataFolder);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QApplication::translate("main",
                                "What to open: a data set (a file, a folder, or \"demo\") or a model file."),
        QStringLiteral("[file]"));
    parser.process(application);
    return {parser.value(dataFolder), parser.positionalArguments().value(0)};
}

/// Styles without a platform of their own behind them look best as Fusion.
void chooseStyle()
{
    if (QApplication::style()->name() == QStringLiteral("windows"))
        QApplication::setStyle(QStringLiteral("fusion"));
}

void openFirst(autorec::Application& services, const QString& asked)
{
    const QString demo = QStringLiteral("demo");
    const QString last = services.settings.lastDataset();
    // The library shows that the last data set is missing; there is no error at every start.
    const bool lastIsThere = last == demo || QFileInfo::exists(last);
    const QString source = !asked.isEmpty() ? asked : lastIsThere ? last : demo;
    if (source != demo) {
        // A data set that is gone leaves the person with the message and the demo, not with an empty window.
        QObject::connect(&services.datasets, &autorec::DatasetService::failed, &services.datasets,
                         [&services, demo] {
                             if (!services.datasets.current())
                                 services.datasets.open(demo);
                         });
    }
    const std::optional<autorec::LibraryEntry> known =
        asked.isEmpty() ? services.library.find(source) : std::nullopt;
    services.datasets.open(source, known ? known->opening : autorec::Opening());
}

int leaveToTheFirst(const autorec::SingleInstance& instance, const QString& toOpen)
{
    if (instance.handOver(toOpen))
        return 0;
    QMessageBox::critical(nullptr, QApplication::applicationName(), instance.problem());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    autorec::Application::nameProgram();
    QApplication::setApplicationVersion(QString::fromStdString(autorec::buildInfo().version));
    QApplication::setDesktopFileName(QStringLiteral("autorec-explorer"));
    autorec::ExplorerApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/autorec-explorer.svg")));
    chooseStyle();
    QPixmapCache::setCacheLimit(CoverCacheKilobytes);
    autorec::speak({}); // in which --help speaks

    const Options options = readCommandLine(application);
    const autorec::SingleInstance instance(options.dataFolder);
    if (!instance.isFirst())
        return leaveToTheFirst(instance, options.toOpen);
    try {
        autorec::Application services(options.dataFolder);
        autorec::speak(services.settings.language());
        autorec::applyAppearance(services.settings.appearance());
        autorec::MainWindow window(services);
        QObject::connect(&application, &autorec::ExplorerApplication::failed, &window,
                         &autorec::MainWindow::showError);
        QObject::connect(&instance, &autorec::SingleInstance::comeForward, &window,
                         &autorec::MainWindow::comeForward);
        window.show();
        const bool isModel = autorec::ModelService::isModelFile(options.toOpen);
        openFirst(services, isModel ? QString() : options.toOpen);
        if (isModel)
            window.open(options.toOpen);
        return QApplication::exec();
    } catch (const autorec::Error& error) {
        QMessageBox::critical(nullptr, QApplication::applicationName(),
                              QString::fromStdString(error.message()));
        return 1;
    }
}
