// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_service.h"

#include "core/model/model_file.h"
#include "core/presets/presets.h"

#include <QFileInfo>

namespace autorec {

namespace {

/// Good for new people and fitted in about a second; for data that would take long, what needs no epochs.
ModelSpec defaultSpec(const Dataset& dataset)
{
    constexpr std::size_t MostRatings = 2'000'000;
    if (dataset.ratingCount() > MostRatings)
        return ModelSpec("biases");
    ModelSpec spec("u-autorec");
    spec.set("epochs", std::int64_t{12});
    return spec;
}

TrainedModel fitDefault(const Dataset& dataset, std::stop_token stop)
{
    TrainingContext context;
    context.stop = std::move(stop);
    return train(dataset, defaultSpec(dataset), context);
}

} // namespace

ModelService::ModelService(RunStore& runs, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &ModelService::preparingChanged);
    connect(&m_runner, &TaskRunner::failed, this, [this](const QString& message) {
        Q_EMIT failed(message);
        // The model chosen last cannot be had: better the default one than none.
        if (!m_current && std::exchange(m_mayFallBack, false))
            useDefault();
    });
}

void ModelService::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    m_current.reset();
    m_currentRunId = 0;
    Q_EMIT modelChanged();
    const std::optional<RunRecord> chosen =
        m_runs.chosenFor(QString::fromStdString(dataset->dataset.catalogueFingerprint()));
    m_mayFallBack = chosen && QFileInfo::exists(chosen->modelFile);
    if (m_mayFallBack)
        useRun(chosen->id);
    else
        useDefault();
}

void ModelService::useRun(qint64 runId)
{
    try {
        const QString file = m_runs.run(runId).modelFile;
        m_runner.run(
            [file, dataset = m_dataset](std::stop_token) {
                TrainedModel model = loadModel(file.toStdString());
                requireFits(model, dataset->dataset);
                return model;
            },
            [this, runId](TrainedModel model) { putInUse(std::move(model), runId); });
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

void ModelService::useDefault()
{
    m_runner.run(
        [dataset = m_dataset](std::stop_token stop) { return fitDefault(dataset->dataset, std::move(stop)); },
        [this](TrainedModel model) { putInUse(std::move(model), 0); });
}

QString ModelService::currentName() const
{
    return m_current ? nameOf(m_current->spec, m_currentRunId) : QString();
}

QString ModelService::nameOf(const ModelSpec& spec, qint64 runId)
{
    const QString title = QString::fromStdString(findPreset(spec.preset()).title);
    return runId > 0 ? tr("%1 (run %2)").arg(title).arg(runId) : title;
}

void ModelService::putInUse(TrainedModel model, qint64 runId)
{
    const QString catalogue = QString::fromStdString(model.origin.catalogueFingerprint);
    m_current = std::make_shared<const TrainedModel>(std::move(model));
    m_currentRunId = runId;
    Q_EMIT modelChanged();
    m_runs.choose(catalogue, runId);
}

} // namespace autorec
