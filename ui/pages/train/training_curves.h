// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace autorec {

class PlotWidget;

/// The curves of one training, growing epoch by epoch: loss, RMSE, a ranking metric where there is one, and,
/// where they are wanted, the gradient's norm and the learning rate.
class TrainingCurves : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingCurves(QWidget* parent = nullptr);

    void begin();
    void addEpoch(const EpochReport& report);
    bool isEmpty() const;
    void addEpochs(const TrainingReport& report);

    /// Shows a widget beside the first curves.
    void setCompanion(QWidget* companion);
    /// Call it after a plot of the last row was shown or hidden.
    void shareRoom();
    PlotWidget* gradientPlot() const { return m_gradientPlot; }
    PlotWidget* learningRatePlot() const { return m_learningRatePlot; }

Q_SIGNALS:
    void failed(const QString& message);

private:
    PlotWidget* makePlot(const QString& name, const QString& title, const QString& yTitle);
    void markBest(double epoch);

    PlotWidget* m_lossPlot;
    PlotWidget* m_rmsePlot;
    PlotWidget* m_rankingPlot;
    PlotWidget* m_gradientPlot;
    PlotWidget* m_learningRatePlot;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_firstRow;
};

} // namespace autorec
