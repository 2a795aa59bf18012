// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_folder.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace autorec {

namespace {

const QString DatabaseName = QStringLiteral("explorer.sqlite");
const QString SettingsName = QStringLiteral("window.ini");

/// The reason why nothing can be written there; empty if writing works.
QString writingProblem(const QString& folder)
{
    constexpr qsizetype RoomToBegin = 512 * 1024; // for an empty database and its log
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("autorec", "the folder cannot be made");
    const QFileInfo database(QDir(folder).filePath(DatabaseName));
    if (database.exists() && !database.isWritable())
        return QCoreApplication::translate("autorec", "%1 is read-only").arg(DatabaseName);
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral("probe.XXXXXX")));
    const bool isGood =
        probe.open() && probe.write(QByteArray(RoomToBegin, '\0')) == RoomToBegin && probe.flush();
    return isGood ? QString() : probe.errorString();
}

bool copyIfThere(const QString& from, const QString& to)
{
    return !QFile::exists(from) ||
           (QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

DataFolder::DataFolder(const QString& wanted)
    : m_path(wanted)
{
    const QString reason = writingProblem(wanted);
    if (!reason.isEmpty())
        goElsewhere(reason);
}

DataFolder::~DataFolder() = default;

QString DataFolder::file(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

QString DataFolder::database() const
{
    return file(DatabaseName);
}

QString DataFolder::settings() const
{
    return file(SettingsName);
}

void DataFolder::goElsewhere(const QString& reason)
{
    m_problem = QCoreApplication::translate(
                    "autorec", "Ratings cannot be saved: %1 cannot be written (%2). What you do now is lost "
                               "when the program is closed. Make the folder writable or make room, or start "
                               "the program with --data-folder and another folder.")
                    .arg(QDir::toNativeSeparators(m_path), reason);
    m_temporary = std::make_unique<QTemporaryDir>();
    const QDir wanted(m_path);
    m_path = m_temporary->path();
    bool isGood = m_temporary->isValid();
    for (const QString& name : {DatabaseName, DatabaseName + QStringLiteral("-wal"), SettingsName})
        isGood = isGood && copyIfThere(wanted.filePath(name), file(name));
    if (!isGood)
        throw Error(ErrorCode::Database, m_problem.toStdString(), m_temporary->errorString().toStdString());
}

} // namespace autorec
