#pragma once

#include "app/film_key.h"

#include <QList>

#include <memory>
#include <optional>

class QUndoCommand;
class QUndoStack;

namespace autorec {

class ProfileStore;
struct FilmRating;

/// The one road by which pages change what a person did with a film: every change is a command on the shared
/// undo stack. Commands name films by key, and so stay right when another data set is opened.
class FilmEditor
{
public:
    FilmEditor(ProfileStore& store, QUndoStack& undo)
        : m_store(store)
        , m_undo(undo)
    {
    }

    /// No command where nothing changes.
    void rate(const FilmKey& film, std::optional<double> before, std::optional<double> after);
    /// Many films in one step, which undo calls `text`; nothing where there are none.
    void rateAll(const QString& text, const QList<FilmRating>& before, const QList<FilmRating>& after);
    void setOnWatchlist(const FilmKey& film, bool on);
    void setNotInterested(const FilmKey& film, bool notInterested);

    QUndoStack& undoStack() { return m_undo; }

private:
    void push(std::unique_ptr<QUndoCommand> command);

    ProfileStore& m_store;
    QUndoStack& m_undo;
};

} // namespace autorec
