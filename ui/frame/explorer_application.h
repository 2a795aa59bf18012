// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace autorec {

/// Catches the errors of the GUI thread, as TaskRunner does for background threads: an Error that an event
/// throws is shown as a message, and the program continues. EditHistory catches those of a person's steps
/// before.
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
