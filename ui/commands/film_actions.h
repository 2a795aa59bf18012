// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace autorec {

class FilmEditor;

/// The actions for the current film of a page: "Rate", with a menu of stars, and "Watchlist" and "Not
/// interested", which are checked while the film is marked so.
class FilmActions : public QObject
{
    Q_OBJECT

public:
    FilmActions(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent);
    ~FilmActions() override;

    /// Empty `movie`: no film is current, and the actions are disabled.
    void setMovie(const LoadedDatasetPtr& dataset, std::optional<MovieIndex> movie);

    QAction* rating() const { return m_rating; }
    QAction* watchlist() const { return m_watchlist; }
    QAction* notInterested() const { return m_notInterested; }

private:
    void addStars();
    void rate(std::optional<double> stars);
    void refresh();

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    std::optional<MovieIndex> m_movie;
    QAction* m_rating;
    std::unique_ptr<QMenu> m_stars;
    QAction* m_watchlist;
    QAction* m_notInterested;
};

} // namespace autorec
