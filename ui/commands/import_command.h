#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Rates many films in one step: "Import 312 Ratings".
class ImportCommand : public QUndoCommand
{
public:
    /// Of the same films, before and after.
    ImportCommand(ProfileStore& store, const QList<FilmRating>& before, const QList<FilmRating>& after);

    void undo() override { m_store.rateAll(m_before); }
    void redo() override { m_store.rateAll(m_after); }

private:
    ProfileStore& m_store;
    QList<FilmRating> m_before;
    QList<FilmRating> m_after;
};

} // namespace autorec
