// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/compared_column.h"

#include "ui/models/movie_roles.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

namespace autorec {
namespace {

/// More columns leave no room for the drawn stars; their number stays.
constexpr int MostWithStars = 3;
constexpr int WidthWithStars = 22;
constexpr int WidthOfNumber = 6;

} // namespace

ComparedColumn::ComparedColumn(const ModelComparison& comparison, int column, QWidget* parent)
    : QFrame(parent)
    , m_comparison(comparison)
    , m_column(column)
    , m_model(new ComparedListModel(this))
    , m_origin(makeLabel(this, QStringLiteral("comparedOrigin%1").arg(column),
                         Look::Plain | Look::Wrapped | Look::Muted))
    , m_stack(new QStackedWidget(this))
    , m_table(new MovieTableView(QStringLiteral("comparedTable%1").arg(column),
                                 tr("List of %1").arg(comparison.name(column)), this))
    , m_empty(makeLabel(this, QStringLiteral("comparedEmpty%1").arg(column), Look::Plain | Look::Wrapped))
{
    setObjectName(QStringLiteral("comparedColumn%1").arg(column));
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const std::optional<MovieIndex> movie = currentMovie();
        if (movie && !m_following)
            Q_EMIT currentChanged(*movie);
    });
    showList();
}

/// The model's name, and what can be done with its column.
QLayout* ComparedColumn::makeHead()
{
    auto* name = makeLabel(this, QStringLiteral("comparedName%1").arg(m_column), Look::Plain | Look::Heading,
                           m_comparison.name(m_column));
    auto* inUse = new Badge(tr("in use"), this);
    inUse->setVisible(m_column == 0);
    auto* use = makeToolButton(this, QStringLiteral("useCompared%1").arg(m_column), tr("Use"),
                               tr("Put this model in use: it changes places with the first"));
    use->setAutoRaise(true);
    use->setVisible(m_column > 0 && m_comparison.runId(m_column) > 0);
    connect(use, &QToolButton::clicked, this, &ComparedColumn::useWanted);
    auto* remove = makeToolButton(this, QStringLiteral("removeCompared%1").arg(m_column), tr("Remove"),
                                  tr("Take this list away"));
    remove->setIcon(themedIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setVisible(m_column > 0);
    connect(remove, &QToolButton::clicked, this, &ComparedColumn::removeWanted);
    QSizePolicy policy = remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // all tables begin at one height
    remove->setSizePolicy(policy);
    return fill(new QHBoxLayout, {name, inUse, Stretch{}, use, remove});
}

void ComparedColumn::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setPredictionColumn(ComparedListModel::Predicted);
    const bool narrow = m_comparison.count() >= MostWithStars;
    m_table->setColumnWidths({4, 8, 0, narrow ? WidthOfNumber : WidthWithStars, 3 + m_comparison.count()});
    m_table->setStretchColumns({ComparedListModel::Title});
    m_table->setColumnHidden(ComparedListModel::Moved, m_column == 0);
    m_table->setColumnHidden(ComparedListModel::AlsoIn, m_comparison.count() == 1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ComparedColumn::layOut()
{
    setUpTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    fill(withoutMargins(new QVBoxLayout(this)), {makeHead(), m_origin, {m_stack, 1}});
}

void ComparedColumn::showList()
{
    const std::optional<MovieIndex> current = currentMovie();
    m_model->setColumn(m_comparison, m_column);
    if (current)
        select(*current);
    m_origin->setText(originText());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_empty->setText(emptyText());
}

/// The reason why there is no list.
QString ComparedColumn::emptyText() const
{
    if (!m_comparison.error(m_column).isEmpty())
        return tr("There is no list. %1").arg(m_comparison.error(m_column));
    return m_comparison.isWaiting(m_column) ? tr("Making the list…")
                                            : tr("No film fits. Choose more genres or years above.");
}

std::optional<MovieIndex> ComparedColumn::currentMovie() const
{
    return movieAt(m_table->currentIndex());
}

void ComparedColumn::select(MovieIndex movie)
{
    const QScopedValueRollback following(m_following, true);
    if (const std::optional<int> row = m_model->rowOf(movie))
        m_table->setCurrentIndex(m_model->index(*row, ComparedListModel::Title));
    else
        m_table->setCurrentIndex({});
}

/// The number of ratings that the model was given, and a user's hits among the held-out films.
QString ComparedColumn::originText() const
{
    const RecommendationList& list = m_comparison.list(m_column);
    if (!list.dataset)
        return QStringLiteral(" "); // as high as the others
    const QString given = tr("from %1").arg(ratingCountText(list.profileSize));
    if (list.heldOut.empty())
        return list.user ? tr("%1, nothing held out").arg(given) : given;
    return tr("%1 · hits: %2 of %3 held out")
        .arg(given, countText(list.hits()), countText(list.heldOut.size()));
}

} // namespace autorec
