// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/weight_summary.h"

#include <QWidget>

namespace autorec {

/// How many weights of a layer lie where: bars, with the values below and the mean marked.
class WeightHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit WeightHistogram(QWidget* parent = nullptr);

    void setSummary(const WeightSummary& summary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect plotArea() const;
    QRect barOf(std::size_t bin) const;
    /// Where a value stands on the axis.
    int positionOf(double value) const;
    void drawAxis(QPainter& painter) const;
    QString description(std::size_t bin) const;

    WeightSummary m_summary;
};

} // namespace autorec
