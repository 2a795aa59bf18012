#pragma once

#include <QStyledItemDelegate>

namespace autorec {

/// Shows a prediction: muted outlined stars led by their number where the model predicts stars, a bar where
/// it only ranks (PredictedStarsRole, PredictedShareRole).
class PredictionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace autorec
