// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/watchlist_command.h"

#include <QCoreApplication>

namespace autorec {

WatchlistCommand::WatchlistCommand(ProfileStore& store, const FilmKey& film, bool on)
    : FilmCommand(store)
    , m_film(film)
    , m_on(on)
{
    setText((on ? QCoreApplication::translate("autorec", "Put %1 on the Watchlist")
                : QCoreApplication::translate("autorec", "Take %1 off the Watchlist"))
                .arg(film.title));
}

} // namespace autorec
