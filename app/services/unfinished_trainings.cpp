// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/unfinished_trainings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace autorec {

/// Changes the files in the background and reads them again.
template <class Change> void UnfinishedTrainings::refreshAfter(Change change)
{
    m_runner.run(
        [files = m_files, change](std::stop_token) {
            change(files);
            return files.all();
        },
        [this](QList<UnfinishedTraining> all) { take(std::move(all)); });
}

UnfinishedTrainings::UnfinishedTrainings(const TrainingFiles& files, DatasetService& datasets,
                                         TrainingService& training)
    : m_files(files)
    , m_datasets(datasets)
    , m_training(training)
{
    connect(&m_training, &TrainingService::trainingChanged, this,
            [this] { refreshAfter([](const TrainingFiles&) {}); });
    connect(&m_training, &TrainingService::finished, this, [this] { discard(m_training.unfinishedId()); });
    connect(&m_datasets, &DatasetService::opened, this, &UnfinishedTrainings::resumeOn);
    // Queued: after all other listeners have handled it.
    connect(
        &m_datasets, &DatasetService::failed, this,
        [this](const QString& message) {
            if (!m_awaited)
                return;
            setAwaited({});
            Q_EMIT failed(tr("%1 The unfinished training is kept.").arg(message));
        },
        Qt::QueuedConnection);
    connect(
        &m_datasets, &DatasetService::openingChanged, this,
        [this](bool opening) {
            if (!opening && !m_datasets.isOpening())
                setAwaited({});
        },
        Qt::QueuedConnection);
    connect(&m_runner, &TaskRunner::failed, this, &UnfinishedTrainings::failed);
    refreshAfter(
        [now = QDateTime::currentDateTime()](const TrainingFiles& kept) { kept.removeUnbegun(now); });
}

void UnfinishedTrainings::resume(const QString& id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const UnfinishedTraining& training) { return training.id == id; });
    if (found == m_all.end() || m_training.isTraining() || m_awaited)
        return;
    const LoadedDatasetPtr& open = m_datasets.current();
    if (open && open->data.fingerprint == found->job.data.fingerprint) {
        begin(*found, open);
        return;
    }
    const DataSource& data = found->job.data;
    const QString path = QString::fromStdString(data.path);
    if (path != u"demo" && !QFileInfo::exists(path)) {
        Q_EMIT failed(
            tr("The data set %1 of the unfinished training is not where it was (%2). The training is kept: "
               "put the data set back to go on, or discard it.")
                .arg(QString::fromStdString(data.name), QDir::toNativeSeparators(path)));
        return;
    }
    setAwaited(*found);
    m_datasets.open(path, data.opening);
}

void UnfinishedTrainings::discard(const QString& id)
{
    refreshAfter([id](const TrainingFiles& files) { files.remove(id); });
}

void UnfinishedTrainings::take(QList<UnfinishedTraining> all)
{
    if (m_training.isTraining())
        all.removeIf(
            [this](const UnfinishedTraining& training) { return training.id == m_training.unfinishedId(); });
    m_all = std::move(all);
    Q_EMIT changed();
}

void UnfinishedTrainings::resumeOn(const LoadedDatasetPtr& dataset)
{
    if (!m_awaited || dataset->data.path != m_awaited->job.data.path)
        return;
    const UnfinishedTraining training = *m_awaited;
    setAwaited({});
    if (dataset->data.fingerprint == training.job.data.fingerprint) {
        begin(training, dataset);
        return;
    }
    Q_EMIT failed(
        tr("The ratings of %1 are not those any more that the unfinished training began with. It is kept: "
           "put the old ones back to go on, or discard it.")
            .arg(QString::fromStdString(training.job.data.name)));
}

void UnfinishedTrainings::begin(const UnfinishedTraining& training, const LoadedDatasetPtr& dataset)
{
    if (m_training.isTraining())
        return;
    m_training.start({dataset, training.job, training.id});
}

void UnfinishedTrainings::setAwaited(std::optional<UnfinishedTraining> training)
{
    if (!m_awaited && !training)
        return;
    m_awaited = std::move(training);
    Q_EMIT changed();
}

} // namespace autorec
