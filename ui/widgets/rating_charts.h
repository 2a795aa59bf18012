// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/star_distribution.h"

#include <QPalette>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace autorec {

/// Base of the charts that have a cell for each step of the rating scale, with its stars below. Says each
/// step's description as a tool tip, and all of them to assistive tools.
class StepChart : public QWidget
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// The size is in widths and heights of letters.
    StepChart(int width, int height, QWidget* parent);

    /// One for each step, in order of stars.
    void setDescriptions(const QStringList& descriptions);
    /// The cell of a step, as high as the widget.
    QRect cell(std::size_t step) const;
    /// Paints half stars only if they fit.
    void paintStars(QPainter& painter, const QRect& cell, double stars) const;
    bool event(QEvent* event) override;

private:
    int m_widthInEms;
    int m_heightInLines;
    QStringList m_descriptions;
};

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

/// A histogram of a film's ratings, or of how likely each is: one bar for each step of the scale, the stars
/// below.
class RatingHistogram : public StepChart
{
    Q_OBJECT

public:
    struct Bar
    {
        double stars = 0;
        std::size_t count = 0;
    };

    /// `lines`: the height, in lines of text.
    explicit RatingHistogram(QWidget* parent = nullptr, int lines = 6);

    /// In order of stars.
    void setBars(const std::vector<Bar>& bars);
    /// Paints the bars in the colour of the person's own.
    void setDistribution(const StarDistribution& distribution);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        double stars;
        double value;
    };

    void setSteps(std::vector<Step> steps, QPalette::ColorRole color);

    std::vector<Step> m_steps;
    double m_highest = 0;
    QPalette::ColorRole m_color = QPalette::PlaceholderText;
};

} // namespace autorec
