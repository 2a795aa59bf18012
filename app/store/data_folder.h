// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTemporaryDir;

namespace autorec {

/// The folder in which all data are kept. If the wanted folder cannot be written (a read-only or missing
/// home, a full disk), a temporary one replaces it until the program ends. It starts with copies of the
/// ratings and settings, so that everything can be seen and tried, and `problem` reports that nothing is
/// saved. Blocks.
class DataFolder
{
public:
    /// Creates the folder if necessary. Throws Error(Database) if there is no room for a temporary one
    /// either.
    explicit DataFolder(const QString& wanted);
    ~DataFolder();

    const QString& path() const { return m_path; }
    QString file(const QString& name) const;
    /// The path of the database of ratings and runs.
    QString database() const;
    QString settings() const;

    /// A message for the person: what is wrong and what to do; empty if nothing is wrong.
    const QString& problem() const { return m_problem; }

private:
    void goElsewhere(const QString& reason);

    QString m_path;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace autorec
