// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace autorec {

/// What became of a damaged database.
struct DatabaseRescue
{
    QString setAside;     ///< the damaged file, as it was; whatever belongs to it lies beside
    int ratings = 0;      ///< that could still be read, and are in the new database
    int runs = 0;         ///< likewise
    bool isWhole = false; ///< everything could be read, as far as can be told
};

/// Looks whether SQLite takes `file` for whole. Where it does not, or the file is empty, it is set aside
/// under a name that tells when, and a new database with all rows that can still be read takes its place. One
/// that is not there, is locked or was written by a newer program is left alone. Nothing is deleted. Blocks,
/// for some ten milliseconds where all is well; no other program may have the file open. Throws
/// Error(Database) where the disk refuses; the damaged file is then where it was.
std::optional<DatabaseRescue> rescueIfDamaged(const QString& file);

} // namespace autorec
