// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/task_status.h"

#include "app/services/application.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QLabel>
#include <QProgressBar>

#include <cmath>

namespace autorec {
namespace {

constexpr int WidthInEms = 12;

} // namespace

TaskStatus::TaskStatus(Application& app, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_text(named(new QLabel(this), "taskText"))
    , m_progress(named(new QProgressBar(this), "taskProgress", tr("Progress")))
{
    setObjectName(QStringLiteral("taskStatus"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidthInEms,
                             fontMetrics().height());
    fill(withoutMargins(new QHBoxLayout(this)), {m_text, m_progress, Stretch{}});

    connect(&app.datasets, &DatasetService::openingChanged, this, &TaskStatus::showTask);
    connect(&app.datasets, &DatasetService::progressChanged, this, &TaskStatus::showShare);
    connect(&app.models, &ModelService::preparingChanged, this, &TaskStatus::showTask);
    connect(&app.models, &ModelService::progressChanged, this, &TaskStatus::showModelShare);
    connect(&app.training, &TrainingService::trainingChanged, this, &TaskStatus::showTask);
    connect(&app.training, &TrainingService::epochFinished, this, &TaskStatus::showEpoch);
    connect(&app.training, &TrainingService::measuring, this, [this](double share) {
        showBusy(tr("Measuring the trained model…"));
        showShare(share);
    });
    connect(&app.training, &TrainingService::paused, this, &TaskStatus::showTask);
    connect(&app.unfinished, &UnfinishedTrainings::changed, this, [this] {
        if (!m_app.training.isTraining())
            showTask();
    });
    showTask();
}

void TaskStatus::showTask()
{
    if (m_app.datasets.isOpening())
        showBusy(tr("Opening a data set…"));
    else if (m_app.training.isTraining())
        showBusy(tr("Training…"));
    else if (m_app.models.isPreparing())
        showBusy(tr("Preparing a model…"));
    else
        showIdle();
}

void TaskStatus::showModelShare(double share)
{
    if (!m_app.datasets.isOpening() && !m_app.training.isTraining())
        showShare(share);
}

void TaskStatus::showShare(double share)
{
    m_progress->setRange(0, 100);
    m_progress->setValue(static_cast<int>(std::lround(share * 100)));
}

void TaskStatus::showEpoch(const EpochReport& report)
{
    if (m_app.datasets.isOpening())
        return;
    showBusy(
        (m_app.training.isPausing() ? tr("Pausing after epoch %1 of %2") : tr("Training: epoch %1 of %2"))
            .arg(report.epoch)
            .arg(report.epochLimit));
    m_progress->setRange(0, report.epochLimit);
    m_progress->setValue(report.epoch);
}

/// A paused training waits; otherwise nothing is shown.
void TaskStatus::showIdle()
{
    const bool isPaused = m_app.training.isPaused() && !m_app.unfinished.all().isEmpty();
    m_text->setText(isPaused ? tr("Training paused") : QString());
    m_progress->hide();
}

/// Without a share.
void TaskStatus::showBusy(const QString& text)
{
    m_text->setText(text);
    m_progress->setRange(0, 0);
    m_progress->show();
}

} // namespace autorec
