// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// A text with links that open in the browser. Their colour follows the palette, which a plain label's do
/// only until its text is set.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace autorec
