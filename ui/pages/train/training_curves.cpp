// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/training_curves.h"

#include "ui/plot/plot_widget.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

namespace autorec {

namespace {

const QString Train = QStringLiteral("train");
const QString Validation = QStringLiteral("validation");

} // namespace

TrainingCurves::TrainingCurves(QWidget* parent)
    : QWidget(parent)
    , m_lossPlot(makePlot(QStringLiteral("lossPlot"), tr("Loss"), tr("Loss")))
    , m_rmsePlot(makePlot(QStringLiteral("rmsePlot"), tr("RMSE"), tr("Stars")))
    , m_rankingPlot(makePlot(QStringLiteral("rankingPlot"), tr("Ranking: NDCG@10 on the validation part"),
                             tr("NDCG@10")))
    , m_gradientPlot(makePlot(QStringLiteral("gradientPlot"), tr("Gradient norm"), tr("Norm")))
    , m_learningRatePlot(
          makePlot(QStringLiteral("learningRatePlot"), tr("Learning rate"), tr("Learning rate")))
    , m_rows(new QVBoxLayout(this))
    , m_firstRow(new QHBoxLayout)
{
    m_gradientPlot->setLogarithmicY(true);
    m_gradientPlot->setEmptyText(tr("The gradient's norm, where the model is a network."));
    m_learningRatePlot->setSmoothed(false);
    m_firstRow->addWidget(m_rmsePlot, 1);
    auto* secondRow = fill(new QHBoxLayout, {{m_lossPlot, 1}, {m_rankingPlot, 1}});
    auto* thirdRow = fill(new QHBoxLayout, {{m_gradientPlot, 1}, {m_learningRatePlot, 1}});
    m_rows->setContentsMargins({});
    for (QHBoxLayout* row : {m_firstRow, secondRow, thirdRow})
        m_rows->addLayout(row);
    shareRoom();
}

void TrainingCurves::shareRoom()
{
    // The first row shows ten films. A layout gets its share even if everything in it is hidden.
    const bool hasThird = !m_gradientPlot->isHidden() || !m_learningRatePlot->isHidden();
    const int shares[] = {4, 3, hasThird ? 3 : 0};
    for (int row = 0; row < m_rows->count(); ++row)
        m_rows->setStretch(row, shares[row]);
}

void TrainingCurves::setCompanion(QWidget* companion)
{
    m_firstRow->addWidget(companion, 1);
}

PlotWidget* TrainingCurves::makePlot(const QString& name, const QString& title, const QString& yTitle)
{
    auto* plot = named(new PlotWidget(this), name, title);
    plot->setTitle(title);
    plot->setAxisTitles(tr("Epoch"), yTitle);
    plot->setWholeX(true);
    plot->setSmoothed(true);
    plot->setEmptyText(tr("The curve grows here, epoch by epoch, once a training runs."));
    connect(plot, &PlotWidget::failed, this, &TrainingCurves::failed);
    return plot;
}

void TrainingCurves::begin()
{
    for (PlotWidget* plot : {m_lossPlot, m_rmsePlot, m_rankingPlot, m_gradientPlot, m_learningRatePlot})
        plot->clear();
}

void TrainingCurves::addEpoch(const EpochReport& report)
{
    const double epoch = report.epoch;
    m_lossPlot->addPoint(Train, tr("Training"), {epoch, report.trainLoss});
    if (report.trainRmse)
        m_rmsePlot->addPoint(Train, tr("Training"), {epoch, *report.trainRmse});
    if (report.validRmse) {
        m_lossPlot->addPoint(Validation, tr("Validation"), {epoch, *report.validRmse * *report.validRmse});
        m_rmsePlot->addPoint(Validation, tr("Validation"), {epoch, *report.validRmse});
    }
    if (report.validMetric)
        m_rankingPlot->addPoint(Validation, tr("Validation"), {epoch, *report.validMetric});
    if (report.gradientNorm)
        m_gradientPlot->addPoint(Train, tr("Gradient norm"), {epoch, *report.gradientNorm});
    if (report.learningRate > 0.0)
        m_learningRatePlot->addPoint(Train, tr("Learning rate"), {epoch, report.learningRate});
    if (report.isBest)
        markBest(epoch);
}

bool TrainingCurves::isEmpty() const
{
    return m_lossPlot->seriesIds().isEmpty();
}

void TrainingCurves::addEpochs(const TrainingReport& report)
{
    for (const EpochReport& epoch : report.epochs)
        addEpoch(epoch);
}

void TrainingCurves::markBest(double epoch)
{
    m_lossPlot->setBest(Validation, epoch);
    m_rmsePlot->setBest(Validation, epoch);
    m_rankingPlot->setBest(Validation, epoch);
}

} // namespace autorec
