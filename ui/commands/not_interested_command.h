// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/film_command.h"

namespace autorec {

/// Keeps a film out of the person's lists, or lets it in again.
class NotInterestedCommand : public FilmCommand
{
public:
    NotInterestedCommand(ProfileStore& store, const FilmKey& film, bool notInterested);

private:
    void takeBack() override { m_store.setNotInterested(m_film, !m_notInterested); }
    void apply() override { m_store.setNotInterested(m_film, m_notInterested); }

    FilmKey m_film;
    bool m_notInterested;
};

} // namespace autorec
