// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/explorer_application.h"

#include "core/base/error.h"

namespace autorec {

bool ExplorerApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
        return true;
    }
}

} // namespace autorec
