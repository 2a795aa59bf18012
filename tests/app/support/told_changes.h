// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/application.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace autorec::test {

/// What a person has, as far as a program told of it or as a database has it. Changes are lines of words with
/// tabs between, which one process writes and another one reads:
///   rate PROFILE FILM STARS    (0 takes it back)      watch PROFILE FILM 0|1
///   import PROFILE FILM=STARS;…
///   run ID        delete ID        restore            purge          export FILE
class ToldState
{
public:
    /// As the stores have it.
    static ToldState of(Database& database);

    void apply(const QByteArray& line);
    /// A training may be kept and not told of yet: runs that only the other one has do not count, but are
    /// taken over.
    bool takesOver(const ToldState& found);
    QString text() const;

private:
    struct Marks
    {
        double stars = 0.0;
        bool isOnWatchlist = false;
        friend bool operator==(const Marks&, const Marks&) = default;
    };

    void forgetUnmarked();

    QMap<QString, QMap<QString, Marks>> m_people;
    QMap<qint64, bool> m_runs; ///< whether they are deleted
};

} // namespace autorec::test
