#include "app/services/deferred_settings.h"

#include <QEvent>

namespace autorec {

bool DeferredSettings::event(QEvent* event)
{
    constexpr int PauseMs = 500;
    switch (event->type()) {
    case QEvent::UpdateRequest: // there is something to write
        m_pause.start(PauseMs, this);
        return true;
    case QEvent::Timer:
        m_pause.stop();
        sync();
        return true;
    default:
        return QSettings::event(event);
    }
}

} // namespace autorec
