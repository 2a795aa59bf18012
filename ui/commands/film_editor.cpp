// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/film_editor.h"

#include "ui/commands/edit_history.h"
#include "ui/commands/not_interested_command.h"
#include "ui/commands/rate_all_command.h"
#include "ui/commands/rate_command.h"
#include "ui/commands/watchlist_command.h"

namespace autorec {

bool FilmEditor::rate(const FilmKey& film, std::optional<double> before, std::optional<double> after)
{
    return before == after || m_history.push(std::make_unique<RateCommand>(m_store, film, before, after));
}

bool FilmEditor::rateAll(const QString& text, const QList<FilmRating>& before, const QList<FilmRating>& after)
{
    return after.isEmpty() || m_history.push(std::make_unique<RateAllCommand>(m_store, text, before, after));
}

bool FilmEditor::setOnWatchlist(const FilmKey& film, bool on)
{
    return m_history.push(std::make_unique<WatchlistCommand>(m_store, film, on));
}

bool FilmEditor::setNotInterested(const FilmKey& film, bool notInterested)
{
    return m_history.push(std::make_unique<NotInterestedCommand>(m_store, film, notInterested));
}

} // namespace autorec
