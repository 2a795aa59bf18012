// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QString>

#include <functional>
#include <vector>

namespace autorec {

/// Knows when a widget has been painted and its window flushed.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// Begins to wait for the next painting of `widget`.
    void watch(const QWidget* widget);
    bool isShown() const { return m_shown; }

private:
    const QWidget* m_watched = nullptr;
    bool m_painted = false;
    bool m_shown = false;
};

/// Takes times from an event to a painted view, in milliseconds, and prints their medians and worst cases.
class WindowStopwatch
{
public:
    explicit WindowStopwatch(TimedApplication& application)
        : m_application(application)
    {
    }

    /// The pause before each measurement; by default long enough for painting to end.
    void setPause(int milliseconds) { m_pauseMs = milliseconds; }

    /// From the beginning of `act` to the end of the next painting of the view.
    void measure(const QString& name, double limit, const QAbstractItemView& view,
                 const std::function<void()>& act);

    /// The same, to the first painting after a signal that follows from `act`.
    template <class Sender, class Signal>
    void measureAfter(const QString& name, double limit, const QAbstractItemView& view, Sender& sender,
                      Signal signal, const std::function<void()>& act)
    {
        const QObject context;
        measureTo(name, limit, act, [&] {
            QObject::connect(&sender, signal, &context, [&] { m_application.watch(view.viewport()); });
        });
    }

    void add(const QString& name, double limit, double milliseconds);
    /// False if a median is above its limit.
    bool printAll() const;

    /// Lets the event loop run until then, and until it has nothing to do.
    static void waitFor(const std::function<bool()>& condition);

private:
    struct Row
    {
        QString name;
        double limit;
        std::vector<double> times;
    };

    void measureTo(const QString& name, double limit, const std::function<void()>& act,
                   const std::function<void()>& watch);

    TimedApplication& m_application;
    std::vector<Row> m_rows;
    int m_pauseMs = 30;
};

} // namespace autorec
