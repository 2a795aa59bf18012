// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// Makes the label of a field, in the same widget; its access key focuses the field.
QLabel* labelFor(QWidget* field, const QString& text);

/// The look and behaviour of a label.
enum class Look {
    Plain = 1,      ///< its text is shown as it is, never read as markup
    Wrapped = 2,    ///< breaks into lines
    Muted = 4,      ///< paler, for notes
    Heading = 8,    ///< bold, for the parts of a page
    Title = 16,     ///< bold and larger, for the name of what a page or a panel shows
    Selectable = 32 ///< can be selected with the mouse
};
Q_DECLARE_FLAGS(Looks, Look)
Q_DECLARE_OPERATORS_FOR_FLAGS(Looks)

/// Makes a label with these looks. `name` may be empty.
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
