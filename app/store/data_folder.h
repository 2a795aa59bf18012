// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTemporaryDir;

namespace autorec {

/// The folder in which everything is kept. Where the wanted one cannot be written (a read-only or missing
/// home, a full disk), a temporary one takes its place until the program ends: it begins with copies of the
/// ratings and settings, so that all can be seen and tried, and `problem` says that nothing is saved. Blocks.
class DataFolder
{
public:
    /// Makes the folder where needed. Throws Error(Database) where there is no room for a temporary one
    /// either.
    explicit DataFolder(const QString& wanted);
    ~DataFolder();

    const QString& path() const { return m_path; }
    QString file(const QString& name) const;
    /// Of the ratings and runs.
    QString database() const;
    QString settings() const;

    /// What the person has to know, and what to do; empty where all is well.
    const QString& problem() const { return m_problem; }

private:
    void goElsewhere(const QString& reason);

    QString m_path;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace autorec
