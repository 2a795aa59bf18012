// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// Shows that files and folders may be dropped. The window takes the drop, wherever in it that is.
class DropArea : public QLabel
{
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace autorec
