// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/step_chart.h"

#include <vector>

namespace autorec {

/// How many ratings a film has at each step of the scale: one bar for each, the stars below.
class RatingHistogram : public StepChart
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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Bar> m_bars;
    std::size_t m_highest = 0;
};

} // namespace autorec
