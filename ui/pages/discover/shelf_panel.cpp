// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/shelf_panel.h"

#include "ui/models/shelf_model.h"
#include "ui/pages/discover/shelf_texts.h"
#include "ui/pages/discover/shelf_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QScrollBar>

#include <algorithm>

namespace autorec {
namespace {

constexpr int MostTitleInLines = 32;

QToolButton* makeArrow(QWidget* parent, const QString& name, const QString& text, bool forward)
{
    auto* arrow = makeToolButton(parent, name, {}, text);
    arrow->setAccessibleName(text);
    const bool isRight = forward == (parent->layoutDirection() == Qt::LeftToRight);
    arrow->setArrowType(isRight ? Qt::RightArrow : Qt::LeftArrow);
    arrow->setAutoRaise(true);
    return arrow;
}

} // namespace

ShelfPanel::ShelfPanel(int number, const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_model(new ShelfModel(ratings, editor, this))
    , m_view(new ShelfView(QStringLiteral("shelfFilms%1").arg(number), this))
    , m_title(makeLabel(this, QStringLiteral("shelfTitle%1").arg(number), Look::Plain | Look::Heading))
    , m_reason(makeLabel(this, QStringLiteral("shelfReason%1").arg(number),
                         Look::Plain | Look::Muted | Look::Wrapped))
    , m_back(makeArrow(this, QStringLiteral("shelfBack%1").arg(number), tr("Earlier films"), false))
    , m_forward(makeArrow(this, QStringLiteral("shelfForward%1").arg(number), tr("More films"), true))
    , m_seeAll(makeToolButton(this, QStringLiteral("shelfAll%1").arg(number), tr("See all"),
                              tr("Show all of them as a table")))
{
    setObjectName(QStringLiteral("shelf%1").arg(number));
    m_view->setModel(m_model);
    m_seeAll->setAutoRaise(true);
    layOut();
    connect(m_view, &ShelfView::scrolled, this, &ShelfPanel::showButtons);
    connect(m_back, &QToolButton::clicked, m_view, [this] { m_view->turnPage(false); });
    connect(m_forward, &QToolButton::clicked, m_view, [this] { m_view->turnPage(true); });
    connect(m_seeAll, &QToolButton::clicked, this, [this] { Q_EMIT allWanted(m_shelf); });
}

void ShelfPanel::layOut()
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_title->setFont(large);
    auto* head = fill(new QHBoxLayout, {m_title, {m_reason, 1}, m_back, m_forward, m_seeAll});
    head->setSpacing(fontMetrics().height() / 2);
    auto* column = fill(withoutMargins(new QVBoxLayout(this)), {head, m_view});
    column->setSpacing(fontMetrics().height() / 6);
}

void ShelfPanel::setShelf(const LoadedDatasetPtr& dataset, const Shelf& shelf)
{
    const QModelIndex current = m_view->currentIndex();
    const std::optional<MovieIndex> movie = movieAt(current);
    const int row = current.row();
    const bool wasSelected = m_view->selectionModel()->hasSelection();
    const bool isSameShelf = shelf.kind == m_shelf.kind && shelf.loved == m_shelf.loved;
    const int scrolled = isSameShelf ? m_view->horizontalScrollBar()->value() : 0;
    m_shelf = shelf;
    showTexts(shelfTitle(shelf, *dataset));
    m_model->setFilms(dataset, shelf.films);
    if (!m_view->currentIndex().isValid() && movie)
        restoreCurrent(*movie, row, wasSelected);
    m_view->horizontalScrollBar()->setValue(scrolled);
    showButtons();
}

void ShelfPanel::showTexts(const QString& title)
{
    const QFontMetrics metrics = m_title->fontMetrics();
    m_title->setText(metrics.elidedText(title, Qt::ElideRight, MostTitleInLines * metrics.height()));
    m_title->setToolTip(title);
    m_reason->setText(shelfReason(m_shelf));
    m_view->setAccessibleName(title);
    m_seeAll->setAccessibleName(tr("See all: %1").arg(title));
}

/// The film in the place of one that is gone is not selected, so that the next key does not rate it.
void ShelfPanel::restoreCurrent(MovieIndex movie, int row, bool wasSelected)
{
    const std::optional<int> same = m_model->rowOf(movie);
    const int place = same.value_or(std::min(row, m_model->rowCount() - 1));
    if (place >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(place, 0),
                                                  same && wasSelected ? QItemSelectionModel::ClearAndSelect
                                                                      : QItemSelectionModel::NoUpdate);
}

void ShelfPanel::showButtons()
{
    m_back->setEnabled(m_view->canTurn(false));
    m_forward->setEnabled(m_view->canTurn(true));
}

} // namespace autorec
