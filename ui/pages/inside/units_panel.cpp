// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/units_panel.h"

#include "ui/pages/inside/unit_details.h"
#include "ui/pages/inside/unit_grid.h"
#include "ui/pages/inside/unit_texts.h"
#include "ui/theme/plot_palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace autorec {

namespace {

constexpr int ColorSteps = 41;
constexpr int ShortestLayer = 18; // characters

} // namespace

ColorScale::ColorScale(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColorScale::setStrongest(double strongest)
{
    m_strongest = strongest;
    setAccessibleDescription(
        tr("From %1, blue, to %2, orange").arg(changeText(-strongest), changeText(strongest)));
    update();
}

QSize ColorScale::sizeHint() const
{
    constexpr int WidthInEms = 18;
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidthInEms, fontMetrics().height() * 2};
}

void ColorScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int half = height() / 2;
    for (int step = 0; step < ColorSteps; ++step) {
        const QRect cell(width() * step / ColorSteps, 0, width() / ColorSteps + 1, half);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), cell),
                         divergingColor(2.0 * step / (ColorSteps - 1) - 1.0, palette()));
    }
    const QRect texts(0, half, width(), height() - half);
    const auto draw = [&](Qt::Alignment side, const QString& text) {
        painter.drawText(texts, static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)), text);
    };
    draw(Qt::AlignLeft | Qt::AlignVCenter, changeText(-m_strongest));
    draw(Qt::AlignHCenter | Qt::AlignVCenter, tr("at rest"));
    draw(Qt::AlignRight | Qt::AlignVCenter, changeText(m_strongest));
}

UnitsPanel::UnitsPanel(const PersonalRatings& ratings, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_grid(named(new UnitGrid(this), "unitGrid", tr("Hidden units")))
    , m_scale(new ColorScale(this))
    , m_layer(named(new QComboBox(this), "layerCombo", tr("Layer")))
    , m_sorted(named(new QCheckBox(tr("Most raised fir&st"), this), "sortUnits"))
    , m_explanation(makeLabel(this, "unitsExplanation", Look::Wrapped | Look::Muted))
    , m_details(new UnitDetails(ratings, this))
    , m_stack(new ContentStack(QStringLiteral("inside"), this))
{
    m_scale->setAccessibleName(tr("Colours"));
    // The scale beside it takes room, too; the list that drops down is as wide as its entries.
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layer->setMinimumContentsLength(ShortestLayer);
    layOut(settings);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &UnitsPanel::showLayer);
    connect(m_sorted, &QCheckBox::toggled, m_grid, &UnitGrid::setSorted);
    connect(m_grid, &UnitGrid::currentChanged, this, &UnitsPanel::showUnit);
    connect(m_details, &UnitDetails::filmWanted, this, &UnitsPanel::filmWanted);
    reset(nullptr);
}

void UnitsPanel::layOut(Settings& settings)
{
    auto* bar =
        fill(new QHBoxLayout, {labelFor(m_layer, tr("&Layer:")), m_layer, m_sorted, Stretch{}, m_scale});
    auto* left = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(left)), {bar, {m_grid, 1}, m_explanation});
    m_stack->setContent(
        makeSplitter(Qt::Horizontal, "unitsSplitter", {{left, 3}, {m_details, 2}}, &settings, this));
    fill(new QVBoxLayout(this), {m_stack});
}

void UnitsPanel::reset(const LoadedDatasetPtr& dataset)
{
    m_units = {};
    m_films.reset();
    m_details->setDataset(dataset);
    m_grid->setLayer({});
    m_stack->showEmpty(tr("Looking into the model…"), tr("Its hidden units are being asked."));
    listLayers();
}

void UnitsPanel::setUnits(const InspectedUnits& units)
{
    m_units = units;
    if (units.layers.empty())
        m_stack->setEmptyText(tr("This model has no hidden units"), m_noUnitsText);
    m_stack->showContent(!units.layers.empty());
    listLayers();
    showLayer();
}

void UnitsPanel::setFilms(const InspectedFilms& films)
{
    m_films = films;
    showUnit();
}

/// Keeps the chosen layer if the model has it.
void UnitsPanel::listLayers()
{
    const QSignalBlocker blocker(m_layer);
    const int chosen = std::max(0, m_layer->currentIndex());
    m_layer->clear();
    for (std::size_t l = 0; l < m_units.layers.size(); ++l)
        m_layer->addItem(layerTitle(m_units.layers, l));
    m_layer->setCurrentIndex(chosen < m_layer->count() ? chosen : 0);
}

void UnitsPanel::showLayer()
{
    if (m_units.layers.empty())
        return;
    const HiddenLayer& shown = m_units.layers[layer()];
    m_grid->setLayer(shown);
    m_scale->setStrongest(m_grid->strongest());
    m_explanation->setText(
        m_units.effects.ratings.empty()
            ? tr("%1 You have not rated any film yet, so that all of them rest.").arg(layerExplanation(shown))
            : layerExplanation(shown));
    showUnit();
}

void UnitsPanel::showUnit()
{
    if (m_units.layers.empty())
        return;
    const int unit = m_grid->current();
    const bool areFilmsKnown = m_films && layer() < m_films->layers.size() && unit >= 0 &&
                               static_cast<std::size_t>(unit) < m_films->layers[layer()].size();
    m_details->setUnit(m_units, layer(), unit,
                       areFilmsKnown ? &m_films->layers[layer()][static_cast<std::size_t>(unit)] : nullptr);
}

std::size_t UnitsPanel::layer() const
{
    return static_cast<std::size_t>(std::max(0, m_layer->currentIndex()));
}

} // namespace autorec
