// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"

#include <QList>

#include <optional>

namespace autorec {

class EditHistory;
class ProfileStore;
struct FilmRating;

/// The one road by which pages change what a person did with a film: every change is a command on the shared
/// undo stack. Commands name films by key, and so stay right when another data set is opened.
class FilmEditor
{
public:
    FilmEditor(ProfileStore& store, EditHistory& history)
        : m_store(store)
        , m_history(history)
    {
    }

    /// All tell whether it was done; EditHistory tells the person why not. Nothing is done where nothing
    /// changes.
    bool rate(const FilmKey& film, std::optional<double> before, std::optional<double> after);
    /// Many films in one step, which undo calls `text`.
    bool rateAll(const QString& text, const QList<FilmRating>& before, const QList<FilmRating>& after);
    bool setOnWatchlist(const FilmKey& film, bool on);
    bool setNotInterested(const FilmKey& film, bool notInterested);

    EditHistory& history() { return m_history; }

private:
    ProfileStore& m_store;
    EditHistory& m_history;
};

} // namespace autorec
