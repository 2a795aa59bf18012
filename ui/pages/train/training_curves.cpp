#include "ui/pages/train/training_curves.h"

#include "ui/widgets/plot_widget.h"

#include <QGridLayout>

namespace autorec {

namespace {

const QString Train = QStringLiteral("train");
const QString Validation = QStringLiteral("validation");

} // namespace

TrainingCurves::TrainingCurves(QWidget* parent)
    : QWidget(parent)
    , m_lossPlot(makePlot(QStringLiteral("lossPlot"), tr("Loss"), tr("Mean squared error")))
    , m_rmsePlot(makePlot(QStringLiteral("rmsePlot"), tr("RMSE"), tr("Stars")))
    , m_rankingPlot(makePlot(QStringLiteral("rankingPlot"), tr("Ranking: NDCG@10 on the validation part"),
                             tr("NDCG@10")))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_rmsePlot, 0, 0, 1, 2);
    layout->addWidget(m_lossPlot, 1, 0);
    layout->addWidget(m_rankingPlot, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

PlotWidget* TrainingCurves::makePlot(const QString& name, const QString& title, const QString& yTitle)
{
    auto* plot = new PlotWidget(this);
    plot->setObjectName(name);
    plot->setAccessibleName(title);
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
    for (QList<QPointF>* points : {&m_trainLoss, &m_validLoss, &m_trainRmse, &m_validRmse, &m_ranking})
        points->clear();
    for (PlotWidget* plot : {m_lossPlot, m_rmsePlot, m_rankingPlot})
        plot->clear();
}

void TrainingCurves::addEpoch(const EpochReport& report)
{
    const double epoch = report.epoch;
    m_trainLoss.append({epoch, report.trainLoss});
    if (report.trainRmse)
        m_trainRmse.append({epoch, *report.trainRmse});
    if (report.validRmse) {
        m_validLoss.append({epoch, *report.validRmse * *report.validRmse});
        m_validRmse.append({epoch, *report.validRmse});
    }
    if (report.validMetric)
        m_ranking.append({epoch, *report.validMetric});

    m_lossPlot->setSeries(Train, tr("Training"), m_trainLoss);
    m_rmsePlot->setSeries(Train, tr("Training"), m_trainRmse);
    if (!m_validRmse.isEmpty()) {
        m_lossPlot->setSeries(Validation, tr("Validation"), m_validLoss);
        m_rmsePlot->setSeries(Validation, tr("Validation"), m_validRmse);
    }
    if (!m_ranking.isEmpty())
        m_rankingPlot->setSeries(Validation, tr("Validation"), m_ranking);
    if (report.isBest)
        markBest(epoch);
}

void TrainingCurves::markBest(double epoch)
{
    m_lossPlot->setBest(Validation, epoch);
    m_rmsePlot->setBest(Validation, epoch);
    m_rankingPlot->setBest(Validation, epoch);
}

} // namespace autorec
