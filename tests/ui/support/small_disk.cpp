// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/small_disk.h"

#include <QFile>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace autorec::test {

namespace {

bool write(const char* file, const QByteArray& text)
{
    QFile target(QString::fromLatin1(file));
    return target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && target.write(text) == text.size();
}

bool mountMemory(const QString& path, unsigned long flags, qint64 megabytes)
{
    const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
    return ::mount("tmpfs", qPrintable(path), "tmpfs", flags, size.constData()) == 0;
}

} // namespace

bool enterOwnNamespace()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        const bool isOwn = ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
                           write("/proc/self/setgroups", "deny") &&
                           write("/proc/self/uid_map", "0 " + user + " 1") &&
                           write("/proc/self/gid_map", "0 " + group + " 1");
        if (!isOwn)
            return false;
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    const QTemporaryDir trial;
    return mountMemory(trial.path(), 0, 1) && ::umount2(qPrintable(trial.path()), MNT_DETACH) == 0;
}

SmallDisk::SmallDisk(qint64 megabytes)
    : m_megabytes(megabytes)
{
    [&] { QVERIFY(mountMemory(path(), 0, megabytes)); }();
}

SmallDisk::~SmallDisk()
{
    ::umount2(qPrintable(path()), MNT_DETACH);
}

void SmallDisk::fill()
{
    QFile ballast(m_folder.filePath(QStringLiteral("ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    constexpr qsizetype Page = 4096;
    const QByteArray page(Page, 'x');
    while (ballast.write(page) == Page) {
    }
}

void SmallDisk::makeRoom()
{
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("ballast"))));
}

void SmallDisk::setReadOnly(bool readOnly)
{
    QVERIFY(mountMemory(path(), MS_REMOUNT | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL),
                        m_megabytes));
}

} // namespace autorec::test
