// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_import.h"

#include "core/model/model_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace autorec {

namespace {

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
    RunRecord run;
    run.finished = QFileInfo(file).lastModified();
    run.job.data.name = origin.dataset;
    run.job.data.fingerprint = origin.fingerprint;
    run.job.spec = model.spec;
    run.job.split = SplitSpec::parse(origin.split);
    run.job.seed = origin.seed;
    run.simulated = origin.simulated;
    run.catalogueFingerprint = origin.catalogueFingerprint;
    run.usersFingerprint = origin.usersFingerprint;
    run.report = model.report;
    run.modelFile = newModelFile(modelFolder);
    saveModel(model, std::filesystem::path(run.modelFile.toStdU16String()));
    return run;
}

} // namespace

ModelImport::ModelImport(RunStore& runs, ModelService& models, const QString& modelFolder, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_models(models)
    , m_modelFolder(modelFolder)
{
    connect(&m_runner, &TaskRunner::failed, this, &ModelImport::failed);
}

bool ModelImport::isModelFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".autorec"), Qt::CaseInsensitive);
}

void ModelImport::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    if (!m_waiting.isEmpty())
        open(std::exchange(m_waiting, {}));
}

void ModelImport::open(const QString& file)
{
    if (!m_dataset) {
        m_waiting = file;
        return;
    }
    m_runner.run([file, dataset = m_dataset, known = m_runs.runs(),
                  folder = m_modelFolder](std::stop_token) { return runOf(file, *dataset, known, folder); },
                 [this, file](RunRecord run) {
                     if (run.id == 0) {
                         run.annotation.note = tr("From %1").arg(QDir::toNativeSeparators(file));
                         run.id = m_runs.add(run);
                     }
                     m_models.useRun(run.id);
                     Q_EMIT taken(run.id);
                 });
}

} // namespace autorec
