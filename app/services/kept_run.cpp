// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/kept_run.h"

#include "core/base/build_info.h"
#include "core/kernels/kernels.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace autorec {

RunRecord keptRun(const TrainedModel& model, const TrainingJob& job, const Metrics& metrics,
                  const QString& modelFolder)
{
    QDir().mkpath(modelFolder);
    const QString modelFile = newModelFile(modelFolder);
    saveModel(model, modelFile.toStdString());
    return {.finished = QDateTime::currentDateTime(),
            .job = job,
            .simulated = model.origin.simulated,
            .catalogueFingerprint = model.origin.catalogueFingerprint,
            .usersFingerprint = model.origin.usersFingerprint,
            .report = model.report,
            .metrics = metrics,
            .modelFile = modelFile,
            .build = buildInfo(),
            .arithmetic = kernels().name};
}

qint64 addKeptRun(RunStore& runs, const RunRecord& run)
{
    auto orphan = qScopeGuard([&run] { QFile::remove(run.modelFile); });
    const qint64 id = runs.add(run);
    orphan.dismiss();
    return id;
}

} // namespace autorec
