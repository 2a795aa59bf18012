// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace autorec::test {

/// The output of the autorec command and its exit status; -1 if it did not end by itself.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(test::autorecCommand(), arguments);
    process.waitForFinished(test::Patience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Arguments separated by spaces.
inline Outcome run(const QString& arguments)
{
    return run(arguments.split(u' '));
}

inline Outcome run(const char* arguments)
{
    return run(QString::fromUtf8(arguments));
}

} // namespace autorec::test
