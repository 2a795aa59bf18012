// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace autorec {

class SweepLeaderboardModel;
class TrainingQueue;

/// The runs of a sweep, best first, updated while they train, with the figure that ranks them and the button
/// that puts one in use. Hides itself if there is no sweep.
class SweepLeaderboard : public QWidget
{
    Q_OBJECT

public:
    explicit SweepLeaderboard(const TrainingQueue& queue, QWidget* parent = nullptr);

    /// 0 for none of them.
    void setModelInUse(qint64 runId);

Q_SIGNALS:
    void useWanted(qint64 runId);

private:
    QWidget* makeHeader();
    void layOut();
    void offerSweeps();
    void showSweep();
    void showState();
    qint64 chosenRun() const;

    const TrainingQueue& m_queue;
    SweepLeaderboardModel* m_model;
    QComboBox* m_sweep;
    QLabel* m_done;
    QTableView* m_table;
    QLabel* m_note;
    QPushButton* m_use;
    qint64 m_inUse = 0;
};

} // namespace autorec
