// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace autorec {

/// Shows a prediction: a number and muted outlined stars if the model predicts stars, with how sure it is
/// where it says so; a bar if it only ranks (PredictedStarsRole, PredictedShareRole, PredictedDeviationRole).
class PredictionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The prediction alone, in `area` of an item; nothing where there is none.
    static void paintPrediction(QPainter& painter, const QRect& area, const QStyleOptionViewItem& item,
                                const QModelIndex& index, bool onHighlight = false);
};

} // namespace autorec
