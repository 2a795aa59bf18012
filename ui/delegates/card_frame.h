// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

namespace autorec {

/// Gap between a card's edge and its content.
inline int cardPadding(const QFontMetrics& metrics)
{
    return metrics.height() / 2;
}

/// The card's rectangle within its item.
inline QRect cardRect(const QStyleOptionViewItem& option)
{
    const int gap = cardPadding(option.fontMetrics) / 2;
    return option.rect.adjusted(gap, gap, -gap, -gap);
}

} // namespace autorec
