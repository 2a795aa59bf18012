#pragma once

#include "core/train/epoch_report.h"

#include <QList>
#include <QPointF>
#include <QWidget>

namespace autorec {

class PlotWidget;

/// The curves of one training, growing epoch by epoch: loss, RMSE, and a ranking metric where there is one.
class TrainingCurves : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingCurves(QWidget* parent = nullptr);

    void begin();
    void addEpoch(const EpochReport& report);

Q_SIGNALS:
    void failed(const QString& message);

private:
    PlotWidget* makePlot(const QString& name, const QString& title, const QString& yTitle);
    void markBest(double epoch);

    PlotWidget* m_lossPlot;
    PlotWidget* m_rmsePlot;
    PlotWidget* m_rankingPlot;
    QList<QPointF> m_trainLoss;
    QList<QPointF> m_validLoss;
    QList<QPointF> m_trainRmse;
    QList<QPointF> m_validRmse;
    QList<QPointF> m_ranking;
};

} // namespace autorec
