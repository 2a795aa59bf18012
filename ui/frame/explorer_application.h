// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace autorec {

/// The GUI thread's last boundary for errors, as the task runner is the background's: an Error out of an
/// event becomes a message, and the program goes on. Those of a person's steps end before, in EditHistory.
class ExplorerApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const QString& message);
};

} // namespace autorec
