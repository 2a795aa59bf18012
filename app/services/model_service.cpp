// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_service.h"

#include "core/model/model_file.h"
#include "core/presets/presets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace autorec {

namespace {

/// The default model: good for new people and fitted in about a second; for data sets that would take long, a
/// model without epochs.
ModelSpec defaultSpec(const Dataset& dataset)
{
    constexpr std::size_t MostRatings = 2'000'000;
    if (dataset.ratingCount() > MostRatings)
        return ModelSpec("biases");
    ModelSpec spec("u-autorec");
    spec.set("epochs", std::int64_t{12});
    return spec;
}

std::shared_ptr<const TrainedModel> fitDefault(const Dataset& dataset, std::stop_token stop)
{
    TrainingContext context;
    context.stop = std::move(stop);
    return std::make_shared<const TrainedModel>(train(dataset, defaultSpec(dataset), context));
}

bool isSameFile(const QString& a, const QString& b)
{
    QFile first(a);
    QFile second(b);
    if (first.size() != second.size() || !first.open(QIODevice::ReadOnly) ||
        !second.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 Block = 1 << 20;
    while (!first.atEnd()) {
        if (first.read(Block) != second.read(Block))
            return false;
    }
    return true;
}

/// The run that was imported from this file before; else a new one, without an id. Blocks.
RunRecord runOf(const QString& file, const LoadedDataset& dataset, const QList<RunRecord>& known,
                const QString& modelFolder)
{
    const auto before = std::find_if(known.begin(), known.end(), [&file](const RunRecord& run) {
        return !run.modelFile.isEmpty() && isSameFile(file, run.modelFile);
    });
    if (before != known.end())
        return *before;
    const TrainedModel model = loadModel(std::filesystem::path(file.toStdU16String()));
    requireFits(model, dataset.dataset);
    QDir().mkpath(modelFolder);
    const ModelOrigin& origin = model.origin;
    RunRecord run{.job = jobOf(model)};
    run.finished = QFileInfo(file).lastModified();
    run.simulated = origin.simulated;
    run.catalogueFingerprint = origin.catalogueFingerprint;
    run.usersFingerprint = origin.usersFingerprint;
    run.report = model.report;
    run.modelFile = newModelFile(modelFolder);
    saveModel(model, std::filesystem::path(run.modelFile.toStdU16String()));
    return run;
}

} // namespace

ModelService::ModelService(RunStore& runs, const QString& modelFolder)
    : m_runs(runs)
    , m_modelFolder(modelFolder)
{
    connect(&m_importer, &TaskRunner::failed, this, &ModelService::failed);
    connect(&m_runner, &TaskRunner::runningChanged, this, &ModelService::preparingChanged);
    connect(&m_runner, &TaskRunner::failed, this, [this](const QString& message) {
        Q_EMIT failed(message);
        // The model chosen last is not available: use the default model rather than none.
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
    if (!m_waiting.isEmpty())
        useFile(std::exchange(m_waiting, {}));
}

void ModelService::useRun(qint64 runId)
{
    try {
        const QString file = m_runs.run(runId).modelFile;
        m_runner.run(
            [file, dataset = m_dataset] {
                TrainedModel model = loadModel(file.toStdString());
                requireFits(model, dataset->dataset);
                return model;
            },
            [this, runId](TrainedModel model) {
                putInUse(std::make_shared<const TrainedModel>(std::move(model)), runId);
            });
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

void ModelService::useDefault()
{
    m_runner.run(
        [dataset = m_dataset, fitted = m_dataset->defaultModel](std::stop_token stop) {
            return fitted ? fitted : fitDefault(dataset->dataset, std::move(stop));
        },
        [this, dataset = m_dataset](const std::shared_ptr<const TrainedModel>& model) {
            dataset->defaultModel = model;
            putInUse(model, 0);
        });
}

bool ModelService::isModelFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".autorec"), Qt::CaseInsensitive);
}

void ModelService::useFile(const QString& file)
{
    if (!m_dataset) {
        m_waiting = file;
        return;
    }
    m_importer.run([file, dataset = m_dataset, known = m_runs.runs(), folder = m_modelFolder](
                       const std::stop_token&) { return runOf(file, *dataset, known, folder); },
                   [this, file](RunRecord run) {
                       if (run.id == 0) {
                           run.annotation.note = tr("From %1").arg(QDir::toNativeSeparators(file));
                           run.id = m_runs.add(run);
                       }
                       useRun(run.id);
                       Q_EMIT imported(run.id);
                   });
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

void ModelService::putInUse(std::shared_ptr<const TrainedModel> model, qint64 runId)
{
    m_current = std::move(model);
    m_currentRunId = runId;
    const QString catalogue = QString::fromStdString(m_current->origin.catalogueFingerprint);
    Q_EMIT modelChanged();
    m_runs.choose(catalogue, runId);
}

} // namespace autorec
