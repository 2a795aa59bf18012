// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/star_clicks.h"

#include "ui/delegates/film_card_delegate.h"
#include "ui/delegates/star_painter.h"

#include <QAbstractItemView>
#include <QTest>

#include <cmath>

namespace autorec {

QPoint starPosition(const QAbstractItemView& view, const QModelIndex& index, double stars)
{
    const QRect item = view.visualRect(index);
    const bool isCard = qobject_cast<FilmCardDelegate*>(view.itemDelegateForIndex(index)) != nullptr;
    const QFontMetrics metrics = view.fontMetrics();
    const QSize strip = StarPainter::ownSize(metrics);
    const int left = item.left() + (isCard ? metrics.height() / 4 : 3);
    const int y = isCard ? item.bottom() - metrics.height() / 4 - strip.height() / 2 : item.center().y();
    return {left + static_cast<int>(std::lround(strip.width() * (stars - 0.25) / StarPainter::StarCount)), y};
}

void clickStars(QAbstractItemView& view, const QModelIndex& index, double stars)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, starPosition(view, index, stars));
}

} // namespace autorec
