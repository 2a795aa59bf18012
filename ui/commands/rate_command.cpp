// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/rate_command.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace autorec {

RateCommand::RateCommand(ProfileStore& store, const FilmKey& film, std::optional<double> before,
                         std::optional<double> after)
    : FilmCommand(store)
    , m_film(film)
    , m_before(before)
    , m_after(after)
{
    setText(after ? QCoreApplication::translate("autorec", "Rate %1 %2").arg(film.title, starsText(*after))
                  : QCoreApplication::translate("autorec", "Take Back the Rating of %1").arg(film.title));
}

} // namespace autorec
