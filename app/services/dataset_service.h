// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/catalogue_order.h"
#include "app/search/film_index.h"
#include "app/search/search_index.h"
#include "app/services/task_runner.h"
#include "app/store/library_store.h"
#include "core/data/open_dataset.h"
#include "core/data/statistics.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace autorec {

/// An open data set, with all that the pages need of it. Immutable and shared.
struct LoadedDataset
{
    QString source; ///< path, or "demo"
    Narrowing narrowing;
    std::optional<ColumnLayout> columns; ///< if a person gave them
    qint64 bytes = 0;                    ///< of the source on the disk
    Dataset dataset;
    ImportReport report;
    DatasetStatistics statistics;
    FilmIndex films;
    SearchIndex search;
    CatalogueOrder order;
    QString fingerprint;
    std::shared_ptr<const DatasetCache> missingCopy; ///< see OpenedDataset
};

using LoadedDatasetPtr = std::shared_ptr<const LoadedDataset>;

/// What the library remembers of the data set.
LibraryEntry libraryEntryOf(const LoadedDataset& dataset);

/// Opens data sets in the background. One is current at a time; a failed opening leaves it as it was.
class DatasetService : public QObject
{
    Q_OBJECT

public:
    /// Keeps binary copies of large sets in `cacheFolder`; none if it is empty.
    explicit DatasetService(const QString& cacheFolder = {}, QObject* parent = nullptr);

    /// Path of a file, folder or archive, or "demo". Returns at once.
    void open(const QString& source, const Narrowing& narrowing = {},
              const std::optional<ColumnLayout>& columns = {});
    void cancel();
    bool isOpening() const { return m_runner.isRunning(); }
    /// Null until the first data set is open.
    const LoadedDatasetPtr& current() const { return m_current; }

Q_SIGNALS:
    void openingChanged(bool opening);
    void progressChanged(double share);
    /// Emitted before anything is loaded.
    void estimated(const autorec::LoadingEstimate& estimate);
    void opened(const autorec::LoadedDatasetPtr& dataset);
    void failed(const QString& message);

private:
    QString m_cacheFolder;
    TaskRunner m_runner;
    TaskRunner m_copying; ///< writes the binary copy, once the data set is open
    LoadedDatasetPtr m_current;
};

} // namespace autorec
