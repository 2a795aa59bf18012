// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace autorec {

/// The window's list of pages: an icon and a name each, at the left edge.
class NavigationRail : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addPage(const QString& title, const QString& iconName, const QKeySequence& shortcut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace autorec
