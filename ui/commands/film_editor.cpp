#include "ui/commands/film_editor.h"

#include "ui/commands/not_interested_command.h"
#include "ui/commands/rate_all_command.h"
#include "ui/commands/rate_command.h"
#include "ui/commands/watchlist_command.h"

#include <QUndoStack>

namespace autorec {

void FilmEditor::rate(const FilmKey& film, std::optional<double> before, std::optional<double> after)
{
    if (before != after)
        m_undo.push(new RateCommand(m_store, film, before, after));
}

void FilmEditor::rateAll(const QString& text, const QList<FilmRating>& before, const QList<FilmRating>& after)
{
    if (!after.isEmpty())
        m_undo.push(new RateAllCommand(m_store, text, before, after));
}

void FilmEditor::setOnWatchlist(const FilmKey& film, bool on)
{
    m_undo.push(new WatchlistCommand(m_store, film, on));
}

void FilmEditor::setNotInterested(const FilmKey& film, bool notInterested)
{
    m_undo.push(new NotInterestedCommand(m_store, film, notInterested));
}

} // namespace autorec
