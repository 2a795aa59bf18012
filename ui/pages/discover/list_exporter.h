#pragma once

#include "app/services/recommendation_service.h"
#include "app/services/task_runner.h"

#include <QObject>

namespace autorec {

/// Asks for a file and writes a list into it as CSV, in the background.
class ListExporter : public QObject
{
    Q_OBJECT

public:
    /// Its file dialog stands before `window`.
    explicit ListExporter(QWidget* window);

    /// Returns at once; the list must not be empty.
    void ask(const RecommendationList& list);

Q_SIGNALS:
    void written(const QString& file);
    void failed(const QString& message);

private:
    void write(const RecommendationList& list, const QString& file);

    QWidget* m_window;
    TaskRunner m_runner;
};

} // namespace autorec
