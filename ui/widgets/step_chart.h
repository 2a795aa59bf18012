// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

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
    /// In widths and heights of letters.
    StepChart(int width, int height, QWidget* parent);

    /// One for each step, in order of stars.
    void setDescriptions(const QStringList& descriptions);
    /// From top to bottom.
    QRect cell(std::size_t step) const;
    /// Half stars only where they fit.
    void paintStars(QPainter& painter, const QRect& cell, double stars) const;
    bool event(QEvent* event) override;

private:
    int m_widthInEms;
    int m_heightInLines;
    QStringList m_descriptions;
};

} // namespace autorec
