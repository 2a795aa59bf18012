#pragma once

#include "app/services/task_runner.h"
#include "app/store/run_store.h"

#include <QObject>

namespace autorec {

/// Asks for a file and writes a run into it as JSON, in the background.
class RunExporter : public QObject
{
    Q_OBJECT

public:
    /// Its file dialog stands before `window`.
    explicit RunExporter(QWidget* window);

    /// With its epochs. Returns at once.
    void ask(const RunRecord& run);
    void write(const RunRecord& run, const QString& file);

Q_SIGNALS:
    void written(const QString& file);
    void failed(const QString& message);

private:
    QWidget* m_window;
    TaskRunner m_runner;
};

} // namespace autorec
