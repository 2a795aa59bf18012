// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "app/services/personal_ratings.h"
#include "core/inspect/hidden_units.h"
#include "ui/models/film_table.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace autorec {

/// Films and how far each moves a hidden unit, in the order given.
class FilmEffectModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Film, MyRating, Change, ColumnCount };

    explicit FilmEffectModel(const PersonalRatings& ratings, QObject* parent = nullptr);

    void setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves);
    MovieIndex movie(int row) const { return m_moves[static_cast<std::size_t>(row)].movie; }

private:
    int rows() const override { return static_cast<int>(m_moves.size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return movie(row); }
    std::optional<double> ownStars(int row) const override { return m_ratings.stars(movie(row)); }

    const PersonalRatings& m_ratings;
    std::vector<UnitMove> m_moves;
};

/// Shows one hidden unit: its activation, the films that move it when given alone, and the person's ratings
/// that move it now.
class UnitDetails : public QWidget
{
    Q_OBJECT

public:
    UnitDetails(const PersonalRatings& ratings, QWidget* parent);

    void setDataset(const LoadedDatasetPtr& dataset) { m_dataset = dataset; }
    /// `films` is null while they are being found; `unit` -1 where there is none.
    void setUnit(const InspectedUnits& units, std::size_t layer, int unit, const UnitFilms* films);

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);

private:
    struct Films
    {
        QLabel* title = nullptr;
        FilmEffectModel* model = nullptr;
    };

    Films makeFilms(const QString& objectName, const QString& title, const QString& help,
                    const PersonalRatings& ratings);
    void showDrivers(const InspectedUnits& units, std::size_t layer, int unit);

    LoadedDatasetPtr m_dataset;
    QLabel* m_title;
    QLabel* m_activation;
    Films m_drivers;
    Films m_exciting;
    Films m_inhibiting;
};

} // namespace autorec
