// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace autorec {

/// What a word in the name of a column says, in the languages that people name their columns in.
enum class ColumnWord {
    Title,    ///< title, film, name
    Original, ///< original, alternative, English
    Year,
    Released,
    Stars,  ///< rating, score, Bewertung, note
    Thumbs, ///< Netflix's
    Own,    ///< my, your, meine
    User,   ///< user, account: one's own rating, or whose it is
    Others, ///< average, press, IMDb: somebody else's rating
    Person, ///< viewer, e-mail
    Seen,   ///< watched, gesehen
    Rated,  ///< rated, voted
    Date,   ///< date, on, at
    Filed,  ///< created, added: a date of the entry
    Id,
    Link,
    Filler, ///< of, the, film: says nothing
    Noise,  ///< count, type, by: the column is something else
};

/// The name of a column, cut into words.
struct ColumnName
{
    QStringList words; ///< folded; "userRating" and "userrating" are "user" and "rating"
    QString joined;    ///< the words without spaces
    double lowest = 0.0;
    double highest = 0.0; ///< of the scale in the name: "Rating (1-10)", "note /20"; 0 if there is none
    bool namesLowest = false;

    static ColumnName of(const std::string& name);

    bool has(ColumnWord kind) const { return placeOf(kind) >= 0; }
    /// The place of the column's first such word in the vocabulary, which has the usual words first; −1 if
    /// there is none.
    int placeOf(ColumnWord kind) const;
    /// True if every word is of one of the kinds.
    bool hasOnly(std::initializer_list<ColumnWord> kinds) const;
};

} // namespace autorec
