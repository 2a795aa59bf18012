// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace autorec {

/// How many ratings a film has at each step of the scale: one bar for each, the stars below.
class RatingHistogram : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        double stars = 0;
        std::size_t count = 0;
    };

    explicit RatingHistogram(QWidget* parent = nullptr);

    /// In order of stars.
    void setBars(std::vector<Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect barCell(std::size_t bar) const;
    QString description(const Bar& bar) const;

    std::vector<Bar> m_bars;
    std::size_t m_highest = 0;
};

} // namespace autorec
