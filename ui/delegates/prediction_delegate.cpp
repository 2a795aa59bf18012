// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/prediction_delegate.h"

#include "ui/delegates/star_painter.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QPainter>

namespace autorec {

namespace {

const QStyle& styleFor(const QStyleOptionViewItem& item)
{
    return item.widget != nullptr ? *item.widget->style() : *QApplication::style();
}

int marginOf(const QStyleOptionViewItem& item)
{
    return styleFor(item).pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
}

/// Stars that are cut tell nothing: a narrow column shows the number alone.
bool hasRoom(const QStyleOptionViewItem& item, const QModelIndex& index)
{
    return !index.data(PredictedStarsRole).isValid() ||
           item.rect.width() - 2 * marginOf(item) >= StarPainter::predictedSize(item.fontMetrics).width();
}

} // namespace

void PredictionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    if (!index.data(PredictedShareRole).isValid() || !hasRoom(option, index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    styleFor(item).drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int margin = marginOf(item);
    paintPrediction(*painter, item.rect.adjusted(margin, 0, -margin, 0), item, index,
                    item.state.testFlag(QStyle::State_Selected));
}

QSize PredictionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    const int margin = option.fontMetrics.averageCharWidth() * 2;
    return {StarPainter::predictedSize(option.fontMetrics).width() + margin, text.height()};
}

void PredictionDelegate::paintPrediction(QPainter& painter, const QRect& area,
                                         const QStyleOptionViewItem& item, const QModelIndex& index,
                                         bool onHighlight)
{
    const QVariant share = index.data(PredictedShareRole);
    if (!share.isValid())
        return;
    painter.save();
    painter.setFont(item.font);
    painter.setClipRect(item.rect, Qt::IntersectClip);
    const StarPainter::Canvas canvas{
        painter, area, item.palette,
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive, onHighlight};
    const QVariant stars = index.data(PredictedStarsRole);
    const QVariant deviation = index.data(PredictedDeviationRole);
    if (stars.isValid())
        StarPainter::paintPredicted(canvas, share.toDouble(), decimalStarsText(stars.toDouble()),
                                    deviation.isValid() ? deviationText(deviation.toDouble()) : QString());
    else
        StarPainter::paintRankBar(canvas, share.toDouble());
    painter.restore();
}

} // namespace autorec
