#include "ui/commands/film_editor.h"

#include "ui/commands/not_interested_command.h"
#include "ui/commands/rate_all_command.h"
#include "ui/commands/rate_command.h"
#include "ui/commands/watchlist_command.h"

#include <QUndoStack>

#include <tuple>

namespace autorec {

/// One that fails, as on a full disk, is no step.
void FilmEditor::push(std::unique_ptr<QUndoCommand> command)
{
    m_undo.push(command.get());
    std::ignore = command.release();
}

void FilmEditor::rate(const FilmKey& film, std::optional<double> before, std::optional<double> after)
{
    if (before != after)
        push(std::make_unique<RateCommand>(m_store, film, before, after));
}

void FilmEditor::rateAll(const QString& text, const QList<FilmRating>& before, const QList<FilmRating>& after)
{
    if (!after.isEmpty())
        push(std::make_unique<RateAllCommand>(m_store, text, before, after));
}

void FilmEditor::setOnWatchlist(const FilmKey& film, bool on)
{
    push(std::make_unique<WatchlistCommand>(m_store, film, on));
}

void FilmEditor::setNotInterested(const FilmKey& film, bool notInterested)
{
    push(std::make_unique<NotInterestedCommand>(m_store, film, notInterested));
}

} // namespace autorec
