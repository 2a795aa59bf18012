// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "app/services/personal_ratings.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace autorec {

class ContentStack;
class FilmMapView;
struct MainGenres;

/// The legend of the map's colours: a button for each genre, which hides and shows its films.
class GenreLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GenreLegend(QWidget* parent = nullptr);

    void setGenres(const MainGenres& genres);

Q_SIGNALS:
    void shownChanged(std::uint8_t color, bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(std::uint8_t color, const QString& genre);
    void drawIcons();

    std::vector<QToolButton*> m_buttons; ///< by colour
};

/// The map of all films by the model's vectors, with a search, a legend and the chosen film.
class FilmMapPanel : public QWidget
{
    Q_OBJECT

public:
    FilmMapPanel(const PersonalRatings& ratings, QWidget* parent);

    /// Clears the map until that of the new model arrives.
    void reset(const LoadedDatasetPtr& dataset);
    void setMap(const InspectedMap& map);

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);

private:
    void layOut();
    QToolButton* makeButton(const QString& objectName, const QString& text, const QString& help);
    void search();
    void markRated();
    void showCurrent();
    QString describe(std::size_t dot) const;
    QString caption() const;
    MovieIndex movieOf(std::size_t dot) const { return m_map.map.movies[dot]; }

    const PersonalRatings& m_ratings;
    LoadedDatasetPtr m_dataset;
    InspectedMap m_map;
    QLineEdit* m_search;
    QLabel* m_found;
    GenreLegend* m_legend;
    FilmMapView* m_view;
    QLabel* m_caption;
    QLabel* m_current;
    QToolButton* m_show;
    ContentStack* m_stack;
};

} // namespace autorec
