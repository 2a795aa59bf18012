// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>

namespace autorec::test {

/// Three films with their ids: The Matrix (tt0133093, 603), Alien (tt0078748, 348) and Nowhere, whose TMDB id
/// nobody knows (tt0119809, 9999). Opened anew at each call.
inline LoadedDatasetPtr openedSmallFilms()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The small data set cannot be written.");
    };
    write(QStringLiteral("movies.csv"), "movieId,title,genres\n1,\"Matrix, The (1999)\",Action\n"
                                        "2,Alien (1979),Horror\n3,Nowhere (1997),Drama\n");
    write(QStringLiteral("links.csv"),
          "movieId,imdbId,tmdbId\n1,0133093,603\n2,0078748,348\n3,0119809,9999\n");
    write(QStringLiteral("ratings.csv"),
          "userId,movieId,rating,timestamp\n1,1,5.0,1\n1,2,4.0,2\n2,1,4.5,3\n2,3,0.5,4\n");
    DatasetService service;
    service.open(folder.path());
    if (!QTest::qWaitFor([&] { return service.current() != nullptr; }, Patience))
        qFatal("The small data set does not open.");
    return service.current();
}

} // namespace autorec::test
