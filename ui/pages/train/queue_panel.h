// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QTableView;

namespace autorec {

class Application;
class ContentStack;
class QueueModel;
class SweepLeaderboard;
class TrainingQueue;

/// The queue of running, waiting and finished trainings with the actions for them, and below it the
/// leaderboard of a sweep.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(Application& app, QWidget* parent);

Q_SIGNALS:
    /// The number of trainings that wait or run.
    void countChanged(int count);

private:
    void makeActions();
    QAction* addAction(const QString& name, const QString& icon, const QString& text, const QString& help,
                       const QKeySequence& shortcut);
    QWidget* makeQueue();
    QLayout* makeButtons();
    void connectServices();
    void showState();
    void showProgress();
    void showActions();
    QList<qint64> selectedIds() const;
    void move(int places);
    void removeSelected();

    Application& m_app;
    TrainingQueue& m_queue;
    QueueModel* m_model;
    ContentStack* m_stack;
    QLabel* m_state;
    QProgressBar* m_progress;
    QTableView* m_table;
    QLabel* m_fault; ///< why the selected one failed
    SweepLeaderboard* m_leaderboard;
    QAction* m_pause = nullptr;
    QAction* m_stopCurrent = nullptr;
    QAction* m_stopAll = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_clear = nullptr;
};

} // namespace autorec
