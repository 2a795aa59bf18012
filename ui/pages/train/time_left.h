// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace autorec {

/// How long a training will still take, judged by the durations of its latest epochs. Knows no clock: it is
/// told how long each epoch took.
class TimeLeft
{
public:
    /// Of so many epochs; 0 where that is not known yet.
    explicit TimeLeft(int epochs = 0)
        : m_epochLimit(epochs)
    {
    }

    void addEpoch(double seconds);
    /// Empty until enough epochs are known; 0 when all are done.
    std::optional<double> seconds() const;
    /// What it will have taken in all; empty until `seconds` is known.
    std::optional<double> totalSeconds() const;
    /// "estimating…", "about 12 s left".
    QString text() const;

private:
    int m_epochLimit;
    std::vector<double> m_durations;
};

} // namespace autorec
