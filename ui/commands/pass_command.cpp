// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pass_command.h"

#include <QCoreApplication>

namespace autorec {

PassCommand::PassCommand(FirstStepsStore& store, const FilmKey& film, Pass pass)
    : m_store(store)
    , m_film(film)
    , m_pass(pass)
{
    setText((pass == Pass::Skipped ? QCoreApplication::translate("autorec", "Skip %1")
                                   : QCoreApplication::translate("autorec", "Mark %1 as Not Seen"))
                .arg(film.title));
}

} // namespace autorec
