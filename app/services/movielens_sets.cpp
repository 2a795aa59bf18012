// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/movielens_sets.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace autorec {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MovieLensSets)
};

MovieLensSet made(const char* name, const char* title, qint64 megabytes, qint64 ratings, qint64 users,
                  qint64 movies)
{
    constexpr qint64 Megabyte = 1000000;
    MovieLensSet set;
    set.name = QString::fromLatin1(name);
    set.title = QString::fromLatin1(title);
    set.bytes = megabytes * Megabyte;
    set.ratings = ratings;
    set.users = users;
    set.movies = movies;
    set.mayBePassedOn = set.name != u"ml-100k" && set.name != u"ml-1m";
    set.hasChecksum = !set.name.contains(u"latest");
    return set;
}

} // namespace

const QList<MovieLensSet>& movieLensSets()
{
    static const QList<MovieLensSet> sets{
        made("ml-latest-small", "MovieLens Latest Small", 1, 100836, 610, 9742),
        made("ml-100k", "MovieLens 100K", 5, 100000, 943, 1682),
        made("ml-1m", "MovieLens 1M", 6, 1000209, 6040, 3883),
        made("ml-10m", "MovieLens 10M", 63, 10000054, 69878, 10681),
        made("ml-20m", "MovieLens 20M", 190, 20000263, 138493, 27278),
        made("ml-25m", "MovieLens 25M", 250, 25000095, 162541, 62423),
        made("ml-32m", "MovieLens 32M", 239, 32000204, 200948, 87585)};
    return sets;
}

const MovieLensSet* findMovieLensSet(const QString& name)
{
    const QList<MovieLensSet>& sets = movieLensSets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&name](const MovieLensSet& set) { return set.name == name; });
    return found == sets.end() ? nullptr : &*found;
}

QString licenceText(const MovieLensSet& set)
{
    QStringList sentences{
        Texts::tr("%1 comes from GroupLens Research at the University of Minnesota.").arg(set.title),
        Texts::tr("It is for research and private use. Commercial use needs the permission of GroupLens."),
        set.mayBePassedOn ? Texts::tr("It may be passed on under the same terms.")
                          : Texts::tr("It must not be passed on to others; they may download it themselves."),
        Texts::tr("Nothing may suggest that the University of Minnesota or GroupLens endorses your work."),
        Texts::tr("There is no warranty. The README in the archive holds the full terms.")};
    return sentences.join(u'\n');
}

QString citationText()
{
    return QStringLiteral(
        "F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and "
        "Context. ACM Transactions on Interactive Intelligent Systems 5, 4, Article 19. "
        "https://doi.org/10.1145/2827872");
}

DownloadRequest requestFor(const MovieLensSet& set, const QUrl& base, const QString& folder)
{
    const QString archive = set.archiveName();
    const QUrl checksum = set.hasChecksum ? base.resolved(QUrl(archive + QStringLiteral(".md5"))) : QUrl();
    return {base.resolved(QUrl(archive)), checksum, QDir(folder).absoluteFilePath(archive)};
}

QUrl downloadBase(const QString& setting)
{
    QString base = qEnvironmentVariable("AUTOREC_DOWNLOAD_BASE");
    if (base.isEmpty())
        base = setting;
    if (base.isEmpty())
        base = QStringLiteral("https://files.grouplens.org/datasets/movielens/");
    if (!base.endsWith(u'/'))
        base += u'/';
    return QUrl(base);
}

} // namespace autorec
