#include "app/services/training_service.h"

#include "core/evaluate/evaluator.h"
#include "core/io/model_file.h"

#include <QDir>
#include <QUuid>

#include <filesystem>

namespace autorec {

namespace {

QString newModelFile(const QString& folder)
{
    return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                 QStringLiteral(".autorec"));
}

} // namespace

TrainingService::TrainingService(RunStore& runs, const QString& modelFolder, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_modelFolder(modelFolder)
{
    connect(&m_runner, &TaskRunner::runningChanged, this, &TrainingService::trainingChanged);
    connect(&m_runner, &TaskRunner::failed, this, &TrainingService::failed);
}

void TrainingService::start(const Request& request)
{
    const std::uint64_t task = m_runner.nextTask();
    Q_EMIT started(request);
    m_runner.run([this, request, task, modelFile = newModelFile(m_modelFolder)](
                     std::stop_token stop) { return train(request, task, modelFile, stop); },
                 [this](RunRecord run) { keep(run); });
}

void TrainingService::stop()
{
    m_runner.stop();
}

/// In the background.
RunRecord TrainingService::train(const Request& request, std::uint64_t task, const QString& modelFile,
                                 std::stop_token stop)
{
    const Split split = splitDataset(request.dataset->dataset, request.split, request.seed,
                                     request.dataset->source.toStdString());
    TrainingContext context;
    context.seed = request.seed;
    context.stop = stop;
    context.split = request.split.text();
    context.onEpoch = [this, task](const EpochReport& report) {
        m_runner.post(task, [this, report] { Q_EMIT epochFinished(report); });
    };
    context.onPhase = [this, task](const std::string& phase, double share) {
        m_runner.post(
            task, [this, text = QString::fromStdString(phase), share] { Q_EMIT phaseChanged(text, share); });
    };
    TrainedModel model = autorec::train(split.train, request.spec, context);
    model.origin.fingerprint = request.dataset->fingerprint.toStdString();

    m_runner.post(task, [this] { Q_EMIT measuring(); });
    // Asked to stop, the training still counts: what it learned is measured and kept.
    const Metrics metrics = evaluate(*model.recommender, split);
    QDir().mkpath(m_modelFolder);
    saveModel(model, modelFile.toStdString());
    return {.finished = QDateTime::currentDateTime(),
            .spec = model.spec,
            .origin = model.origin,
            .report = model.report,
            .metrics = metrics,
            .modelFile = modelFile,
            .source = request.dataset->source,
            .opening = {request.dataset->narrowing, request.dataset->columns},
            .version = QStringLiteral(AUTOREC_VERSION)};
}

void TrainingService::keep(const RunRecord& run)
{
    try {
        Q_EMIT finished(m_runs.add(run));
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

} // namespace autorec
