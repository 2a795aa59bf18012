// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "app/services/personal_ratings.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace autorec {

class FilmEffectModel;

/// What is known of one hidden unit: its activation, the films that move it when given alone, and the
/// person's ratings that move it now.
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
