// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/step_chart.h"

#include <vector>

namespace autorec {

/// How a person's ratings and the crowd's are spread over the scale: two bars for each step of it, the
/// person's in the colour of their stars, with a legend above and the stars below.
class RatingComparison : public StepChart
{
    Q_OBJECT

public:
    struct Step
    {
        double stars = 0;
        double own = 0;   ///< share of the person's ratings
        double crowd = 0; ///< share of the crowd's
    };

    explicit RatingComparison(QWidget* parent = nullptr);

    /// In order of stars.
    void setSteps(std::vector<Step> steps);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter) const;
    void paintStep(QPainter& painter, std::size_t number) const;
    int legendHeight() const;
    QColor ownColor() const;
    QColor crowdColor() const;

    std::vector<Step> m_steps;
    double m_highest = 0;
};

} // namespace autorec
