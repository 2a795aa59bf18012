// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/weights_panel.h"

#include "ui/pages/inside/unit_texts.h"
#include "ui/pages/inside/weight_histogram.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace autorec {
namespace {

enum Column { Name, Shape, Count, Mean, Deviation, Least, Greatest, NearZero, ColumnCount };

QString shapeText(const InspectedWeights& weights)
{
    return WeightsPanel::tr("%1 × %2").arg(countText(weights.rows), countText(weights.columns));
}

} // namespace

WeightsPanel::WeightsPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(named(new QTableWidget(0, ColumnCount, this), "weightsTable", tr("Layers")))
    , m_caption(makeLabel(this, "weightsCaption", Look::Wrapped | Look::Muted))
    , m_histogram(named(new WeightHistogram(this), "weightHistogram", tr("Histogram of the weights")))
    , m_stack(new ContentStack(QStringLiteral("inside"), this))
{
    layOut();
    connect(m_table, &QTableWidget::currentCellChanged, this, &WeightsPanel::showCurrent);
    reset();
}

void WeightsPanel::layOut()
{
    m_table->setHorizontalHeaderLabels({tr("Layer"), tr("Shape"), tr("Numbers"), tr("Mean"),
                                        tr("Standard deviation"), tr("Least"), tr("Greatest"),
                                        tr("Near zero")});
    m_table->horizontalHeaderItem(NearZero)->setToolTip(
        tr("Share of the weights below a hundredth of the largest"));
    for (int column = 0; column < ColumnCount; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    makeRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);

    auto* lower = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(lower)), {{m_histogram, 1}, m_caption});
    m_stack->setContent(
        makeSplitter(Qt::Vertical, "weightsSplitter", {{m_table, 1}, {lower, 2}}, nullptr, this));
    fill(new QVBoxLayout(this), {m_stack});
}

void WeightsPanel::reset()
{
    m_weights.clear();
    m_table->setRowCount(0);
    m_stack->showEmpty(tr("Looking into the model…"), tr("Its weights are being counted."));
}

void WeightsPanel::setWeights(const std::vector<InspectedWeights>& weights)
{
    m_weights = weights;
    m_table->setRowCount(static_cast<int>(weights.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, weights[static_cast<std::size_t>(row)]);
    if (weights.empty())
        m_stack->setEmptyText(tr("This model has no weights"),
                              tr("It counts the ratings of each film and learns nothing else."));
    m_stack->showContent(!weights.empty());
    m_table->setCurrentCell(weights.empty() ? -1 : 0, 0);
    showCurrent();
}

void WeightsPanel::fillRow(int row, const InspectedWeights& weights)
{
    const WeightSummary& summary = weights.summary;
    const QString texts[] = {weightsTitle(weights.name, weights.member),
                             shapeText(weights),
                             countText(summary.count),
                             numberText(summary.mean),
                             numberText(summary.deviation),
                             numberText(summary.least),
                             numberText(summary.greatest),
                             percentText(summary.nearZero, 1)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

void WeightsPanel::showCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_weights.size())) {
        m_histogram->setSummary({});
        m_caption->clear();
        return;
    }
    const InspectedWeights& shown = m_weights[static_cast<std::size_t>(row)];
    m_histogram->setSummary(shown.summary);
    m_caption->setText(
        tr("%1: bars from four standard deviations below the mean to four above it, the "
           "outermost with all that lies beyond; %2 of the numbers are below a hundredth of "
           "the largest.")
            .arg(weightsTitle(shown.name, shown.member), percentText(shown.summary.nearZero, 1)));
}

} // namespace autorec
