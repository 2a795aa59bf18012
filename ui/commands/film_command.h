// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// A change of what one person did with films. It knows whose: undone or done again while another profile is
/// in use, it first goes back to the one that it was made in, so that it never writes into another's films.
class FilmCommand : public QUndoCommand
{
public:
    /// Of the profile in use.
    explicit FilmCommand(ProfileStore& store);

    void undo() final;
    void redo() final;

protected:
    virtual void takeBack() = 0;
    virtual void apply() = 0;

    ProfileStore& m_store;

private:
    void goToProfile();

    qint64 m_profile;
};

} // namespace autorec
