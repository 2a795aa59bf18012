// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/training_service.h"

#include "app/services/list_watch.h"
#include "core/base/atomic_file.h"
#include "core/base/build_info.h"
#include "core/evaluate/evaluator.h"
#include "core/model/model_file.h"
#include "core/train/checkpoint.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace autorec {

namespace {

UnfinishedTraining descriptionOf(const TrainingService::Request& request)
{
    const LoadedDataset& dataset = *request.dataset;
    return {{},
            dataset.source,
            dataset.narrowing,
            dataset.columns,
            QString::fromStdString(dataset.dataset.name()),
            dataset.fingerprint,
            request.spec,
            request.split,
            request.seed,
            {},
            {}};
}

} // namespace

/// What the person wants of a running training.
struct TrainingService::Wishes
{
    std::stop_source pause;
    std::stop_source abandon;            ///< the program ends, or another training begins
    std::atomic<bool> keepsBest = false; ///< stopped to be kept rather than cut off
};

/// A finished run, or how far a paused training came.
struct TrainingService::Outcome
{
    std::optional<RunRecord> run;
    TrainingReport report;
};

TrainingService::TrainingService(RunStore& runs, const QString& modelFolder, const TrainingFiles& files,
                                 QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_modelFolder(modelFolder)
    , m_files(files)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &TrainingService::trainingChanged);
    connect(&m_runner, &TaskRunner::failed, this, &TrainingService::failed);
}

TrainingService::~TrainingService()
{
    if (m_wishes)
        m_wishes->abandon.request_stop();
}

void TrainingService::start(const Request& request)
{
    const std::uint64_t task = m_runner.nextTask();
    m_spec = request.spec;
    m_unfinishedId = request.unfinished;
    m_isPaused = false;
    if (m_wishes)
        m_wishes->abandon.request_stop();
    m_wishes = std::make_shared<Wishes>();
    Q_EMIT started(request);
    m_runner.run([this, request, task, wishes = m_wishes, modelFile = newModelFile(m_modelFolder)](
                     std::stop_token stop) { return train(request, task, modelFile, wishes, stop); },
                 [this](const Outcome& outcome) { end(outcome); });
}

void TrainingService::pause()
{
    if (!canPause() || !m_wishes->pause.request_stop())
        return;
    Q_EMIT pausingChanged(true);
}

void TrainingService::stop()
{
    if (m_wishes)
        m_wishes->keepsBest = true;
    m_runner.stop();
}

bool TrainingService::isPausing() const
{
    return isTraining() && m_wishes->pause.stop_requested();
}

bool TrainingService::canPause() const
{
    return isTraining() && keepsCheckpoints(*m_spec);
}

/// In the background.
TrainingService::Outcome TrainingService::train(const Request& request, std::uint64_t task,
                                                const QString& modelFile,
                                                const std::shared_ptr<Wishes>& wishes, std::stop_token stop)
{
    const Split split = splitDataset(request.dataset->dataset, request.split, request.seed,
                                     request.dataset->source.toStdString());
    TrainingContext context;
    context.seed = request.seed;
    context.stop = stop;
    context.pause = wishes->pause.get_token();
    context.split = request.split.text();
    tellFrom(context, request, split.train, task);
    if (keepsCheckpoints(request.spec))
        prepareCheckpoint(request, task, context);
    TrainedModel model = autorec::train(split.train, request.spec, context);
    if (model.report.stopReason == StopReason::Paused)
        return {std::nullopt, model.report};
    if (stop.stop_requested() && !wishes->keepsBest)
        throw Error(ErrorCode::Cancelled, "The training was cut off; its checkpoint remains.");
    model.origin.fingerprint = request.dataset->fingerprint.toStdString();

    // Asked to stop, the training still counts: what it learned is measured and kept.
    const Metrics metrics = evaluate(*model.recommender, split, {}, measuringOf(task, *wishes));
    QDir().mkpath(m_modelFolder);
    removeBrokenOffWrites(m_modelFolder.toStdString());
    saveModel(model, modelFile.toStdString());
    return {RunRecord{.finished = QDateTime::currentDateTime(),
                      .spec = model.spec,
                      .origin = model.origin,
                      .report = model.report,
                      .metrics = metrics,
                      .modelFile = modelFile,
                      .source = request.dataset->source,
                      .opening = {request.dataset->narrowing, request.dataset->columns},
                      .version = QString::fromStdString(buildInfo().version)},
            {}};
}

/// In the background: where to keep the checkpoint, and the one to go on from.
void TrainingService::prepareCheckpoint(const Request& request, std::uint64_t task, TrainingContext& context)
{
    const bool isNew = request.unfinished.isEmpty();
    const QString id = isNew ? m_files.begin(descriptionOf(request)) : request.unfinished;
    m_runner.post(task, [this, id] { m_unfinishedId = id; });
    context.checkpointFile = m_files.checkpointFile(id);
    if (isNew)
        return;
    context.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(context.checkpointFile));
    m_runner.post(task, [this, report = context.resumeFrom->report] { Q_EMIT resumed(report); });
}

WorkContext TrainingService::measuringOf(std::uint64_t task, const Wishes& wishes)
{
    constexpr double Step = 0.01;
    WorkContext work;
    work.stop = wishes.abandon.get_token();
    work.progress = [this, task, next = 0.0](double share) mutable {
        if (share < next)
            return;
        next = share + Step;
        m_runner.post(task, [this, share] { Q_EMIT measuring(share); });
    };
    return work;
}

void TrainingService::tellFrom(TrainingContext& context, const Request& request, const Dataset& training,
                               std::uint64_t task)
{
    context.onEpoch = [this, task](const EpochReport& report) {
        m_runner.post(task, [this, report] { Q_EMIT epochFinished(report); });
    };
    context.onPhase = [this, task](const std::string& phase, double share) {
        m_runner.post(
            task, [this, text = QString::fromStdString(phase), share] { Q_EMIT phaseChanged(text, share); });
    };
    if (request.profile.empty())
        return;
    const auto watch = std::make_shared<ListWatch>(training, request.profile, request.notInterested);
    context.onSnapshot = [this, task, watch](const EpochReport& report, const ModelSnapshot& now) {
        if (!m_listsWanted || !watch->isDue(report))
            return;
        m_runner.post(
            task, [this, list = LearningList{report.epoch, watch->list(now)}] { Q_EMIT listLearned(list); });
    };
}

void TrainingService::end(const Outcome& outcome)
{
    if (outcome.run) {
        keep(*outcome.run);
        return;
    }
    m_isPaused = true;
    Q_EMIT paused(outcome.report);
}

void TrainingService::keep(const RunRecord& run)
{
    try {
        Q_EMIT finished(m_runs.add(run));
    } catch (const Error& error) {
        QFile::remove(run.modelFile); // what no run names nobody finds
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

} // namespace autorec
