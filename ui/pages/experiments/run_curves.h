// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QWidget>

class QComboBox;

namespace autorec {

class PlotWidget;

/// Curves of several runs over one another.
class RunCurves : public QWidget
{
    Q_OBJECT

public:
    explicit RunCurves(QWidget* parent = nullptr);

    /// With their epochs.
    void setRuns(QList<RunRecord> runs);

Q_SIGNALS:
    void failed(const QString& message);

private:
    void showCurves();

    QComboBox* m_measure;
    PlotWidget* m_plot;
    QList<RunRecord> m_runs;
};

} // namespace autorec
