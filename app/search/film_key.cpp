// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/film_key.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

bool isArticle(QStringView word)
{
    constexpr std::array<QStringView, 13> Articles{u"the", u"a",  u"an",  u"le",  u"la",  u"les", u"l",
                                                   u"il",  u"el", u"los", u"las", u"das", u"der"};
    return std::find(Articles.begin(), Articles.end(), word) != Articles.end();
}

} // namespace

QString foldedText(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            folded += c;
        else if (!c.isMark() && c != u'\'' && c != u'’')
            folded += u' ';
    }
    return folded.simplified();
}

QString foldedTitle(const QString& title)
{
    const qsizetype bracket = title.indexOf(u'(');
    const QString folded = foldedText(bracket > 0 ? title.left(bracket) : title);
    const QString whole = folded.isEmpty() ? foldedText(title) : folded;
    const qsizetype space = whole.indexOf(u' ');
    if (space > 0 && isArticle(QStringView(whole).left(space)))
        return whole.mid(space + 1);
    const qsizetype lastSpace = whole.lastIndexOf(u' ');
    const bool articleTrails =
        title.contains(u',') && lastSpace > 0 && isArticle(QStringView(whole).mid(lastSpace + 1));
    return articleTrails ? whole.left(lastSpace) : whole;
}

FilmKey FilmKey::of(const Movie& movie)
{
    const QString title = QString::fromStdString(movie.title);
    return {QString::fromStdString(movie.imdbId), title, foldedTitle(title), movie.year};
}

} // namespace autorec
