// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace autorec {

/// The names of all films in order, to find those that begin with what a person types. Immutable.
class NameTable
{
public:
    explicit NameTable(const FilmIndex& films);

    /// What was found, and how well it matches.
    struct Found
    {
        std::uint32_t film = 0;
        bool isWhole = false;
    };
    /// The films with a name that begins with what is typed, ignoring articles, spaces, and how numbers are
    /// written. May list a film more than once.
    std::vector<Found> beginning(const QString& typed) const;

private:
    struct Name
    {
        QString form;
        std::uint32_t film;
    };

    void findBeginning(const QString& form, bool isSpelledOut, std::vector<Found>& found) const;

    std::vector<Name> m_names; ///< ordered by form
};

} // namespace autorec
