// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "app/services/personal_ratings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace autorec {

class ContentStack;
class Settings;
class UnitDetails;
class UnitGrid;

/// The legend of the diverging colours: a strip with the numbers at its ends and 0 in the middle.
class ColorScale : public QWidget
{
    Q_OBJECT

public:
    explicit ColorScale(QWidget* parent = nullptr);

    /// The colours end at −`strongest` and `strongest`.
    void setStrongest(double strongest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_strongest = 0;
};

/// The hidden units for the person's profile, layer by layer, and what one of them responds to.
class UnitsPanel : public QWidget
{
    Q_OBJECT

public:
    UnitsPanel(const PersonalRatings& ratings, Settings& settings, QWidget* parent);

    /// Clears units and films until those of the new model arrive.
    void reset(const LoadedDatasetPtr& dataset);
    void setUnits(const InspectedUnits& units);
    void setFilms(const InspectedFilms& films);
    /// Sets the text for a model without hidden units.
    void setNoUnitsText(const QString& text) { m_noUnitsText = text; }

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);

private:
    void layOut(Settings& settings);
    void listLayers();
    void showLayer();
    void showUnit();
    std::size_t layer() const;

    UnitGrid* m_grid;
    ColorScale* m_scale;
    QComboBox* m_layer;
    QCheckBox* m_sorted;
    QLabel* m_explanation;
    UnitDetails* m_details;
    ContentStack* m_stack;
    QString m_noUnitsText;
    InspectedUnits m_units;
    std::optional<InspectedFilms> m_films;
};

} // namespace autorec
