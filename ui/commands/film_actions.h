#pragma once

#include "app/services/personal_ratings.h"

#include <QObject>

#include <optional>

class QAction;

namespace autorec {

class FilmEditor;

/// The actions "Watchlist" and "Not interested" for the film that is current in a page; checked while the
/// film is marked so.
class FilmActions : public QObject
{
    Q_OBJECT

public:
    FilmActions(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent);

    /// Empty `movie`: none is current, and the actions are off.
    void setMovie(const LoadedDatasetPtr& dataset, std::optional<MovieIndex> movie);

    QAction* watchlist() const { return m_watchlist; }
    QAction* notInterested() const { return m_notInterested; }

private:
    void refresh();

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    std::optional<MovieIndex> m_movie;
    QAction* m_watchlist;
    QAction* m_notInterested;
};

} // namespace autorec
