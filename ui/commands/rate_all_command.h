// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/film_command.h"

namespace autorec {

/// Rates many films in one step: "Import 312 Ratings", "Remove 12 Films".
class RateAllCommand : public FilmCommand
{
public:
    /// Of the same films, before and after. `text` is what undo calls it.
    RateAllCommand(ProfileStore& store, const QString& text, const QList<FilmRating>& before,
                   const QList<FilmRating>& after);

private:
    void takeBack() override { m_store.rateAll(m_before); }
    void apply() override { m_store.rateAll(m_after); }

    QList<FilmRating> m_before;
    QList<FilmRating> m_after;
};

} // namespace autorec
