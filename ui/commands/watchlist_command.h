// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/film_command.h"

namespace autorec {

/// Puts a film on the watchlist, or takes it off.
class WatchlistCommand : public FilmCommand
{
public:
    WatchlistCommand(ProfileStore& store, const FilmKey& film, bool on);

private:
    void takeBack() override { m_store.setOnWatchlist(m_film, !m_on); }
    void apply() override { m_store.setOnWatchlist(m_film, m_on); }

    FilmKey m_film;
    bool m_on;
};

} // namespace autorec
