// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace autorec {

/// Lets one program at a time work in a data folder, so that nothing is trained twice and no window shows
/// what is no longer so: a second start asks the first to come forward instead. The lock of a program that
/// was killed does not count. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Takes the folder where no other program has it. Where no lock can be written, as on a read-only disk,
    /// this one counts as the first: it cannot write there either.
    explicit SingleInstance(const QString& dataFolder);

    bool isFirst() const { return m_isFirst; }
    /// Asks the other to come forward and to open that data set or model file, where it is not empty; whether
    /// it answered. Blocks for some seconds at most.
    bool handOver(const QString& toOpen) const;
    /// What to tell when it does not answer.
    QString problem() const;

Q_SIGNALS:
    /// Another start asks for it.
    void comeForward(const QString& toOpen);

private:
    void listen();
    void answer();

    QString m_folder;
    QLockFile m_lock;
    QString m_name; ///< of the local socket
    QLocalServer m_server;
    bool m_isFirst = true;
};

} // namespace autorec
