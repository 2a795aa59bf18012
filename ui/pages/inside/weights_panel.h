// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "core/model/weight_summary.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace autorec {

class ContentStack;

/// A histogram of the weights of a layer: bars, with the values below and the mean marked.
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
    /// The position of a value on the axis.
    int positionOf(double value) const;
    void drawAxis(QPainter& painter) const;
    QString description(std::size_t bin) const;

    WeightSummary m_summary;
};

/// The weights of a model layer by layer: a table of figures, and the histogram of the chosen one.
class WeightsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsPanel(QWidget* parent);

    /// Clears the weights until those of the new model arrive.
    void reset();
    void setWeights(const std::vector<InspectedWeights>& weights);

private:
    enum Column { Name, Shape, Count, Mean, Deviation, Least, Greatest, NearZero, ColumnCount };

    void layOut();
    void fillRow(int row, const InspectedWeights& weights);
    void showCurrent();

    QTableWidget* m_table;
    QLabel* m_caption;
    WeightHistogram* m_histogram;
    ContentStack* m_stack;
    std::vector<InspectedWeights> m_weights;
};

} // namespace autorec
