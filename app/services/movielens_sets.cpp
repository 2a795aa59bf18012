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

} // namespace

const QList<MovieLensSet>& movieLensSets()
{
    using namespace Qt::Literals::StringLiterals;
    static const QList<MovieLensSet> sets{
        {u"ml-latest-small"_s, u"MovieLens Latest Small"_s, 1'000'000, 100836, 610, 9742, 2018, true, false},
        {u"ml-100k"_s, u"MovieLens 100K"_s, 5'000'000, 100000, 943, 1682, 1998, false, true},
        {u"ml-1m"_s, u"MovieLens 1M"_s, 6'000'000, 1000209, 6040, 3883, 2000, false, true},
        {u"ml-10m"_s, u"MovieLens 10M"_s, 63'000'000, 10000054, 69878, 10681, 2008, true, true},
        {u"ml-20m"_s, u"MovieLens 20M"_s, 190'000'000, 20000263, 138493, 27278, 2015, true, true},
        {u"ml-25m"_s, u"MovieLens 25M"_s, 250'000'000, 25000095, 162541, 62423, 2019, true, true},
        {u"ml-32m"_s, u"MovieLens 32M"_s, 239'000'000, 32000204, 200948, 87585, 2023, true, true}};
    return sets;
}

const MovieLensSet* findMovieLensSet(const QString& name)
{
    const QList<MovieLensSet>& sets = movieLensSets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&name](const MovieLensSet& set) { return set.name == name; });
    return found == sets.end() ? nullptr : &*found;
}

QString useText(const MovieLensSet& set)
{
    if (set.name == u"ml-latest-small")
        return Texts::tr("Small and quick to try, with films up to %1.").arg(set.lastYear);
    if (&set == &movieLensSets().last())
        return Texts::tr(
                   "The one to take for your own lists: it has the most films, up to %1. It is large, and "
                   "takes some minutes to learn from.")
            .arg(set.lastYear);
    return Texts::tr("To compare with papers that used it. Its films end in %1.").arg(set.lastYear);
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
