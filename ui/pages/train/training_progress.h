#pragma once

#include "core/train/epoch_report.h"
#include "ui/pages/train/time_left.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace autorec {

/// How far a training is: a bar, "epoch 12 of 50", ratings per second and the time left.
class TrainingProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingProgress(QWidget* parent = nullptr);

    void showIdle(const QString& text);
    void showDone(const QString& text);
    void begin();
    void addEpoch(const EpochReport& report);
    /// `share` is 0 to 1.
    void showPhase(const QString& phase, double share);
    void showStopping();
    void showMeasuring();

private:
    QProgressBar* m_bar;
    QLabel* m_epoch;
    QLabel* m_speed;
    QLabel* m_timeLeft;
    TimeLeft m_left;
    QElapsedTimer m_sinceEpoch;
};

} // namespace autorec
