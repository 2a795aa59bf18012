#pragma once

#include "ui/delegates/star_delegate.h"

namespace autorec {

/// A film as a card: its title on two lines, below the person's own stars, which rate as in StarDelegate, and
/// the year.
class FilmCardDelegate : public StarDelegate
{
    Q_OBJECT

public:
    using StarDelegate::StarDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The size of every card.
    static QSize cardSize(const QFontMetrics& metrics);

protected:
    QRect starArea(const QStyleOptionViewItem& option) const override;
};

} // namespace autorec
