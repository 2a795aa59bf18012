// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QHash>

namespace autorec {

/// Films that people matched by hand when they imported ratings, in SQLite, by what the file called them (see
/// matchKey). All profiles share them. GUI thread. Throws Error(Database).
class HandMatchStore
{
public:
    HandMatchStore(Database& database, ProfileStore& profiles)
        : m_database(database)
        , m_profiles(profiles)
    {
    }

    QHash<QString, FilmKey> all() const;
    /// Adds matches to those of earlier imports; a new one replaces an old one.
    void remember(const QHash<QString, FilmKey>& matches);

private:
    Database& m_database;
    ProfileStore& m_profiles;
};

} // namespace autorec
