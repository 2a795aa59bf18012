// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace autorec::test {

/// Gives this process its own view of the file systems, in which it may mount; whether the system lets it.
/// Only before there are threads.
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
    /// Takes what room there is; what programs have written stays.
    void fill();
    void makeRoom();
    void setReadOnly(bool readOnly);

private:
    QTemporaryDir m_folder;
    qint64 m_megabytes;
};

} // namespace autorec::test
