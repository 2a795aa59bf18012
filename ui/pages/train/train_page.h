// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"
#include "ui/pages/page.h"
#include "ui/pages/train/train_estimate.h"

#include <QToolButton>

class QPushButton;
class QTabWidget;

namespace autorec {

class Application;
class EpochListView;
class Settings;
class TrainingCurves;
class TrainingForm;
class TrainingProgress;
class TrainingResult;
class UnfinishedBar;

/// A button whose menu shows and hides panels of a page, and remembers which are shown.
class PanelMenu : public QToolButton
{
    Q_OBJECT

public:
    PanelMenu(Settings& settings, QWidget* parent = nullptr);

    /// `name` is the objectName of the action and the key of its remembered state. `panel` outlives this.
    void add(const QString& text, const QString& name, QWidget* panel, bool shownAtFirst);

Q_SIGNALS:
    /// A panel was shown or hidden.
    void panelToggled();

private:
    Settings& m_settings;
};

/// Trains models and shows them learn.
class TrainPage : public Page
{
    Q_OBJECT

public:
    TrainPage(Application& app, QWidget* parent);

public Q_SLOTS:
    /// Fills the form with the job's model, split and seed; the person still has to press Start.
    void prepare(const autorec::TrainingJob& job);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSetup();
    QWidget* makeTabs();
    QWidget* makeView();
    int layoutGap() const;
    QLayout* makeProgressRow();
    void connectTraining();
    void connectUnfinished();
    TrainingJob job() const;
    void start();
    void addToQueue();
    void askForSweep();
    void stop();
    void begin(const TrainingService::Request& request);
    void goOn(const TrainingReport& report);
    bool isOfForm(const TrainingJob& job) const;
    void showEpoch(const EpochReport& report);
    void showRun(qint64 runId);
    void showUnfinished();
    void showList();
    void watchLists();
    void rememberRuns();
    void showEstimate();
    void showState();

    Application& m_app;
    TrainingForm* m_form;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_enqueue;
    QPushButton* m_sweep;
    QTabWidget* m_tabs;
    UnfinishedBar* m_unfinished;
    TrainingProgress* m_progress;
    TrainingCurves* m_curves;
    EpochListView* m_list;
    PanelMenu* m_panels;
    TrainingResult* m_result;
    QList<RunRecord> m_earlier;           ///< for the estimate
    TrainEstimate m_estimate;             ///< of the form's job
    std::optional<TrainingJob> m_started; ///< the last training
    QString m_shownUnfinished;            ///< the training whose curves are shown; empty for none
};

} // namespace autorec
