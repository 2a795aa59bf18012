// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QSettings>

namespace autorec {

/// Settings that are written to their file a moment after the last change, and when they are destroyed:
/// QSettings writes as soon as the event loop turns, which takes longer than a frame and would hold up the
/// painting of what was just sorted or resized.
class DeferredSettings : public QSettings
{
    Q_OBJECT

public:
    explicit DeferredSettings(const QString& file)
        : QSettings(file, QSettings::IniFormat)
    {
    }

Q_SIGNALS:
    /// They could not be written; told once, however often it is tried.
    void failed(const QString& message);

protected:
    bool event(QEvent* event) override;

private:
    void write();

    QBasicTimer m_pause;
    bool m_hasFailed = false;
};

} // namespace autorec
