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
    QString name;  ///< "ml-25m"
    QString title; ///< "MovieLens 25M"
    qint64 bytes;  ///< approximate size of the archive
    qint64 ratings;
    qint64 users;
    qint64 movies;
    int lastYear;       ///< of its films
    bool mayBePassedOn; ///< its licence lets people redistribute it
    bool hasChecksum;   ///< a checksum is published beside it

    QString archiveName() const { return name + QStringLiteral(".zip"); }
};

/// The smallest first.
const QList<MovieLensSet>& movieLensSets();
/// Null if there is no set of that name.
const MovieLensSet* findMovieLensSet(const QString& name);

/// What a set is good for, in a sentence or two.
QString useText(const MovieLensSet& set);
/// The terms that a person accepts before a download, in our words, one sentence a line.
QString licenceText(const MovieLensSet& set);
/// The paper to cite in publications.
QString citationText();

/// The download of a set into `folder`.
DownloadRequest requestFor(const MovieLensSet& set, const QUrl& base, const QString& folder);

/// Address of the folder with the archives: the environment's AUTOREC_DOWNLOAD_BASE, else `setting`, else
/// GroupLens. Ends with a slash.
QUrl downloadBase(const QString& setting = {});

} // namespace autorec
