// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// The label of a field, whose access key takes to it. Stands in the same widget.
QLabel* labelFor(QWidget* field, const QString& text);

/// Bold, as what stands above a part of a page.
void makeHeading(QLabel& label);

/// Bold and larger, as the name of what a page or a panel shows.
void makeTitle(QLabel& label);

/// A short note in a rounded frame.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

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
