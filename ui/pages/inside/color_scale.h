// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace autorec {

/// What the diverging colours stand for: a strip of them with the numbers at its ends and 0 in the middle.
class ColorScale : public QWidget
{
    Q_OBJECT

public:
    explicit ColorScale(QWidget* parent = nullptr);

    /// The colours end at −`strongest` and `strongest`.
    void setStrongest(double strongest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_strongest = 0;
};

} // namespace autorec
