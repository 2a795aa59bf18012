// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace autorec {

namespace {

/// A deleted run can be restored for this long.
constexpr int DaysToRestoreRuns = 7;

} // namespace

Application::Application(const QString& dataFolder)
    : folder(dataFolder)
    , rescue(rescueIfDamaged(folder.database()))
    , database(folder.database())
    , profiles(database)
    , diary(database, profiles)
    , firstStepsStore(database, profiles)
    , handMatches(database, profiles)
    , runs(database)
    , settings(folder.settings())
    , datasets(folder.file(QStringLiteral("cache")))
    , downloads(settings, libraryFolder(folder.path()))
    , library(database)
    , metadata(settings, folder.file(QStringLiteral("cache/metadata")))
    , ratings(profiles)
    , trainingFiles(folder.file(QStringLiteral("trainings")))
    , training(runs, ratings, folder.file(QStringLiteral("models")), trainingFiles)
    , models(runs, folder.file(QStringLiteral("models")))
    , firstSteps(firstStepsStore, ratings)
    , recommendations(splits)
    , comparison(runs, models, recommendations, splits)
    , unfinished(trainingFiles, datasets, training)
    , queue(QueueStore(database), runs, datasets, training, unfinished)
{
    purgeRuns();
    // Later two services may write there at the same time.
    removeBrokenOffWrites(folder.file(QStringLiteral("models")).toStdString());
    QObject::connect(&datasets, &DatasetService::opened, &firstSteps, &FirstSteps::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &ratings, &PersonalRatings::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &models, &ModelService::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &metadata, &MetadataService::setDataset);
    QObject::connect(&models, &ModelService::modelChanged, &firstSteps,
                     [this] { firstSteps.setModel(models.current()); });
    QObject::connect(&datasets, &DatasetService::opened, this,
                     [this](const LoadedDatasetPtr& dataset) { remember(*dataset); });
    QObject::connect(&downloads, &DownloadService::finished, &datasets,
                     [this](const QString& path) { datasets.open(path); });
}

/// A clock that was wrong today does not make it later than the last session was.
void Application::purgeRuns()
{
    const qint64 now = std::min(QDateTime::currentMSecsSinceEpoch(), database.lastSession());
    runs.purge(QDateTime::fromMSecsSinceEpoch(now).addDays(-DaysToRestoreRuns));
}

/// The data set opens even if this fails.
void Application::remember(const LoadedDataset& dataset)
{
    settings.setLastDataset(dataset.source());
    try {
        library.remember(libraryEntryOf(dataset));
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

QStringList Application::problems() const
{
    QStringList all;
    if (!folder.problem().isEmpty())
        all.append(folder.problem());
    if (rescue) {
        const QString found = rescue->isWhole ? tr("All rows of it could still be read.")
                                              : tr("A part of it could no longer be read.");
        all.append(
            tr("The database of your ratings was damaged. It was set aside, unchanged, as %1, and what "
               "could be read is in a new one: %2, %3. %4 If you have a backup, close the program and "
               "put it in the place of %5.")
                .arg(QDir::toNativeSeparators(rescue->setAside), tr("%Ln rating(s)", "", rescue->ratings),
                     tr("%Ln run(s)", "", rescue->runs), found, QDir::toNativeSeparators(folder.database())));
    }
    return all;
}

void Application::nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("AutoRec Explorer"));
    QCoreApplication::setOrganizationName(QStringLiteral("AutoRec"));
}

QString Application::libraryFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("library"));
}

QString Application::standardDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace autorec
