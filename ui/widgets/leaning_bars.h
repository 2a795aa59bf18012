// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace autorec {

/// Labelled bars that go from a line in the middle to either side: what is loved and what is disliked. As
/// high as its bars; one is chosen with the arrow keys and activated with Enter or a click.
class LeaningBars : public QListWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        double leaning = 0.0;
        QString description; ///< in a sentence: the tool tip, and what screen readers say
    };

    explicit LeaningBars(QWidget* parent = nullptr);

    /// Keeps the current bar if there is still one with its label.
    void setBars(const QList<Bar>& bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(int bar);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace autorec
