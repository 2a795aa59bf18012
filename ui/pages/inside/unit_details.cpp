// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/unit_details.h"

#include "ui/pages/inside/unit_texts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr int WidthInCharacters = 66;

} // namespace

FilmEffectModel::FilmEffectModel(const PersonalRatings& ratings, QObject* parent)
    : FilmTable(parent)
    , m_ratings(ratings)
{
    const auto change = [this](int row) {
        return changeText(static_cast<double>(m_moves[static_cast<std::size_t>(row)].change));
    };
    setColumns({{.title = tr("Film"),
                 .text = [this](int row) { return filmText(movie(row)); },
                 .isTextToolTip = true},
                {.title = tr("My rating"),
                 .text = [this](int row) { return ownStarsText(row); },
                 .alignment = Qt::AlignRight},
                {.title = tr("Change"), .text = change, .alignment = Qt::AlignRight}});
    connect(&ratings, &PersonalRatings::movieChanged, this, [this] { columnChanged(MyRating); });
}

void FilmEffectModel::setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves)
{
    beginResetModel();
    useDataset(dataset);
    m_moves = std::move(moves);
    endResetModel();
}

UnitDetails::UnitDetails(const PersonalRatings& ratings, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(this, "unitTitle", Look::Title))
    , m_activation(makeLabel(this, "unitActivation", Look::Wrapped))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInCharacters);
    fill(withoutMargins(new QVBoxLayout(this)), {m_title, m_activation});
    m_drivers = makeFilms(QStringLiteral("drivingRatings"), tr("My ratings that move it now"),
                          tr("How the activation changes by each rating: what it is, less what it would be "
                             "without it"),
                          ratings);
    const QString help = tr("How the activation changes when the film alone is given, a star above what is "
                            "expected; less for films with few ratings");
    m_exciting = makeFilms(QStringLiteral("excitingFilms"), tr("Films that excite it most"), help, ratings);
    m_inhibiting =
        makeFilms(QStringLiteral("inhibitingFilms"), tr("Films that inhibit it most"), help, ratings);
}

UnitDetails::Films UnitDetails::makeFilms(const QString& objectName, const QString& title,
                                          const QString& help, const PersonalRatings& ratings)
{
    auto* label = makeLabel(this, {}, Look::Heading, title);
    label->setToolTip(help);
    auto* model = new FilmEffectModel(ratings, this);
    auto* view = new MovieTableView(objectName, title, this);
    view->setModel(model);
    view->setToolTip(help);
    view->setColumnWidths({0, 12, 12});
    view->setStretchColumns({FilmEffectModel::Film});
    connect(view, &QAbstractItemView::activated, this,
            [this, model](const QModelIndex& index) { Q_EMIT filmWanted(model->movie(index.row())); });
    layout()->addWidget(label);
    layout()->addWidget(view);
    return {label, model};
}

void UnitDetails::setUnit(const InspectedUnits& units, std::size_t layer, int unit, const UnitFilms* films)
{
    const bool isThere = unit >= 0;
    m_title->setText(isThere ? tr("Unit %1").arg(unit + 1) : QString());
    QString activation;
    if (isThere) {
        const auto place = static_cast<std::size_t>(unit);
        const HiddenLayer& shown = units.layers[layer];
        activation = activationText(shown.activations[place], shown.resting[place]);
    }
    m_activation->setText(activation.left(1).toUpper() + activation.mid(1));
    m_exciting.model->setFilms(m_dataset, films != nullptr ? films->exciting : std::vector<UnitMove>());
    m_inhibiting.model->setFilms(m_dataset, films != nullptr ? films->inhibiting : std::vector<UnitMove>());
    if (isThere)
        showDrivers(units, layer, unit);
    else
        m_drivers.model->setFilms(m_dataset, {});
}

/// The greatest changes first, whichever way.
void UnitDetails::showDrivers(const InspectedUnits& units, std::size_t layer, int unit)
{
    const RatingEffects& effects = units.effects;
    std::vector<UnitMove> moves;
    for (std::size_t k = 0; k < effects.ratings.size(); ++k)
        moves.push_back(
            {effects.ratings[k].movie, effects.changes[layer](k, static_cast<std::size_t>(unit))});
    std::stable_sort(moves.begin(), moves.end(), [](const UnitMove& a, const UnitMove& b) {
        return std::abs(a.change) > std::abs(b.change);
    });
    m_drivers.model->setFilms(m_dataset, std::move(moves));
}

} // namespace autorec
