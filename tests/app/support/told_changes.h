// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/application.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace autorec::test {

/// A person's data, as far as a program reported them or as a database has them. Changes are lines of words
/// with tabs between, which one process writes and another one reads:
///   rate PROFILE FILM STARS    (0 takes it back)      watch PROFILE FILM 0|1
///   import PROFILE FILM=STARS;…
///   run ID        delete ID        restore            purge          export FILE
class ToldState
{
public:
    /// Reads the state from the stores.
    static ToldState of(Database& database);

    void apply(const QByteArray& line);
    /// A training may be stored before it is reported: runs that only the other state has are not a
    /// difference, but are added here.
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
