// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/pair_texts.h"

#include "ui/pages/together/pair_panel.h"
#include "ui/text/format.h"

#include <QLocale>
#include <QStringList>

namespace autorec {

namespace {

/// Below this number of films a correlation of 0.36 comes by chance once in twenty pairs.
constexpr std::size_t ManyFilms = 30;

const QString& nameOf(const ComparedPeople& people, std::size_t person)
{
    return people.request->people[person].name.name;
}

QString titleOf(const ComparedPeople& people, MovieIndex movie)
{
    return people.request->dataset->films.key(movie).title;
}

QString likenessText(double correlation)
{
    constexpr double Same = 0.6;
    constexpr double Alike = 0.35;
    constexpr double Little = 0.1;
    if (correlation >= Same)
        return PairPanel::tr("You have much the same taste");
    if (correlation >= Alike)
        return PairPanel::tr("Your tastes are alike");
    if (correlation >= Little)
        return PairPanel::tr("Your tastes are a little alike");
    if (correlation > -Little)
        return PairPanel::tr("Your tastes have little to do with each other");
    return PairPanel::tr("Your tastes are opposed");
}

QString correlationText(double correlation)
{
    return QLocale().toString(correlation, 'f', 2).replace(u'-', u'−');
}

QString byRatings(const PairTaste& taste)
{
    const QString text = PairPanel::tr("%1: correlation %2 on the %3 that you both rated.")
                             .arg(likenessText(*taste.correlation), correlationText(*taste.correlation),
                                  filmCountText(taste.films));
    return taste.films < ManyFilms ? PairPanel::tr("%1 That is a small number: it may be chance.").arg(text)
                                   : text;
}

QString byPredictions(const PairTaste& taste)
{
    const QString basis =
        taste.films == 0 ? PairPanel::tr("You have rated none of the same films.")
        : taste.films < PairTaste::EnoughFilms
            ? PairPanel::tr("You both rated only %1, too few to compare.").arg(filmCountText(taste.films))
            : PairPanel::tr("You both rated %1, but one of you gave all of them the same.")
                  .arg(filmCountText(taste.films));
    if (!taste.correlation)
        return basis;
    return PairPanel::tr("%1 %2, going by what the model predicts for each of you (correlation %3).")
        .arg(basis, likenessText(*taste.correlation), correlationText(*taste.correlation));
}

QString lovedText(const ComparedPeople& people, const PairTaste& taste)
{
    QStringList titles;
    for (const FilmOfBoth& film : taste.loved)
        titles.append(titleOf(people, film.movie));
    return titles.isEmpty() ? QString()
                            : PairPanel::tr("You both love %1.").arg(QLocale().createSeparatedList(titles));
}

QString disputedText(const ComparedPeople& people, const ComparedPair& pair)
{
    QStringList films;
    for (const FilmOfBoth& film : pair.taste.disputed)
        films.append(PairPanel::tr("%1 (%2 %3, %4 %5)", "film, then each person and their stars")
                         .arg(titleOf(people, film.movie), nameOf(people, pair.first),
                              starsText(static_cast<double>(film.first)), nameOf(people, pair.second),
                              starsText(static_cast<double>(film.second))));
    return films.isEmpty() ? QString()
                           : PairPanel::tr("You disagree on %1.").arg(QLocale().createSeparatedList(films));
}

} // namespace

QString pairTitle(const ComparedPeople& people, const ComparedPair& pair)
{
    return PairPanel::tr("%1 and %2", "two people")
        .arg(nameOf(people, pair.first), nameOf(people, pair.second));
}

QString pairText(const ComparedPeople& people, const ComparedPair& pair)
{
    const PairTaste& taste = pair.taste;
    QStringList sentences{taste.correlation && !taste.isPredicted ? byRatings(taste) : byPredictions(taste),
                          lovedText(people, taste), disputedText(people, pair)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

} // namespace autorec
