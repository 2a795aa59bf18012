// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace autorec {

/// The forms in which two names of films are compared. Both ignore case, accents, punctuation and spaces,
/// write
/// "&" as "and", ½ as 1/2 and Roman numerals as Arabic ones, and put a trailing article in front.
struct NameForms
{
    QString exact;
    /// Without the leading article, any "the", and the words Vol., Part and Chapter before a number; numbers
    /// as digits.
    QString loose;

    static NameForms of(const QString& name);
};

/// The words of the exact form: folded, Roman numerals behind the first word as Arabic ones.
QStringList wordsOfName(const QString& name);

/// The names in a title as data sets list it: "Seven (a.k.a. Se7en)" gives itself, "Seven" and "Se7en". The
/// main name is the first.
QStringList namesIn(const QString& title);

/// Shorter names of the same film: "Star Wars: Episode V - The Empire Strikes Back" is also "Star Wars: The
/// Empire Strikes Back" and "The Empire Strikes Back". They tell films apart only within one year.
QStringList shortNamesOf(const QString& name);

/// The names under which the same film was shown elsewhere, such as in the United Kingdom; usually none.
QStringList namesElsewhere(const NameForms& name, int year);

} // namespace autorec
