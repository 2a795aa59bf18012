// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/training_service.h"

#include "app/services/kept_run.h"
#include "core/base/stopwatch.h"
#include "core/evaluate/evaluator.h"
#include "core/train/checkpoint.h"

#include <algorithm>

namespace autorec {

/// Makes a person's top ten with a model that is still learning, a few times a second at most and in at most
/// a twentieth of the training's time. For the training thread.
class TrainingService::ListWatch
{
public:
    explicit ListWatch(const PersonalRatings& ratings)
        : m_profile(ratings.profile())
    {
        m_options.excluded = ratings.notInterested();
        m_options.explain = false;
    }

    bool isDue(const EpochReport& report) const
    {
        constexpr double LeastSecondsBetween = 0.25;
        constexpr double TrainingToListing = 20;
        return !m_cost || report.epoch == report.epochLimit ||
               m_sinceLast.seconds() >= std::max(LeastSecondsBetween, TrainingToListing * *m_cost);
    }

    std::vector<Recommendation> list(const Dataset& training, const ModelSnapshot& now)
    {
        const Stopwatch stopwatch;
        std::vector<Recommendation> list = recommend(training, *now(), m_profile, std::nullopt, m_options);
        m_cost = stopwatch.seconds();
        m_sinceLast = {};
        return list;
    }

private:
    std::vector<ProfileEntry> m_profile;
    ListOptions m_options;
    Stopwatch m_sinceLast;
    std::optional<double> m_cost; ///< seconds that the last list took
};

/// How a running training is to end; set by the GUI thread, read by the training thread.
struct TrainingService::ControlFlags
{
    std::stop_source pause;
    std::stop_source abandon;            ///< the program ends, or another training starts
    std::atomic<bool> keepsBest = false; ///< stopped by the person, to be measured and kept
};

/// A finished run, or the report of a paused training.
struct TrainingService::Outcome
{
    std::optional<RunRecord> run;
    TrainingReport report;
};

TrainingService::TrainingService(RunStore& runs, const PersonalRatings& ratings, const QString& modelFolder,
                                 const TrainingFiles& files)
    : m_runs(runs)
    , m_ratings(ratings)
    , m_modelFolder(modelFolder)
    , m_files(files)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &TrainingService::trainingChanged);
    connect(&m_runner, &TaskRunner::failed, this, &TrainingService::failed);
    connect(&m_runner, &TaskRunner::progressChanged, this, &TrainingService::measuring);
}

TrainingService::~TrainingService()
{
    if (m_flags)
        m_flags->abandon.request_stop();
}

void TrainingService::start(Request request)
{
    request.job.data = request.dataset->data; // it may have moved since the job was made
    const std::uint64_t task = m_runner.nextTask();
    m_spec = request.job.spec;
    m_unfinishedId = request.unfinished;
    m_isPaused = false;
    if (m_flags)
        m_flags->abandon.request_stop();
    m_flags = std::make_shared<ControlFlags>();
    Q_EMIT started(request);
    const auto watch = m_ratings.profile().empty() ? nullptr : std::make_shared<ListWatch>(m_ratings);
    m_runner.run([this, request, task, flags = m_flags,
                  watch](const WorkContext& work) { return train(request, task, flags, watch, work); },
                 [this](const Outcome& outcome) { end(outcome); });
}

void TrainingService::pause()
{
    if (!canPause() || !m_flags->pause.request_stop())
        return;
    Q_EMIT pausingChanged(true);
}

void TrainingService::stop()
{
    if (m_flags)
        m_flags->keepsBest = true;
    m_runner.stop();
}

bool TrainingService::isPausing() const
{
    return isTraining() && m_flags->pause.stop_requested();
}

bool TrainingService::canPause() const
{
    return isTraining() && keepsCheckpoints(*m_spec);
}

/// In the background.
TrainingService::Outcome TrainingService::train(const Request& request, std::uint64_t task,
                                                const std::shared_ptr<ControlFlags>& flags,
                                                const std::shared_ptr<ListWatch>& watch,
                                                const WorkContext& work)
{
    const TrainingJob& job = request.job;
    const Split split = splitDataset(request.dataset->dataset, job.split, job.seed, job.data.path);
    TrainingContext context;
    context.seed = job.seed;
    context.stop = work.stop;
    context.pause = flags->pause.get_token();
    context.split = job.split.text();
    connectReports(context, watch, split.train, task);
    if (keepsCheckpoints(job.spec))
        prepareCheckpoint(request, task, context);
    TrainedModel model = autorec::train(split.train, job.spec, context);
    if (model.report.stopReason == StopReason::Paused)
        return {std::nullopt, model.report};
    if (work.stop.stop_requested() && !flags->keepsBest)
        throw Error(ErrorCode::Cancelled, "The training was cut off; its checkpoint remains.");
    model.origin.fingerprint = job.data.fingerprint;

    // A training that the person stopped still counts: its best epoch is measured and kept.
    const Metrics metrics =
        evaluate(*model.recommender, split, {}, {flags->abandon.get_token(), work.progress});
    return {keptRun(model, job, metrics, m_modelFolder), {}};
}

/// In the background: sets where the checkpoint is kept, and the one to resume from.
void TrainingService::prepareCheckpoint(const Request& request, std::uint64_t task, TrainingContext& context)
{
    const bool isNew = request.unfinished.isEmpty();
    const QString id = isNew ? m_files.begin(request.job) : request.unfinished;
    m_runner.post(task, [this, id] { m_unfinishedId = id; });
    context.checkpointFile = m_files.checkpointFile(id);
    if (isNew)
        return;
    context.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(context.checkpointFile));
    m_runner.post(task, [this, report = context.resumeFrom->report] { Q_EMIT resumed(report); });
}

void TrainingService::connectReports(TrainingContext& context, const std::shared_ptr<ListWatch>& watch,
                                     const Dataset& training, std::uint64_t task)
{
    context.onEpoch = [this, task](const EpochReport& report) {
        m_runner.post(task, [this, report] { Q_EMIT epochFinished(report); });
    };
    context.onPhase = [this, task](const std::string& phase, double share) {
        m_runner.post(
            task, [this, text = QString::fromStdString(phase), share] { Q_EMIT phaseChanged(text, share); });
    };
    if (!watch)
        return;
    context.onSnapshot = [this, task, watch, training](const EpochReport& report, const ModelSnapshot& now) {
        if (!m_listsWanted || !watch->isDue(report))
            return;
        m_runner.post(task, [this, list = LearningList{report.epoch, watch->list(training, now)}] {
            Q_EMIT listLearned(list);
        });
    };
}

void TrainingService::end(const Outcome& outcome)
{
    if (outcome.run) {
        Q_EMIT finished(addKeptRun(m_runs, *outcome.run));
        return;
    }
    m_isPaused = true;
    Q_EMIT paused(outcome.report);
}

} // namespace autorec
