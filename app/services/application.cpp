#include "app/services/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace autorec {

namespace {

/// So long a deleted run can be brought back.
constexpr int DaysToRestoreRuns = 7;

QString modelFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("models"));
}

} // namespace

Application::Application(const QString& dataFolder)
    : database(QDir(dataFolder).filePath(QStringLiteral("explorer.sqlite")))
    , profiles(database)
    , firstStepsStore(database, profiles)
    , runs(database)
    , settings(QDir(dataFolder).filePath(QStringLiteral("window.ini")))
    , datasets(QDir(dataFolder).filePath(QStringLiteral("cache")))
    , downloads(settings, libraryFolder(dataFolder))
    , library(database)
    , ratings(profiles)
    , trainingFiles(QDir(dataFolder).filePath(QStringLiteral("trainings")))
    , training(runs, modelFolder(dataFolder), trainingFiles)
    , models(runs)
    , modelImport(runs, models, modelFolder(dataFolder))
    , firstSteps(firstStepsStore, ratings)
    , recommendations(splits)
    , comparison(runs, models, recommendations, splits)
    , unfinished(trainingFiles, datasets, training, ratings)
    , queue(QueueStore(database), runs, datasets, training, unfinished, ratings)
{
    runs.purge(QDateTime::currentDateTimeUtc().addDays(-DaysToRestoreRuns));
    QObject::connect(&datasets, &DatasetService::opened, &firstSteps, &FirstSteps::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &ratings, &PersonalRatings::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &models, &ModelService::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &modelImport, &ModelImport::setDataset);
    QObject::connect(&models, &ModelService::modelChanged, &firstSteps,
                     [this] { firstSteps.setModel(models.current()); });
    QObject::connect(&datasets, &DatasetService::opened, &datasets, [this](const LoadedDatasetPtr& dataset) {
        settings.setLastDataset(dataset->source);
        library.remember(libraryEntryOf(*dataset));
    });
    QObject::connect(&downloads, &DownloadService::finished, &datasets,
                     [this](const QString& path) { datasets.open(path); });
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
