// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace autorec {

class Application;

/// Shows the work in the background in the status bar, with its progress if that is known.
class TaskStatus : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStatus(Application& app, QWidget* parent = nullptr);

private:
    void showTask();
    void showShare(double share);
    void showModelShare(double share);
    void showEpoch(const EpochReport& report);
    void showIdle();
    void showBusy(const QString& text);

    Application& m_app;
    QLabel* m_text;
    QProgressBar* m_progress;
};

} // namespace autorec
