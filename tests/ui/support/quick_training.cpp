// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/quick_training.h"

#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

namespace autorec {
qint64 trainQuickly(OpenApplication& app, const char* preset, const char* split)
{
    ModelSpec spec(preset);
    if (spec.has("epochs")) {
        spec.setFromText("epochs=3");
        spec.setFromText("hidden=8");
    }
    QSignalSpy finished(&app->training, &TrainingService::finished);
    app->training.start(
        {app->datasets.current(), {app->datasets.current()->data, spec, SplitSpec::parse(split)}});
    [&] { TRY_COMPARE(finished.count(), 1); }();
    return finished.first().first().toLongLong();
}

void putInUse(OpenApplication& app, qint64 runId)
{
    app->models.useRun(runId);
    TRY_COMPARE(app->models.currentRunId(), runId);
}

} // namespace autorec
