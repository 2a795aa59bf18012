// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/picture_name.h"

#include "app/exchange/filed_film.h"

#include <QRegularExpression>

namespace autorec {

namespace {

bool isOtherArtwork(const QString& name)
{
    static const QRegularExpression Other(
        QStringLiteral("(?:^|[-. _])(?:fanart|backdrop|background|banner|landscape|thumb|logo|clearlogo|"
                       "clearart|disc|discart|keyart|characterart|actor|back|spine)\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return Other.match(name).hasMatch();
}

bool isOfItsFolder(const QString& name)
{
    return name == u"poster" || name == u"folder" || name == u"cover" || name == u"movie" || name == u"front";
}

/// "The Matrix" of "The.Matrix" and "The_Matrix"; names with spaces stay as they are.
QString withSpaces(QString name)
{
    if (!name.contains(u' '))
        name.replace(u'_', u' ').replace(u'.', u' ');
    return name.simplified();
}

/// The year and what stands before it: "(1999)" counts wherever it is, a bare "1999" only behind a title.
struct TitleAndYear
{
    QString title;
    int year = 0;
};

TitleAndYear titleAndYearIn(const QString& name)
{
    static const QRegularExpression InBrackets(
        QStringLiteral("^(.+?)[\\s._]*[(\\[]((?:18|19|20)\\d\\d)[)\\]]"));
    static const QRegularExpression Bare(
        QStringLiteral("^(.+)[\\s._]+((?:18[89]|19\\d|20[0-3])\\d)(?:[\\s._].*)?$"));
    for (const QRegularExpression& form : {InBrackets, Bare}) {
        const QRegularExpressionMatch match = form.match(name);
        if (match.hasMatch())
            return {withSpaces(match.captured(1)), match.captured(2).toInt()};
    }
    return {withSpaces(name), 0};
}

QString tmdbIdInName(const QString& name)
{
    static const QRegularExpression Marked(QStringLiteral("tmdb(?:id)?[-_=: ]?(\\d{1,9})(?!\\d)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return Marked.match(name).captured(1);
}

} // namespace

NamedFilm filmInName(const QString& name)
{
    static const QRegularExpression Tags(
        QStringLiteral("\\{[^}]*\\}|\\[(?:imdb|tmdb)[^\\]]*\\]|\\b(?:imdb[-_=]?)?tt\\d{7,}\\b|"
                       "\\btmdb(?:id)?[-_=: ]?\\d+"),
        QRegularExpression::CaseInsensitiveOption);
    const auto [title, year] = titleAndYearIn(QString(name).remove(Tags).trimmed());
    Movie movie = title.isEmpty() ? Movie{} : listedMovie(0, title.toStdString());
    movie.year = year;
    movie.imdbId = imdbIdIn(name.toLower().toStdString(), false).toStdString();
    return {.film = FilmKey::of(movie), .tmdbId = tmdbIdInName(name)};
}

PictureName pictureName(const QString& name)
{
    using Kind = PictureName::Kind;
    static const QRegularExpression Number(QStringLiteral("^\\d{1,10}$"));
    static const QRegularExpression Poster(QStringLiteral("^(.+)[-. _](?:poster|cover|folder)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (isOfItsFolder(name.toLower()))
        return {Kind::OfTheFolder, name};
    if (const QRegularExpressionMatch match = Poster.match(name); match.hasMatch())
        return {Kind::Poster, match.captured(1), filmInName(match.captured(1))};
    if (Number.match(name).hasMatch())
        return {Kind::PlainNumber, name, filmInName(name)};
    return {isOtherArtwork(name) ? Kind::NoPoster : Kind::Film, name, filmInName(name)};
}

} // namespace autorec
