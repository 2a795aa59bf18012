// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/not_interested_command.h"

#include <QCoreApplication>

namespace autorec {

NotInterestedCommand::NotInterestedCommand(ProfileStore& store, const FilmKey& film, bool notInterested)
    : FilmCommand(store)
    , m_film(film)
    , m_notInterested(notInterested)
{
    setText((notInterested ? QCoreApplication::translate("autorec", "Leave %1 out of Lists")
                           : QCoreApplication::translate("autorec", "Let %1 into Lists Again"))
                .arg(film.title));
}

} // namespace autorec
