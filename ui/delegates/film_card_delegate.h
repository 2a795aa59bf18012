// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/star_delegate.h"

namespace autorec {

/// A film as a card, drawn from type and colour: on a ground in the colours of its genres the title, on three
/// lines at most, and the year; below it the genres, the prediction where cards show one, and at the foot the
/// person's own stars, which rate as in StarDelegate.
class FilmCardDelegate : public StarDelegate
{
    Q_OBJECT

public:
    /// The line for the prediction on cards.
    enum class Prediction { None, Shown };

    explicit FilmCardDelegate(QAbstractItemView* view, Prediction prediction = Prediction::None);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Sets the width of cards, at least that of `cardSize`; the view then has to lay them out again.
    void setCardWidth(int width) { m_width = width; }
    /// The minimum size of a card.
    static QSize cardSize(const QFontMetrics& metrics, Prediction prediction = Prediction::None);

protected:
    QRect starArea(const QStyleOptionViewItem& option) const override;

private:
    Prediction m_prediction;
    int m_width = 0;
};

} // namespace autorec
