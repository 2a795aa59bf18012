#pragma once

#include <QBasicTimer>
#include <QSettings>

namespace autorec {

/// Settings that are written to their file a moment after the last change, and when they are destroyed:
/// QSettings writes as soon as the event loop turns, which takes longer than a frame and would hold up the
/// painting of what was just sorted or resized.
class DeferredSettings : public QSettings
{
public:
    explicit DeferredSettings(const QString& file)
        : QSettings(file, QSettings::IniFormat)
    {
    }

protected:
    bool event(QEvent* event) override;

private:
    QBasicTimer m_pause;
};

} // namespace autorec
