// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"

#include <QDir>
#include <QEvent>
#include <QFile>

namespace autorec {

void Settings::setTmdbToken(const QString& token)
{
    setValue(QStringLiteral("tmdbToken"), token);
    write();
    QFile::setPermissions(fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

bool Settings::event(QEvent* event)
{
    constexpr int PauseMs = 500;
    switch (event->type()) {
    case QEvent::UpdateRequest: // there is something to write
        m_pause.start(PauseMs, this);
        return true;
    case QEvent::Timer:
        m_pause.stop();
        write();
        return true;
    default:
        return QSettings::event(event);
    }
}

void Settings::write()
{
    sync();
    if (m_hasFailed || status() != QSettings::AccessError)
        return;
    m_hasFailed = true;
    Q_EMIT failed(
        tr("The settings cannot be saved in %1. Make room, or make the folder writable; until then the "
           "window forgets how it was left.")
            .arg(QDir::toNativeSeparators(fileName())));
}

} // namespace autorec
