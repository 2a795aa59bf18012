// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/shelves_view.h"

#include "ui/models/movie_roles.h"
#include "ui/pages/discover/pick_panel.h"
#include "ui/pages/discover/shelf_panel.h"
#include "ui/pages/discover/shelf_view.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QFocusEvent>

#include <algorithm>

namespace autorec {

ShelvesView::ShelvesView(const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent)
    : QScrollArea(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("shelves"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // shelves must not become narrower when it comes
    auto* content = new QWidget(this);
    m_pick = new PickPanel(ratings, editor, content);
    m_column = fill(withoutMargins(new QVBoxLayout(content)), {m_pick, Stretch{1}});
    m_column->setSpacing(fontMetrics().height());
    setWidget(content);
    connect(m_pick, &PickPanel::filmWanted, this, &ShelvesView::filmWanted);
}

void ShelvesView::showPictures(CoverPictures& pictures)
{
    m_pictures = &pictures;
    m_pick->showPictures(pictures);
    for (ShelfPanel* panel : m_panels)
        panel->view().showPictures(pictures);
}

ShelfPanel* ShelvesView::addPanel()
{
    auto* panel = new ShelfPanel(static_cast<int>(m_panels.size()), m_ratings, m_editor, widget());
    m_column->insertWidget(m_column->count() - 1, panel);
    m_panels.push_back(panel);
    ShelfView& view = panel->view();
    view.addActions(m_filmActions);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.installEventFilter(this);
    if (m_pictures)
        view.showPictures(*m_pictures);
    connect(&view, &ShelfView::left, this, [this, panel](int direction) { goFrom(*panel, direction); });
    connect(&view, &ShelfView::filmWanted, this,
            [this](const QModelIndex& film) { Q_EMIT filmWanted(*movieAt(film)); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ShelvesView::currentChanged);
    connect(panel, &ShelfPanel::allWanted, this, &ShelvesView::allWanted);
    return panel;
}

void ShelvesView::setList(const RecommendationList& list)
{
    m_list = list;
    m_pick->setPick(list, false);
    const std::size_t count = list.shelves ? list.shelves->shelves.size() : 0;
    for (std::size_t k = 0; k < count; ++k) {
        ShelfPanel* panel = k < m_panels.size() ? m_panels[k] : addPanel();
        panel->setShelf(list.dataset, list.shelves->shelves[k]);
        panel->show();
    }
    for (std::size_t k = count; k < m_panels.size(); ++k)
        m_panels[k]->hide();
    Q_EMIT currentChanged();
}

void ShelvesView::setReasons(const RecommendationList& list)
{
    if (isEmpty() || !list.shelves || list.shelves->pick.empty() ||
        list.shelves->pick.front().movie != m_list.shelves->pick.front().movie)
        return;
    m_list = list;
    m_pick->setPick(list, true);
}

std::optional<MovieIndex> ShelvesView::currentMovie() const
{
    if (!m_current || !m_current->isVisibleTo(this))
        return std::nullopt;
    const QModelIndex current = m_current->view().currentIndex();
    return m_current->view().selectionModel()->isSelected(current) ? movieAt(current) : std::nullopt;
}

void ShelvesView::takeFocus()
{
    ShelfPanel* panel = m_current && m_current->isVisibleTo(this) ? m_current
                        : m_panels.empty()                        ? nullptr
                                                                  : m_panels.front();
    if (panel)
        panel->view().setFocus(Qt::OtherFocusReason);
}

/// To the shelf above or below, to the card that stands at the same place of the screen.
void ShelvesView::goFrom(const ShelfPanel& panel, int direction)
{
    const auto place = std::find(m_panels.begin(), m_panels.end(), &panel) - m_panels.begin() + direction;
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(m_panels.size()) ||
        !m_panels[static_cast<std::size_t>(place)]->isVisibleTo(this)) {
        if (place < 0)
            ensureWidgetVisible(m_pick);
        return;
    }
    ShelfPanel* next = m_panels[static_cast<std::size_t>(place)];
    const QPoint middle = panel.view().visualRect(panel.view().currentIndex()).center();
    const QModelIndex below = next->view().indexAt(middle);
    next->view().setCurrentIndex(
        below.isValid() ? below : next->view().model()->index(next->view().model()->rowCount() - 1, 0));
    next->view().setFocus(Qt::OtherFocusReason);
}

bool ShelvesView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto gone = std::find_if(m_panels.begin(), m_panels.end(),
                                       [watched](ShelfPanel* panel) { return &panel->view() == watched; });
        if (gone != m_panels.end())
            setCurrentPanel(*gone, static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason);
    }
    return QScrollArea::eventFilter(watched, event);
}

/// Only one card is marked at a time. Nothing is scrolled to under the mouse.
void ShelvesView::setCurrentPanel(ShelfPanel* panel, bool byKeyboard)
{
    if (m_current && m_current != panel)
        m_current->view().clearSelection();
    m_current = panel;
    ShelfView& view = panel->view();
    if (byKeyboard && view.model()->rowCount() > 0) {
        const QModelIndex current =
            view.currentIndex().isValid() ? view.currentIndex() : view.model()->index(0, 0);
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
        ensureWidgetVisible(panel, 0, 0);
    }
    Q_EMIT currentChanged();
}

} // namespace autorec
