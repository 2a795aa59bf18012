// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/film_command.h"

namespace autorec {

FilmCommand::FilmCommand(ProfileStore& store)
    : m_store(store)
    , m_profile(store.current().id)
{
}

void FilmCommand::undo()
{
    goToProfile();
    takeBack();
}

void FilmCommand::redo()
{
    goToProfile();
    apply();
}

void FilmCommand::goToProfile()
{
    if (m_store.current().id != m_profile)
        m_store.choose(m_profile);
}

} // namespace autorec
