#include "ui/pages/experiments/run_exporter.h"

#include "app/services/run_json.h"
#include "core/base/atomic_file.h"
#include "ui/save_file.h"

#include <QWidget>

#include <nlohmann/json.hpp>

namespace autorec {

RunExporter::RunExporter(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_runner, &TaskRunner::failed, this, &RunExporter::failed);
}

void RunExporter::ask(const RunRecord& run)
{
    askWhereToSave(m_window, tr("Export the run"), tr("run-%1").arg(run.id), QStringLiteral("json"),
                   [this, run](const QString& file) { write(run, file); });
}

void RunExporter::write(const RunRecord& run, const QString& file)
{
    m_runner.run(
        [run, file](std::stop_token) {
            constexpr int Indent = 2;
            writeFileAtomically(std::filesystem::path(file.toStdU16String()),
                                runJson(run).dump(Indent) + '\n');
            return file;
        },
        [this](const QString& path) { Q_EMIT written(path); });
}

} // namespace autorec
