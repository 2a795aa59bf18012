// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/training_progress.h"

#include "ui/text/duration_text.h"
#include "ui/text/format.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

constexpr int TrainingSteps = 1000; ///< of the bar, where it shows a share

/// The first epoch also warms up caches; it says little.
constexpr std::size_t EpochsNeeded = 2;
constexpr std::size_t EpochsLookedAt = 5;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

std::optional<double> TimeLeft::seconds() const
{
    const int epochsLeft = m_epochLimit - static_cast<int>(m_durations.size());
    if (epochsLeft <= 0 && m_epochLimit > 0)
        return 0.0;
    if (m_durations.size() < EpochsNeeded)
        return std::nullopt;
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_durations.size(), EpochsLookedAt));
    return median({m_durations.end() - count, m_durations.end()}) * epochsLeft;
}

std::optional<double> TimeLeft::totalSeconds() const
{
    const std::optional<double> left = seconds();
    return left ? std::optional(std::accumulate(m_durations.begin(), m_durations.end(), *left))
                : std::nullopt;
}

QString TimeLeft::text() const
{
    const std::optional<double> left = seconds();
    if (!left)
        return QCoreApplication::translate("autorec", "estimating…");
    if (*left < 1.0)
        return QCoreApplication::translate("autorec", "almost done");
    return QCoreApplication::translate("autorec", "about %1 left").arg(durationText(std::ceil(*left)));
}

TrainingProgress::TrainingProgress(QWidget* parent, Clock clock)
    : QWidget(parent)
    , m_bar(named(new QProgressBar(this), "trainingBar", tr("Training progress")))
    , m_epoch(named(new QLabel(this), "epochLabel"))
    , m_speed(named(new QLabel(this), "speedLabel"))
    , m_timeLeft(named(new QLabel(this), "timeLeftLabel"))
    , m_clock(clock ? std::move(clock) : steadyMilliseconds)
{
    m_bar->setTextVisible(false);

    auto* texts = fill(new QHBoxLayout, {m_epoch, Stretch{1}, m_speed, Stretch{1}, m_timeLeft});
    fill(withoutMargins(new QVBoxLayout(this)), {m_bar, texts});
}

void TrainingProgress::showIdle(const QString& text)
{
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_epoch->setText(text);
    m_speed->clear();
    m_timeLeft->clear();
}

void TrainingProgress::showDone(const QString& text)
{
    showIdle(text);
    m_bar->setValue(m_bar->maximum());
}

void TrainingProgress::begin()
{
    showIdle(tr("Preparing…"));
    m_bar->setRange(0, 0);
    m_left = TimeLeft();
    m_isPausing = false;
    m_timeLeft->setText(m_left.text());
    m_lastEpoch = m_clock();
}

void TrainingProgress::addEpoch(const EpochReport& report)
{
    if (m_bar->maximum() != report.epochLimit) {
        m_bar->setRange(0, report.epochLimit);
        m_left = TimeLeft(report.epochLimit - report.epoch + 1);
    }
    constexpr double Milliseconds = 1000.0;
    const qint64 now = m_clock();
    m_left.addEpoch(static_cast<double>(now - m_lastEpoch) / Milliseconds);
    m_lastEpoch = now;
    showEpoch(report);
    m_speed->setText(
        tr("%1 ratings per second").arg(countText(static_cast<std::size_t>(report.ratingsPerSecond))));
    if (!m_isPausing)
        m_timeLeft->setText(m_left.text());
}

void TrainingProgress::goOnAfter(const EpochReport& report)
{
    m_left = TimeLeft(report.epochLimit - report.epoch);
    m_bar->setRange(0, report.epochLimit);
    m_lastEpoch = m_clock();
    showEpoch(report);
}

void TrainingProgress::showEpoch(const EpochReport& report)
{
    m_bar->setValue(report.epoch);
    m_epoch->setText(tr("Epoch %1 of %2").arg(report.epoch).arg(report.epochLimit));
}

void TrainingProgress::showPausing()
{
    m_isPausing = true;
    m_timeLeft->setText(tr("pausing after this epoch…"));
}

void TrainingProgress::showPaused(const EpochReport& last)
{
    showIdle(tr("Paused after epoch %1 of %2.").arg(last.epoch).arg(last.epochLimit));
    m_bar->setRange(0, last.epochLimit);
    m_bar->setValue(last.epoch);
}

void TrainingProgress::showPhase(const QString& phase, double share)
{
    m_bar->setRange(0, TrainingSteps);
    m_bar->setValue(static_cast<int>(share * TrainingSteps));
    m_epoch->setText(phase);
    m_speed->clear();
    m_timeLeft->clear();
}

void TrainingProgress::showStopping()
{
    m_timeLeft->setText(tr("stopping; the best epoch is kept…"));
}

void TrainingProgress::showMeasuring(double share)
{
    m_bar->setRange(0, TrainingSteps);
    m_bar->setValue(static_cast<int>(share * TrainingSteps));
    m_timeLeft->setText(tr("measuring on the held-out part…"));
}

} // namespace autorec
