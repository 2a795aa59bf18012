// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

namespace autorec {

/// Between a card's edge and what it shows.
inline int cardPadding(const QFontMetrics& metrics)
{
    return metrics.height() / 2;
}

/// The card within its item.
inline QRect cardRect(const QStyleOptionViewItem& option)
{
    const int gap = cardPadding(option.fontMetrics) / 2;
    return option.rect.adjusted(gap, gap, -gap, -gap);
}

} // namespace autorec
