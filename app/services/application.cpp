#include "app/services/application.h"

#include <QDir>
#include <QStandardPaths>

namespace autorec {

Application::Application(const QString& dataFolder)
    : database(QDir(dataFolder).filePath(QStringLiteral("explorer.sqlite")))
    , profiles(database)
    , runs(database)
    , settings(QDir(dataFolder).filePath(QStringLiteral("window.ini")))
    , ratings(profiles)
    , training(runs, QDir(dataFolder).filePath(QStringLiteral("models")))
    , models(runs)
{
    QObject::connect(&datasets, &DatasetService::opened, &ratings, &PersonalRatings::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &models, &ModelService::setDataset);
    QObject::connect(&datasets, &DatasetService::opened, &datasets,
                     [this](const LoadedDatasetPtr& dataset) { settings.setLastDataset(dataset->source); });
}

QString Application::standardDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace autorec
