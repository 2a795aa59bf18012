#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Puts a film on the watchlist, or takes it off.
class WatchlistCommand : public QUndoCommand
{
public:
    WatchlistCommand(ProfileStore& store, const FilmKey& film, bool on);

    void undo() override { m_store.setOnWatchlist(m_film, !m_on); }
    void redo() override { m_store.setOnWatchlist(m_film, m_on); }

private:
    ProfileStore& m_store;
    FilmKey m_film;
    bool m_on;
};

} // namespace autorec
