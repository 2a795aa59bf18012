// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/weights_panel.h"

#include "ui/pages/inside/unit_texts.h"
#include "ui/text/format.h"
#include "ui/theme/plot_palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableWidget>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

constexpr int WidthInLines = 30;
constexpr int HeightInLines = 12;
constexpr int Labels = 5;
constexpr double AxisStrength = 0.5;
constexpr double LabelStrength = 0.8;

QString shapeText(const InspectedWeights& weights)
{
    return WeightsPanel::tr("%1 × %2").arg(countText(weights.rows), countText(weights.columns));
}

} // namespace

WeightHistogram::WeightHistogram(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeightHistogram::setSummary(const WeightSummary& summary)
{
    m_summary = summary;
    setAccessibleDescription(summary.bins.empty()
                                 ? QString()
                                 : tr("Mean %1, standard deviation %2, from %3 to %4")
                                       .arg(numberText(summary.mean), numberText(summary.deviation),
                                            numberText(summary.least), numberText(summary.greatest)));
    update();
}

QSize WeightHistogram::sizeHint() const
{
    return {fontMetrics().height() * WidthInLines, fontMetrics().height() * HeightInLines};
}

QSize WeightHistogram::minimumSizeHint() const
{
    return sizeHint() / 2;
}

bool WeightHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t bin = 0; bin < m_summary.bins.size(); ++bin) {
        const QRect bar = barOf(bin);
        if (help->pos().x() >= bar.left() && help->pos().x() <= bar.right())
            QToolTip::showText(help->globalPos(), description(bin), this);
    }
    return true;
}

void WeightHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_summary.bins.empty())
        return;
    for (std::size_t bin = 0; bin < m_summary.bins.size(); ++bin)
        painter.fillRect(barOf(bin), plotColor(0, palette()));
    drawAxis(painter);
}

QRect WeightHistogram::plotArea() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(line, line * 3 / 2, -line, -line * 2);
}

/// The smallest count that is not 0 is still seen.
QRect WeightHistogram::barOf(std::size_t bin) const
{
    const QRect area = plotArea();
    const std::size_t most = *std::max_element(m_summary.bins.begin(), m_summary.bins.end());
    const std::size_t weights = m_summary.bins[bin];
    const double share = static_cast<double>(weights) / static_cast<double>(std::max<std::size_t>(1, most));
    const auto count = static_cast<int>(m_summary.bins.size());
    const int left = area.left() + area.width() * static_cast<int>(bin) / count;
    const int right = area.left() + area.width() * static_cast<int>(bin + 1) / count;
    const int tall = std::max(weights > 0 ? 1 : 0, static_cast<int>(std::lround(area.height() * share)));
    return {left, area.bottom() + 1 - tall, std::max(1, right - left - 1), tall};
}

int WeightHistogram::positionOf(double value) const
{
    const QRect area = plotArea();
    const double range = m_summary.last - m_summary.first;
    const double share = range > 0.0 ? (value - m_summary.first) / range : 0.5;
    return area.left() + static_cast<int>(std::lround(area.width() * share));
}

void WeightHistogram::drawAxis(QPainter& painter) const
{
    const QRect area = plotArea();
    const int line = fontMetrics().height();
    painter.setPen(fadedText(palette(), AxisStrength));
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    painter.setPen(fadedText(palette(), LabelStrength));
    const bool isOnePoint = m_summary.last <= m_summary.first;
    for (int label = 0; label < (isOnePoint ? 1 : Labels); ++label) {
        const double value = m_summary.first + (m_summary.last - m_summary.first) * label / (Labels - 1);
        const int x = positionOf(value);
        painter.drawLine(x, area.bottom() + 1, x, area.bottom() + 1 + line / 4);
        const QString text = numberText(value);
        const int wide = fontMetrics().horizontalAdvance(text);
        const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
        painter.drawText(QRect(left, area.bottom() + line / 3, wide + 1, line + line / 2), Qt::AlignCenter,
                         text);
    }
    QPen mean(palette().color(QPalette::Text));
    mean.setStyle(Qt::DashLine);
    painter.setPen(mean);
    const int x = positionOf(m_summary.mean);
    painter.drawLine(x, area.top(), x, area.bottom());
    const QString text = tr("mean %1").arg(numberText(m_summary.mean));
    const int wide = fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(std::clamp(x - wide / 2, 0, std::max(0, width() - wide)), 0, wide + 1, area.top()),
                     Qt::AlignCenter, text);
}

QString WeightHistogram::description(std::size_t bin) const
{
    const int n = static_cast<int>(m_summary.bins[bin]);
    const QString weights = tr("%Ln weight(s)", "", n);
    if (bin == 0)
        return tr("Up to %1: %2").arg(numberText(m_summary.binBegin(1)), weights);
    if (bin + 1 == m_summary.bins.size())
        return tr("From %1: %2").arg(numberText(m_summary.binBegin(bin)), weights);
    return tr("From %1 to %2: %3")
        .arg(numberText(m_summary.binBegin(bin)), numberText(m_summary.binBegin(bin + 1)), weights);
}

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
