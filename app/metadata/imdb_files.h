// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/film_facts.h"
#include "core/base/progress.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace autorec {

/// Facts from IMDb's non-commercial files, by IMDb id. Films of which nothing is known are left out.
struct ImdbFacts
{
    std::vector<std::pair<QString, FilmFacts>> films;
    QStringList files;   ///< names of those that were read
    QStringList missing; ///< names of those that are not in the folder
};

/// Reads title.basics (running times and genres), title.crew (directors), title.principals (actors) and
/// name.basics (people's names) as IMDb gives them for personal use (https://developer.imdb.com/
/// non-commercial-datasets): .tsv or .tsv.gz, as streams, and only what is about these films. Without
/// name.basics there are no people. Blocks for a few minutes. Throws Error: FileNotFound if the folder has
/// none of them, InvalidArgument without ids, FileUnreadable, DamagedFile, Cancelled.
ImdbFacts readImdbFiles(const QString& folder, const QSet<QString>& imdbIds, const WorkContext& work = {});

} // namespace autorec
