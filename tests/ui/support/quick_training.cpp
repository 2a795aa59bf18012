#include "tests/ui/support/quick_training.h"

#include <QSignalSpy>
#include <QTest>

namespace autorec {
namespace {

constexpr int PatienceMs = 120'000;

} // namespace

qint64 trainQuickly(OpenApplication& app, const char* preset, const char* split)
{
    ModelSpec spec(preset);
    if (spec.has("epochs")) {
        spec.setFromText("epochs=3");
        spec.setFromText("hidden=8");
    }
    QSignalSpy finished(&app->training, &TrainingService::finished);
    app->training.start({app->datasets.current(), spec, SplitSpec::parse(split), 1});
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, PatienceMs); }();
    return finished.first().first().toLongLong();
}

void putInUse(OpenApplication& app, qint64 runId)
{
    app->models.useRun(runId);
    QTRY_COMPARE_WITH_TIMEOUT(app->models.currentRunId(), runId, PatienceMs);
}

} // namespace autorec
