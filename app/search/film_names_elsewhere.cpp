// SPDX-License-Identifier: GPL-3.0-or-later
// Films that have different names in English-speaking countries, or that are known by two.

#include "app/search/film_names.h"

#include <QMultiHash>

#include <array>
#include <utility>

namespace autorec {

namespace {

struct NamePair
{
    int year;
    const char* one;
    const char* other;
};

constexpr std::array<NamePair, 59> NamePairs{{
    {1955, "Pather Panchali", "Song of the Little Road"},
    {1960, "Breathless", "À bout de souffle"},
    {1966, "The Good, the Bad and the Ugly", "Il buono, il brutto, il cattivo"},
    {1968, "Once Upon a Time in the West", "C'era una volta il West"},
    {1971, "Duck, You Sucker", "A Fistful of Dynamite"},
    {1977, "Star Wars", "Star Wars: Episode IV - A New Hope"},
    {1979, "Monty Python's Life of Brian", "Life of Brian"},
    {1980, "Airplane!", "Flying High!"},
    {1980, "The Empire Strikes Back", "Star Wars: Episode V - The Empire Strikes Back"},
    {1981, "Raiders of the Lost Ark", "Indiana Jones and the Raiders of the Lost Ark"},
    {1981, "Mad Max 2", "The Road Warrior"},
    {1982, "Friday the 13th Part III", "Friday the 13th Part 3: 3D"},
    {1983, "Return of the Jedi", "Star Wars: Episode VI - Return of the Jedi"},
    {1989, "Christmas Vacation", "National Lampoon's Christmas Vacation"},
    {1992, "The Mighty Ducks", "Champions"},
    {1992, "Bram Stoker's Dracula", "Dracula"},
    {1993, "Three Colors: Blue", "Three Colours: Blue"},
    {1994, "Three Colors: Red", "Three Colours: Red"},
    {1994, "Three Colors: White", "Three Colours: White"},
    {1994, "Léon: The Professional", "The Professional"},
    {1994, "Léon: The Professional", "Léon"},
    {1994, "Drunken Master II", "The Legend of Drunken Master"},
    {1995, "Se7en", "Seven"},
    {1995, "Die Hard: With a Vengeance", "Die Hard with a Vengeance"},
    {1995, "La Haine", "Hate"},
    {1995, "Twelve Monkeys", "12 Monkeys"},
    {1996, "William Shakespeare's Romeo + Juliet", "Romeo and Juliet"},
    {2001, "Harry Potter and the Sorcerer's Stone", "Harry Potter and the Philosopher's Stone"},
    {2001, "Spirited Away", "Sen to Chihiro no kamikakushi"},
    {2001, "Amélie", "Le fabuleux destin d'Amélie Poulain"},
    {2003, "X2: X-Men United", "X2"},
    {2003, "X2: X-Men United", "X-Men 2"},
    {2004, "Downfall", "Der Untergang"},
    {2005, "Fever Pitch", "The Perfect Catch"},
    {2005, "Wallace & Gromit in The Curse of the Were-Rabbit",
     "Wallace & Gromit: The Curse of the Were-Rabbit"},
    {2006, "Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan", "Borat"},
    {2006, "The Lives of Others", "Das Leben der Anderen"},
    {2007, "Funny Games", "Funny Games U.S."},
    {2007, "Live Free or Die Hard", "Die Hard 4.0"},
    {2008, "Ponyo", "Ponyo on the Cliff by the Sea"},
    {2009, "The Boat That Rocked", "Pirate Radio"},
    {2009, "Precious", "Precious: Based on the Novel \"Push\" by Sapphire"},
    {2009, "The Girl with the Dragon Tattoo", "Män som hatar kvinnor"},
    {2011, "The Raid", "The Raid: Redemption"},
    {2012, "The Avengers", "Avengers Assemble"},
    {2012, "The Avengers", "Marvel's The Avengers"},
    {2012, "The Pirates! Band of Misfits", "The Pirates! In an Adventure with Scientists!"},
    {2013, "Fast & Furious 6", "Furious 6"},
    {2013, "The Butler", "Lee Daniels' The Butler"},
    {2014, "The Raid 2", "The Raid 2: Berandal"},
    {2014, "Edge of Tomorrow", "Live Die Repeat: Edge of Tomorrow"},
    {2014, "Neighbors", "Bad Neighbours"},
    {2015, "Furious 7", "Fast & Furious 7"},
    {2015, "Furious 7", "Furious Seven"},
    {2016, "Zootopia", "Zootropolis"},
    {2016, "Moana", "Vaiana"},
    {2017, "The Fate of the Furious", "Fast & Furious 8"},
    {2019, "Fast & Furious Presents: Hobbs & Shaw", "Hobbs & Shaw"},
    {2021, "F9", "Fast & Furious 9"},
}};

QString keyOf(const QString& name, int year)
{
    return NameForms::of(name).loose + u'|' + QString::number(year);
}

QMultiHash<QString, QString> namesByKey()
{
    QMultiHash<QString, QString> names;
    for (const NamePair& pair : NamePairs) {
        const QString one = QString::fromUtf8(pair.one);
        const QString other = QString::fromUtf8(pair.other);
        names.insert(keyOf(one, pair.year), other);
        names.insert(keyOf(other, pair.year), one);
    }
    return names;
}

} // namespace

QStringList namesElsewhere(const NameForms& name, int year)
{
    static const QMultiHash<QString, QString> Names = namesByKey();
    return Names.values(name.loose + u'|' + QString::number(year));
}

} // namespace autorec
