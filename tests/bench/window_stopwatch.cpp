// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_stopwatch.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace autorec {

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const bool isHandled = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && receiver == m_watched)
        m_painted = true;
    // Where nothing fits, something else is painted in the view's place.
    if (type == QEvent::UpdateRequest && m_watched != nullptr && (m_painted || !m_watched->isVisible()))
        m_shown = true;
    return isHandled;
}

void TimedApplication::watch(const QWidget* widget)
{
    m_watched = widget;
    m_painted = false;
    m_shown = false;
}

void WindowStopwatch::measure(const QString& name, double limit, const QAbstractItemView& view,
                              const std::function<void()>& act)
{
    measureTo(name, limit, act, [&] { m_application.watch(view.viewport()); });
}

void WindowStopwatch::measureTo(const QString& name, double limit, const std::function<void()>& act,
                                const std::function<void()>& watch)
{
    QTest::qWait(m_pauseMs); // what the measurement before left to be done
    m_application.watch(nullptr);
    watch();
    QElapsedTimer timer;
    timer.start();
    act();
    while (!m_application.isShown())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    add(name, limit, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void WindowStopwatch::add(const QString& name, double limit, double milliseconds)
{
    auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.name == name; });
    if (row == m_rows.end())
        row = m_rows.insert(m_rows.end(), {name, limit, {}});
    row->times.push_back(milliseconds);
}

bool WindowStopwatch::printAll() const
{
    bool allWithin = true;
    std::printf("%-58s %8s %8s %6s %6s\n", "milliseconds, from event to painted", "median", "worst", "runs",
                "limit");
    for (const Row& row : m_rows) {
        std::vector<double> times = row.times;
        std::sort(times.begin(), times.end());
        const double median = times[times.size() / 2];
        allWithin = allWithin && median <= row.limit;
        // Padded by hand: printf counts bytes, and names have letters of more than one.
        std::printf("%s %8.1f %8.1f %6zu %6.0f%s\n", qPrintable(row.name.leftJustified(58)), median,
                    times.back(), times.size(), row.limit, median <= row.limit ? "" : "  too slow");
    }
    return allWithin;
}

void WindowStopwatch::waitFor(const std::function<bool()>& condition)
{
    constexpr int SettleMs = 200;
    while (!condition())
        QTest::qWait(1);
    QTest::qWait(SettleMs);
}

} // namespace autorec
