// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_curves.h"

#include "ui/plot/plot_widget.h"
#include "ui/text/run_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QComboBox>

namespace autorec {

namespace {

enum Measure { ValidRmse, TrainRmse, Loss, Ranking };

std::optional<double> measured(const EpochReport& epoch, int measure)
{
    switch (measure) {
    case ValidRmse:
        return epoch.validRmse;
    case TrainRmse:
        return epoch.trainRmse;
    case Loss:
        return epoch.trainLoss;
    case Ranking:
        return epoch.validMetric;
    default:
        return std::nullopt;
    }
}

QString unitOf(int measure)
{
    switch (measure) {
    case Loss:
        return RunCurves::tr("Loss");
    case Ranking:
        return RunCurves::tr("NDCG@10");
    default:
        return RunCurves::tr("Stars");
    }
}

QList<QPointF> pointsOf(const RunRecord& run, int measure)
{
    QList<QPointF> points;
    for (const EpochReport& epoch : run.report.epochs) {
        if (const std::optional<double> value = measured(epoch, measure))
            points.append({static_cast<double>(epoch.epoch), *value});
    }
    return points;
}

} // namespace

RunCurves::RunCurves(QWidget* parent)
    : QWidget(parent)
    , m_measure(named(new QComboBox(this), "measureCombo", tr("Curve")))
    , m_plot(named(new PlotWidget(this), "runPlot", tr("Curves of the chosen runs")))
{
    m_measure->addItem(tr("Validation RMSE"), ValidRmse);
    m_measure->addItem(tr("Training RMSE"), TrainRmse);
    m_measure->addItem(tr("Training loss"), Loss);
    m_measure->addItem(tr("NDCG@10 on the validation part"), Ranking);
    m_plot->setWholeX(true);
    m_plot->setEmptyText(
        tr("Choose runs in the table to see their curves over one another. Baselines have no epochs "
           "and so no curves."));

    auto* bar = fill(new QHBoxLayout, {labelFor(m_measure, tr("C&urve:")), m_measure, Stretch{1}});
    fill(withoutMargins(new QVBoxLayout(this)), {bar, {m_plot, 1}});

    connect(m_measure, &QComboBox::currentIndexChanged, this, &RunCurves::showCurves);
    connect(m_plot, &PlotWidget::failed, this, &RunCurves::failed);
    showCurves();
}

void RunCurves::setRuns(QList<RunRecord> runs)
{
    m_runs = std::move(runs);
    showCurves();
}

void RunCurves::showCurves()
{
    const int measure = m_measure->currentData().toInt();
    QStringList shown;
    for (const RunRecord& run : std::as_const(m_runs)) {
        const QList<QPointF> points = pointsOf(run, measure);
        if (points.isEmpty())
            continue;
        shown.append(QString::number(run.id));
        m_plot->setSeries(shown.back(), runTitle(run), points);
        m_plot->setBest(shown.back(),
                        measure == ValidRmse ? std::optional<double>(run.report.bestEpoch) : std::nullopt);
    }
    const QStringList ids = m_plot->seriesIds();
    for (const QString& id : ids) {
        if (!shown.contains(id))
            m_plot->removeSeries(id);
    }
    m_plot->setTitle(m_measure->currentText());
    m_plot->setAxisTitles(tr("Epoch"), unitOf(measure));
    m_plot->resetZoom();
}

} // namespace autorec
