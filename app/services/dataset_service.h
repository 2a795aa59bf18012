#pragma once

#include "app/services/film_index.h"
#include "app/services/task_runner.h"
#include "core/data/open_dataset.h"
#include "core/data/statistics.h"

#include <QObject>
#include <QString>

#include <memory>

namespace autorec {

/// A data set that is open, with all that the pages need of it. Immutable and shared.
struct LoadedDataset
{
    QString source; ///< path, or "demo"
    Dataset dataset;
    ImportReport report;
    DatasetStatistics statistics;
    FilmIndex films;
    QString fingerprint;
};

using LoadedDatasetPtr = std::shared_ptr<const LoadedDataset>;

/// Opens data sets in the background. One is current at a time; a failed opening leaves it as it was.
class DatasetService : public QObject
{
    Q_OBJECT

public:
    explicit DatasetService(QObject* parent = nullptr);

    /// Path of a file or folder, or "demo". Returns at once.
    void open(const QString& source);
    void cancel();
    bool isOpening() const { return m_runner.isRunning(); }
    /// Null until the first data set is open.
    const LoadedDatasetPtr& current() const { return m_current; }

Q_SIGNALS:
    void openingChanged(bool opening);
    void progressChanged(double share);
    void opened(const autorec::LoadedDatasetPtr& dataset);
    void failed(const QString& message);

private:
    TaskRunner m_runner;
    LoadedDatasetPtr m_current;
};

} // namespace autorec
