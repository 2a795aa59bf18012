// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/star_delegate.h"

namespace autorec {

class CoverPictures;

/// A film as a card: its cover with a mark if it is on the watchlist, below it the title, the prediction with
/// how sure the model is, and at the foot the person's own stars, which rate as in StarDelegate.
class FilmCardDelegate : public StarDelegate
{
    Q_OBJECT

public:
    explicit FilmCardDelegate(QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Shows pictures in the place of drawn covers where there are any; `pictures` must outlive the view.
    void showPictures(CoverPictures& pictures);
    /// Sets the width of cards, at least that of `cardSize`; the view then has to lay them out again.
    void setCardWidth(int width) { m_width = width; }
    /// The size of a card of that width; covers keep their shape. Narrow widths are widened to the minimum.
    static QSize cardSize(const QFontMetrics& metrics, int width = 0);

protected:
    QRect starArea(const QStyleOptionViewItem& option) const override;

private:
    void paintCover(QPainter& painter, const QStyleOptionViewItem& item, const QModelIndex& index) const;

    CoverPictures* m_pictures = nullptr;
    int m_width = 0;
};

} // namespace autorec
