// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace autorec {

/// What a source knows of a film beyond the data set. For showing and searching only: no model is trained on
/// it.
struct FilmFacts
{
    QStringList directors = {};
    QStringList cast = {};      ///< the leading actors, first names first
    int runtime = 0;            ///< minutes; 0 if unknown
    QString language = {};      ///< the original one, ISO 639-1: "en"
    QStringList countries = {}; ///< ISO 3166-1: "US"
    QString overview = {};
    QStringList genres = {}; ///< as the source names them

    bool isEmpty() const { return *this == FilmFacts(); }
    /// These facts, and what `other` knows where they lack something.
    FilmFacts completedBy(const FilmFacts& other) const;

    friend bool operator==(const FilmFacts&, const FilmFacts&) = default;
};

/// The facts as a JSON text, for MetadataStore.
QByteArray textOf(const FilmFacts& facts);
/// Throws Error(DamagedFile) if `text` is not what `textOf` returns.
FilmFacts factsIn(const QByteArray& text);

} // namespace autorec
