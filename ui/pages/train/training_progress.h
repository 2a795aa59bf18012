// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;

namespace autorec {

/// Estimates the remaining time of a training from the durations of its latest epochs. Uses no clock: the
/// caller passes the duration of each epoch.
class TimeLeft
{
public:
    /// For a training of this many epochs; 0 if that is not known yet.
    explicit TimeLeft(int epochs = 0)
        : m_epochLimit(epochs)
    {
    }

    void addEpoch(double seconds) { m_durations.push_back(seconds); }
    /// Empty until enough epochs are known; 0 when all are done.
    std::optional<double> seconds() const;
    /// The estimated total time; empty until `seconds` is known.
    std::optional<double> totalSeconds() const;
    /// "estimating…", "about 12 s left".
    QString text() const;

private:
    int m_epochLimit;
    std::vector<double> m_durations;
};

/// Shows the progress of a training: a bar, "epoch 12 of 50", ratings per second and the time left.
class TrainingProgress : public QWidget
{
    Q_OBJECT

public:
    /// Milliseconds on a clock that never goes back.
    using Clock = std::function<qint64()>;

    /// `clock` for tests; the system's where it is empty.
    explicit TrainingProgress(QWidget* parent = nullptr, Clock clock = {});

    void showIdle(const QString& text);
    void showDone(const QString& text);
    void begin();
    void addEpoch(const EpochReport& report);
    /// The training that starts resumes after this epoch.
    void goOnAfter(const EpochReport& report);
    void showPausing();
    void showPaused(const EpochReport& last);
    const TimeLeft& timeLeft() const { return m_left; }
    /// `share` is 0 to 1.
    void showPhase(const QString& phase, double share);
    void showStopping();
    void showMeasuring(double share);

private:
    void showEpoch(const EpochReport& report);

    QProgressBar* m_bar;
    QLabel* m_epoch;
    QLabel* m_speed;
    QLabel* m_timeLeft;
    TimeLeft m_left;
    bool m_isPausing = false;
    Clock m_clock;
    qint64 m_lastEpoch = 0; ///< when it ended
};

} // namespace autorec
