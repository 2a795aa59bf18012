// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

#include <functional>
#include <initializer_list>

namespace autorec {

/// Space that grows, in a row or column.
struct Stretch
{
    int factor = 0;
};

/// Space of a fixed size, in pixels.
struct Spacing
{
    int size = 0;
};

/// An item of a row or column.
struct LayoutItem
{
    LayoutItem(QWidget* widget, int stretch = 0, Qt::Alignment alignment = {})
        : addTo([=](QBoxLayout& layout) { layout.addWidget(widget, stretch, alignment); })
    {
    }
    LayoutItem(QLayout* part, int stretch = 0)
        : addTo([=](QBoxLayout& layout) { layout.addLayout(part, stretch); })
    {
    }
    LayoutItem(Stretch stretch)
        : addTo([=](QBoxLayout& layout) { layout.addStretch(stretch.factor); })
    {
    }
    LayoutItem(Spacing spacing)
        : addTo([=](QBoxLayout& layout) { layout.addSpacing(spacing.size); })
    {
    }

    std::function<void(QBoxLayout&)> addTo;
};

/// Adds the items in order and returns the layout: fill(new QHBoxLayout(this), {label, {field, 1}, button}).
template <class Layout> Layout* fill(Layout* layout, std::initializer_list<LayoutItem> items)
{
    for (const LayoutItem& item : items)
        item.addTo(*layout);
    return layout;
}

/// Removes the margins of a layout and returns it.
template <class Layout> Layout* withoutMargins(Layout* layout)
{
    layout->setContentsMargins({});
    return layout;
}

} // namespace autorec
