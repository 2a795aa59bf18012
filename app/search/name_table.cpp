// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/name_table.h"

#include "app/search/film_names.h"

#include <algorithm>

namespace autorec {

namespace {

/// The title without article and spaces, with numbers as they are written: "twelvemonkeys".
QString squashedTitle(const QString& folded)
{
    return QString(folded).remove(u' ');
}

} // namespace

NameTable::NameTable(const FilmIndex& films)
{
    constexpr std::size_t NamesPerFilm = 3;
    m_names.reserve(films.size() * NamesPerFilm);
    films.forEachLooseName(
        [this](const QString& form, MovieIndex movie) { m_names.push_back({form, movie.value()}); });
    for (std::size_t m = 0; m < films.size(); ++m) {
        const MovieIndex movie(m);
        m_names.push_back({squashedTitle(films.key(movie).folded), movie.value()});
    }
    std::erase_if(m_names, [](const Name& name) { return name.form.isEmpty(); });
    std::sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) { return a.form < b.form; });
}

std::vector<NameTable::Found> NameTable::beginning(const QString& typed) const
{
    const QString loose = NameForms::of(typed).loose;
    const QString folded = squashedTitle(foldedTitle(foldedText(typed)));
    std::vector<Found> found;
    const bool isSpelledOut = !folded.isEmpty() && !folded.back().isDigit();
    findBeginning(loose, isSpelledOut, found);
    if (folded != loose)
        findBeginning(folded, false, found);
    return found;
}

/// A number that was spelled out is whole: "seven" does not begin 70, though the digit 7 does.
void NameTable::findBeginning(const QString& form, bool isSpelledOut, std::vector<Found>& found) const
{
    if (form.isEmpty())
        return;
    const auto begin =
        std::lower_bound(m_names.begin(), m_names.end(), form,
                         [](const Name& name, const QString& sought) { return name.form < sought; });
    for (auto name = begin; name != m_names.end() && name->form.startsWith(form); ++name) {
        const bool isWhole = name->form.size() == form.size();
        const bool isOtherNumber =
            isSpelledOut && form.back().isDigit() && !isWhole && name->form[form.size()].isDigit();
        if (!isOtherNumber)
            found.push_back({name->film, isWhole});
    }
}

} // namespace autorec
