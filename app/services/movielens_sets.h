// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/downloader.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace autorec {

/// A MovieLens set that GroupLens lets everyone download.
struct MovieLensSet
{
    QString name;     ///< "ml-25m"
    QString title;    ///< "MovieLens 25M"
    qint64 bytes = 0; ///< of the archive, about
    qint64 ratings = 0;
    qint64 users = 0;
    qint64 movies = 0;
    bool mayBePassedOn = false; ///< whether its licence lets people redistribute it
    bool hasChecksum = true;    ///< whether one is published beside it

    QString archiveName() const { return name + QStringLiteral(".zip"); }
};

/// The smallest first.
const QList<MovieLensSet>& movieLensSets();
/// Null where there is none of that name.
const MovieLensSet* findMovieLensSet(const QString& name);

/// What a person agrees to before a download, in our words, a sentence a line.
QString licenceText(const MovieLensSet& set);
/// The paper that publications have to name.
QString citationText();

/// What to ask of the web for a set, to be kept in `folder`.
DownloadRequest requestFor(const MovieLensSet& set, const QUrl& base, const QString& folder);

/// The folder of the archives on the web: the environment's AUTOREC_DOWNLOAD_BASE, else `setting`, else that
/// of GroupLens. Ends with a slash.
QUrl downloadBase(const QString& setting = {});

} // namespace autorec
