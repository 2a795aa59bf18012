#include "ui/commands/import_command.h"

#include <QCoreApplication>

namespace autorec {

ImportCommand::ImportCommand(ProfileStore& store, const QList<FilmRating>& before,
                             const QList<FilmRating>& after)
    : FilmCommand(store)
    , m_before(before)
    , m_after(after)
{
    setText(QCoreApplication::translate("autorec", "Import %1 Ratings").arg(after.size()));
}

} // namespace autorec
