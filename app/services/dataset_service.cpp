// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/dataset_service.h"

#include <filesystem>

namespace autorec {

namespace {

/// A data set, or why too much of it would be left out.
struct Outcome
{
    LoadedDatasetPtr dataset;
    std::optional<SkippedError> skipped = {};
    std::optional<Error> personal = {};
};

LoadedDatasetPtr load(const QString& source, const OpenOptions& options, const WorkContext& work)
{
    OpenedDataset opened = openDataset(std::filesystem::path(source.toStdU16String()), work, options);
    work.throwIfStopped();
    DatasetStatistics statistics = computeStatistics(opened.dataset);
    work.throwIfStopped();
    FilmIndex films(opened.dataset);
    SearchIndex search(opened.dataset, films);
    CatalogueOrder order(opened.dataset, films);
    work.throwIfStopped();
    DataSource data{source.toStdString(), options, opened.dataset.name(), opened.dataset.fingerprint(work)};
    return std::make_shared<const LoadedDataset>(
        LoadedDataset{std::move(data), static_cast<qint64>(opened.bytes), std::move(opened.dataset),
                      std::move(opened.report), std::move(statistics), std::move(films), std::move(search),
                      std::move(order), std::move(opened.missingCopy)});
}

} // namespace

LibraryEntry libraryEntryOf(const LoadedDataset& loaded)
{
    const Dataset& dataset = loaded.dataset;
    return {.source = loaded.source(),
            .name = QString::fromStdString(loaded.data.name),
            .format = QString::fromStdString(loaded.report.format),
            .ratings = static_cast<qint64>(dataset.ratingCount()),
            .users = static_cast<qint64>(dataset.userCount()),
            .movies = static_cast<qint64>(dataset.movieCount()),
            .bytes = loaded.bytes,
            .opening = loaded.data.opening};
}

DatasetService::DatasetService(const QString& cacheFolder)
    : m_cacheFolder(cacheFolder)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &DatasetService::openingChanged);
    connect(&m_runner, &TaskRunner::failed, this, &DatasetService::failed);
    connect(&m_runner, &TaskRunner::progressChanged, this, &DatasetService::progressChanged);
}

void DatasetService::open(const QString& source, const Opening& opening)
{
    OpenOptions options{opening, std::filesystem::path(m_cacheFolder.toStdU16String())};
    m_runner.run(
        [this, source, options, task = m_runner.nextTask()](const WorkContext& work) mutable {
            options.onEstimate = [this, task](const LoadingEstimate& estimate) {
                m_runner.post(task, [this, estimate] { Q_EMIT estimated(estimate); });
            };
            try {
                return Outcome{load(source, options, work)};
            } catch (const SkippedError& error) {
                return Outcome{{}, error};
            } catch (const Error& error) {
                if (error.code() != ErrorCode::PersonalRatings)
                    throw;
                return Outcome{{}, {}, error};
            }
        },
        [this, source, opening](Outcome outcome) {
            if (outcome.skipped) {
                Opening generous = opening;
                generous.allowedSkipped = outcome.skipped->share();
                Q_EMIT skippingAsked(source, generous, QString::fromStdString(outcome.skipped->message()));
                return;
            }
            if (outcome.personal) {
                Q_EMIT personalRatingsGiven(source, QString::fromStdString(outcome.personal->message()));
                return;
            }
            use(std::move(outcome.dataset));
            m_copying.run(
                [kept = m_current](const WorkContext& work) {
                    keepCopy({kept->dataset, kept->report, 0, kept->missingCopy}, work);
                    return true;
                },
                [](bool) {});
        });
}

void DatasetService::use(LoadedDatasetPtr dataset)
{
    m_current = std::move(dataset);
    Q_EMIT opened(m_current);
}

} // namespace autorec
