// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// The label of a field, whose access key takes to it. Stands in the same widget.
QLabel* labelFor(QWidget* field, const QString& text);

/// How a label looks and what can be done with it.
enum class Look {
    Plain = 1,      ///< its text holds no markup, whatever it is
    Wrapped = 2,    ///< over several lines
    Muted = 4,      ///< in the colour of what is said beside the matter
    Heading = 8,    ///< bold, as what stands above a part of a page
    Title = 16,     ///< bold and larger, as the name of what a page or a panel shows
    Selectable = 32 ///< with the mouse, to be copied
};
Q_DECLARE_FLAGS(Looks, Look)
Q_DECLARE_OPERATORS_FOR_FLAGS(Looks)

QLabel* makeLabel(QWidget* parent, QAnyStringView name, Looks looks, const QString& text = {});

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
