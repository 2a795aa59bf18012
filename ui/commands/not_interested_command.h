#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Keeps a film out of the person's lists, or lets it in again.
class NotInterestedCommand : public QUndoCommand
{
public:
    NotInterestedCommand(ProfileStore& store, const FilmKey& film, bool notInterested);

    void undo() override { m_store.setNotInterested(m_film, !m_notInterested); }
    void redo() override { m_store.setNotInterested(m_film, m_notInterested); }

private:
    ProfileStore& m_store;
    FilmKey m_film;
    bool m_notInterested;
};

} // namespace autorec
