// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace autorec {

class ContentStack;
class WeightHistogram;

/// The weights of a model layer by layer: a table of figures, and the histogram of the chosen one.
class WeightsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsPanel(QWidget* parent);

    /// Nothing is known of the model any more; its weights are on their way.
    void reset();
    void setWeights(const std::vector<InspectedWeights>& weights);

private:
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
