// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_service.h"

#include "app/services/kept_run.h"
#include "core/model/model_file.h"
#include "core/presets/presets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace autorec {

namespace {

using ModelPtr = std::shared_ptr<const TrainedModel>;

/// Returns the training that makes the default model of a data set.
TrainingJob defaultJob(const LoadedDataset& dataset)
{
    return {.data = dataset.data, .spec = ModelSpec(defaultPresetFor(dataset.dataset))};
}

/// A finished run of the default job whose model is still there. Newer runs come first.
std::optional<RunRecord> keptDefault(const QList<RunRecord>& runs, const LoadedDataset& dataset)
{
    const TrainingJob job = defaultJob(dataset);
    const auto found = std::find_if(runs.begin(), runs.end(), [&job](const RunRecord& run) {
        return run.job.spec == job.spec && run.job.split == job.split && run.job.seed == job.seed &&
               run.job.data.fingerprint == job.data.fingerprint && QFileInfo::exists(run.modelFile);
    });
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

/// A model that is there at once, for the first list.
ModelPtr firstModel(const Dataset& dataset, const std::stop_token& stop)
{
    TrainingContext context;
    context.stop = stop;
    const bool hasStars = dataset.scale().meaning() == RatingMeaning::Stars;
    return std::make_shared<const TrainedModel>(
        train(dataset, ModelSpec(hasStars ? "biases" : "popularity"), context));
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
        m_standIn = StandIn::None; // it stays
        Q_EMIT failed(message);
        // The model chosen last is not available: use the default model rather than none.
        if (!m_current && std::exchange(m_mayFallBack, false))
            trainDefault();
    });
}

void ModelService::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    m_current.reset();
    m_currentRunId = 0;
    m_standIn = StandIn::None;
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
    if (m_dataset->defaultModel)
        m_runner.run([model = m_dataset->defaultModel] { return model; },
                     [this](const ModelPtr& model) { putInUse(model, 0); });
    else if (const std::optional<RunRecord> kept = keptDefault(m_runs.runs(), *m_dataset))
        useRun(kept->id);
    else
        trainDefault();
}

/// A trained default model, and its run; without one if it could not be kept, and why.
struct ModelService::TrainedDefault
{
    ModelPtr model;
    std::optional<RunRecord> run = {};
    QString failure = {};
};

void ModelService::trainDefault()
{
    const std::uint64_t task = m_runner.nextTask();
    m_runner.run([this, task, dataset = m_dataset](
                     const std::stop_token& stop) { return fitDefault(*dataset, task, stop); },
                 [this, dataset = m_dataset](const TrainedDefault& trained) {
                     dataset->defaultModel = trained.model;
                     qint64 id = 0;
                     if (trained.run)
                         id = addKeptRun(m_runs, *trained.run);
                     putInUse(trained.model, id);
                     if (!trained.failure.isEmpty())
                         Q_EMIT failed(trained.failure);
                 });
}

/// In the background.
ModelService::TrainedDefault ModelService::fitDefault(const LoadedDataset& dataset, std::uint64_t task,
                                                      const std::stop_token& stop)
{
    const auto standIn = [this, task](ModelPtr model, StandIn kind) {
        m_runner.post(task, [this, model = std::move(model), kind] { putInUse(model, 0, kind); });
    };
    standIn(firstModel(dataset.dataset, stop), StandIn::Whole);
    TrainingContext context;
    context.stop = stop;
    context.onStandIn = [&standIn](TrainedModel model) {
        standIn(std::make_shared<const TrainedModel>(std::move(model)), StandIn::Stars);
    };
    context.onPhase = [this, task](const std::string&, double share) {
        m_runner.post(task, [this, share] { Q_EMIT progressChanged(share); });
    };
    const TrainingJob job = defaultJob(dataset);
    TrainedDefault trained{std::make_shared<const TrainedModel>(train(dataset.dataset, job.spec, context))};
    if (stop.stop_requested())
        return trained;
    try {
        trained.run = keptRun(*trained.model, job, {}, m_modelFolder);
        trained.run->annotation.note = tr("Trained when the data set was opened");
    } catch (const Error& error) {
        trained.failure =
            tr("The model is in use but could not be kept: %1").arg(QString::fromStdString(error.message()));
    }
    return trained;
}

QString ModelService::standInNote() const
{
    const char* preset = m_dataset ? defaultPresetFor(m_dataset->dataset) : DefaultPreset;
    const QString title = QString::fromStdString(findPreset(preset).title);
    switch (m_standIn) {
    case StandIn::None:
        break;
    case StandIn::Whole:
        return tr("%1 is used until %2 is trained").arg(currentName(), title);
    case StandIn::Stars:
        return tr("the list is final, the predicted stars are not yet");
    }
    return {};
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

void ModelService::putInUse(std::shared_ptr<const TrainedModel> model, qint64 runId, StandIn standIn)
{
    m_current = std::move(model);
    m_currentRunId = runId;
    m_standIn = standIn;
    const QString catalogue = QString::fromStdString(m_current->origin.catalogueFingerprint);
    Q_EMIT modelChanged();
    if (standIn == StandIn::None)
        m_runs.choose(catalogue, runId);
}

} // namespace autorec
