// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/star_delegate.h"

#include "ui/delegates/star_painter.h"
#include "ui/models/movie_roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace autorec {
namespace {

std::optional<double> ownStars(const QModelIndex& index)
{
    const QVariant stars = index.data(OwnStarsRole);
    return stars.isValid() ? std::optional(stars.toDouble()) : std::nullopt;
}

QVariant toVariant(std::optional<double> stars)
{
    return stars ? QVariant(*stars) : QVariant();
}

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

StarDelegate::StarDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

void StarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    styleOf(item).drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    paintStars(*painter, item, index);
}

QSize StarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int margin = styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return StarPainter::ownSize(option.fontMetrics)
        .grownBy({2 * margin, 0, margin, 0})
        .expandedTo({0, QStyledItemDelegate::sizeHint(option, index).height()});
}

bool StarDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport) {
        if (event->type() == QEvent::MouseMove)
            followPointer(static_cast<QMouseEvent*>(event)->pos());
        else if (event->type() == QEvent::Leave)
            forgetHovered();
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool StarDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (!isEditable(index))
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_doubleClicked = false;
        return false;
    case QEvent::MouseButtonDblClick:
        m_doubleClicked = true; // its release must not remove the rating of the first click
        return true;
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || std::exchange(m_doubleClicked, false))
            return false;
        return click(*model, option, index, mouse->pos());
    }
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto stars = starsOfKey(key->key());
        if (!stars || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        model->setData(index, toVariant(*stars), OwnStarsRole);
        return true;
    }
    default:
        return false;
    }
}

QRect StarDelegate::starArea(const QStyleOptionViewItem& option) const
{
    const int margin = styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return option.rect.adjusted(margin, 0, 0, 0);
}

void StarDelegate::paintStars(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter.save();
    painter.setFont(option.font);
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const bool hovered = m_hoveredStars && m_hoveredIndex == index;
    StarPainter::paintOwn({painter, starArea(option), option.palette, colorGroup(option),
                           option.state.testFlag(QStyle::State_Selected)},
                          ownStars(index), hovered ? m_hoveredStars : std::nullopt);
    painter.restore();
}

bool StarDelegate::isEditable(const QModelIndex& index) const
{
    return index.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled);
}

void StarDelegate::followPointer(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || m_view->itemDelegateForIndex(index) != this || !isEditable(index)) {
        setHovered({}, std::nullopt);
        return;
    }
    setHovered(index, starsAt(index, position));
}

bool StarDelegate::isOnStars(const QModelIndex& index, const QPoint& position) const
{
    return isEditable(index) && starsAt(index, position).has_value();
}

std::optional<double> StarDelegate::starsAt(const QModelIndex& index, const QPoint& position) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.rect = m_view->visualRect(index);
    return StarPainter::starsAt(starArea(option), option.fontMetrics, position);
}

/// Without the view, which may be half deleted.
void StarDelegate::forgetHovered()
{
    m_hoveredIndex = QModelIndex();
    m_hoveredStars.reset();
    m_viewport->update();
}

void StarDelegate::setHovered(const QModelIndex& index, std::optional<double> stars)
{
    if (m_hoveredIndex == index && m_hoveredStars == stars)
        return;
    const QModelIndex before = m_hoveredIndex;
    m_hoveredIndex = index;
    m_hoveredStars = stars;
    m_view->update(before);
    m_view->update(index);
}

bool StarDelegate::click(QAbstractItemModel& model, const QStyleOptionViewItem& option,
                         const QModelIndex& index, const QPoint& position)
{
    const auto stars = StarPainter::starsAt(starArea(option), option.fontMetrics, position);
    if (!stars)
        return false;
    const bool takeBack = ownStars(index) == stars;
    setHovered({}, std::nullopt);
    return model.setData(index, takeBack ? QVariant() : QVariant(*stars), OwnStarsRole);
}

} // namespace autorec
