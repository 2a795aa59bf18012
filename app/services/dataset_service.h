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

namespace autorec {

struct TrainedModel;

/// An open data set, with all that the pages need of it. Shared, and immutable but for `defaultModel`.
struct LoadedDataset
{
    DataSource data;
    qint64 bytes = 0; ///< of the source on the disk; 0 for the demo
    Dataset dataset;
    ImportReport report;
    DatasetStatistics statistics;
    FilmIndex films;
    SearchIndex search;
    CatalogueOrder order;
    std::shared_ptr<const DatasetCache> missingCopy; ///< see OpenedDataset
    /// Trained by ModelService when first used; null before. Only for the thread of the services.
    mutable std::shared_ptr<const TrainedModel> defaultModel = {};

    QString source() const { return QString::fromStdString(data.path); }
};

using LoadedDatasetPtr = std::shared_ptr<const LoadedDataset>;

/// The library's entry for a data set.
LibraryEntry libraryEntryOf(const LoadedDataset& loaded);

/// Opens data sets in the background. One is current at a time; if opening fails, it stays current.
class DatasetService : public QObject
{
    Q_OBJECT

public:
    /// Keeps binary copies of large sets in `cacheFolder`; none if it is empty.
    explicit DatasetService(const QString& cacheFolder = {});

    /// Opens a file, folder, archive, or "demo". Returns at once.
    void open(const QString& source, const Opening& opening = {});
    /// Makes a data set that was opened before the current one.
    void use(LoadedDatasetPtr dataset);
    void cancel() { m_runner.abandon(); }
    bool isOpening() const { return m_runner.isRunning(); }
    /// Null until the first data set is open.
    const LoadedDatasetPtr& current() const { return m_current; }

Q_SIGNALS:
    void openingChanged(bool opening);
    void progressChanged(double share);
    /// The estimated size of the data set that is being opened.
    void estimated(const autorec::LoadingEstimate& estimate);
    void opened(const autorec::LoadedDatasetPtr& dataset);
    void failed(const QString& message);
    /// The data set was not opened, as too much of it would be left out: `message` says what. With `opening`
    /// it opens all the same.
    void skippingAsked(const QString& source, const autorec::Opening& opening, const QString& message);
    /// The source holds one person's ratings, as `message` says. The window offers to import them.
    void personalRatingsGiven(const QString& source, const QString& message);

private:
    QString m_cacheFolder;
    TaskRunner m_runner;
    TaskRunner m_copying; ///< writes the binary copy, once the data set is open
    LoadedDatasetPtr m_current;
};

} // namespace autorec
