// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/rate_all_command.h"

namespace autorec {

RateAllCommand::RateAllCommand(ProfileStore& store, const QString& text, const QList<FilmRating>& before,
                               const QList<FilmRating>& after)
    : FilmCommand(store)
    , m_before(before)
    , m_after(after)
{
    setText(text);
}

} // namespace autorec
