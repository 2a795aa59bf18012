// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace autorec {

/// Allows one program at a time in a data folder, so that nothing is trained twice and no window shows
/// outdated data: a second start asks the first program to come to the front instead. The lock of a killed
/// program is ignored. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Locks the folder unless another program has it. If no lock can be written, as on a read-only disk,
    /// this program counts as the first: it cannot write there either.
    explicit SingleInstance(const QString& dataFolder);

    bool isFirst() const { return m_isFirst; }
    /// Asks the other program to come to the front and, unless `toOpen` is empty, to open that data set or
    /// model file. Returns true if it answered. Blocks for some seconds at most.
    bool handOver(const QString& toOpen) const;
    /// The message for a person if the other program does not answer.
    QString problem() const;

Q_SIGNALS:
    /// A second start asked this program to come to the front.
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
