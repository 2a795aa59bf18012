#pragma once

#include "app/services/training_service.h"
#include "ui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace autorec {

class Application;
class QueuePanel;
class TrainingCurves;
class TrainingForm;
class TrainingProgress;
class TrainingResult;

/// Trains models and shows them learn.
class TrainPage : public Page
{
    Q_OBJECT

public:
    TrainPage(Application& app, QWidget* parent);

public Q_SLOTS:
    /// Fills the form; the person still has to press Start.
    void prepare(const autorec::ModelSpec& spec, const QString& split, quint64 seed);

private:
    QWidget* makeSetup();
    QLayout* makeQueueButtons();
    QWidget* makeTabs();
    QWidget* makeView();
    int layoutGap() const;
    void connectTraining();
    TrainingService::Request request() const;
    void start();
    void addToQueue();
    void askForSweep();
    void stop();
    void begin();
    void showEpoch(const EpochReport& report);
    void showRun(qint64 runId);
    void rememberRuns();
    void showEstimate();
    void showState();

    Application& m_app;
    TrainingForm* m_form;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_enqueue;
    QPushButton* m_sweep;
    QTabWidget* m_tabs;
    TrainingProgress* m_progress;
    TrainingCurves* m_curves;
    TrainingResult* m_result;
    QList<RunRecord> m_earlier; ///< for the estimate
};

} // namespace autorec
