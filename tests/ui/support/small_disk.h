// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace autorec::test {

/// Gives this process its own view of the file systems, in which it may mount; returns whether the system
/// allows it. Call it before any thread is started.
bool enterOwnNamespace();

/// A disk of a few megabytes that can be filled and made read-only, for this process alone.
class SmallDisk
{
public:
    /// Fails the test where it cannot be mounted.
    explicit SmallDisk(qint64 megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    QString path() const { return m_folder.path(); }
    /// Fills the remaining room; files that programs have written stay.
    void fill();
    void makeRoom();
    void setReadOnly(bool readOnly);

private:
    QTemporaryDir m_folder;
    qint64 m_megabytes;
};

} // namespace autorec::test
