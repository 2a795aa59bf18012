// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"
#include "ui/commands/edit_history.h"

namespace autorec {

/// The only way by which pages change a person's films: every change is a step of the shared history. Steps
/// name films by key, and so stay right when another data set is opened. If a step is undone or redone while
/// another profile is in use, it first switches to its own profile, so that it never changes another person's
/// films. All methods return whether it was done; EditHistory reports why not.
class FilmEditor
{
public:
    FilmEditor(ProfileStore& store, EditHistory& history)
        : m_store(store)
        , m_history(history)
    {
    }

    /// Empty `after` removes the rating. No step if nothing changes.
    bool rate(const FilmKey& film, std::optional<double> before, std::optional<double> after);
    /// Rates many films, and puts films on the watchlist, in one step. No step if there are none.
    bool rateAll(const QString& text, const QList<FilmRating>& ratings, const QList<FilmKey>& watchlist = {});
    bool setOnWatchlist(const FilmKey& film, bool on);
    bool setNotInterested(const FilmKey& film, bool notInterested);

    /// Any other step of the profile in use.
    bool push(const QString& text, const EditHistory::Deed& redo, const EditHistory::Deed& undo);

    EditHistory& history() { return m_history; }

private:
    ProfileStore& m_store;
    EditHistory& m_history;
};

} // namespace autorec
