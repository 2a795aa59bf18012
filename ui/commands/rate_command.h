// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/film_command.h"

#include <optional>

namespace autorec {

/// Gives a film stars, or takes them back: "Rate Alien 4½".
class RateCommand : public FilmCommand
{
public:
    RateCommand(ProfileStore& store, const FilmKey& film, std::optional<double> before,
                std::optional<double> after);

private:
    void takeBack() override { m_store.rate(m_film, m_before); }
    void apply() override { m_store.rate(m_film, m_after); }

    FilmKey m_film;
    std::optional<double> m_before;
    std::optional<double> m_after;
};

} // namespace autorec
