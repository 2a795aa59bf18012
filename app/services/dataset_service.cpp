#include "app/services/dataset_service.h"

#include <QElapsedTimer>

#include <filesystem>

namespace autorec {

namespace {

LoadedDatasetPtr load(const QString& source, const WorkContext& work)
{
    OpenedDataset opened = openDataset(std::filesystem::path(source.toStdU16String()), work);
    work.throwIfStopped();
    DatasetStatistics statistics = computeStatistics(opened.dataset);
    FilmIndex films(opened.dataset);
    const QString fingerprint = QString::fromStdString(opened.dataset.fingerprint());
    return std::make_shared<const LoadedDataset>(
        LoadedDataset{source, std::move(opened.dataset), std::move(opened.report), std::move(statistics),
                      std::move(films), fingerprint});
}

} // namespace

DatasetService::DatasetService(QObject* parent)
    : QObject(parent)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &DatasetService::openingChanged);
    connect(&m_runner, &TaskRunner::failed, this, &DatasetService::failed);
}

void DatasetService::open(const QString& source)
{
    m_runner.run(
        [this, source, task = m_runner.nextTask()](std::stop_token stop) {
            constexpr qint64 MillisecondsBetween = 50;
            QElapsedTimer sinceReport;
            sinceReport.start();
            const auto report = [&](double share) {
                if (sinceReport.elapsed() < MillisecondsBetween)
                    return;
                sinceReport.restart();
                m_runner.post(task, [this, share] { Q_EMIT progressChanged(share); });
            };
            return load(source, {stop, report});
        },
        [this](LoadedDatasetPtr dataset) {
            m_current = std::move(dataset);
            Q_EMIT opened(m_current);
        });
}

void DatasetService::cancel()
{
    m_runner.stop();
}

} // namespace autorec
