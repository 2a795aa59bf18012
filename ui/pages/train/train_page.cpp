#include "ui/pages/train/train_page.h"

#include "app/services/application.h"
#include "ui/pages/train/train_estimate.h"
#include "ui/pages/train/training_curves.h"
#include "ui/pages/train/training_form.h"
#include "ui/pages/train/training_progress.h"
#include "ui/pages/train/training_result.h"
#include "ui/remembered_state.h"
#include "ui/themed_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace autorec {

TrainPage::TrainPage(Application& app, QWidget* parent)
    : Page(tr("Train"), QStringLiteral("train"), parent)
    , m_app(app)
    , m_form(new TrainingForm(this))
    , m_start(new QPushButton(themedIcon(QStringLiteral("start")), tr("&Start training"), this))
    , m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("S&top"), this))
    , m_progress(new TrainingProgress(this))
    , m_curves(new TrainingCurves(this))
    , m_result(new TrainingResult(this))
{
    setObjectName(QStringLiteral("trainPage"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("trainSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSetup());
    splitter->addWidget(makeView());
    splitter->setStretchFactor(1, 1);
    rememberState(*splitter, app.settings);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    connectTraining();
    m_progress->showIdle(tr("Choose a model and press Start training."));
    rememberRuns();
    showState();
}

QWidget* TrainPage::makeSetup()
{
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setAccessibleName(tr("Start training"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setAccessibleName(tr("Stop training"));
    m_stop->setToolTip(tr("Ends the training; the best epoch so far is measured and kept."));
    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    connect(m_form, &TrainingForm::changed, this, &TrainPage::showEstimate);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_stop);
    auto* setup = new QWidget(this);
    auto* layout = new QVBoxLayout(setup);
    layout->setContentsMargins(0, 0, layoutGap(), 0);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    return setup;
}

QWidget* TrainPage::makeView()
{
    connect(m_curves, &TrainingCurves::failed, this, &TrainPage::failed);
    connect(m_result, &TrainingResult::useWanted, &m_app.models, &ModelService::useRun);
    auto* view = new QWidget(this);
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(layoutGap(), 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_curves, 1);
    layout->addWidget(m_result);
    return view;
}

int TrainPage::layoutGap() const
{
    return style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
}

void TrainPage::connectTraining()
{
    TrainingService& training = m_app.training;
    connect(&training, &TrainingService::started, this, &TrainPage::begin);
    connect(&training, &TrainingService::epochFinished, this, &TrainPage::showEpoch);
    connect(&training, &TrainingService::phaseChanged, m_progress, &TrainingProgress::showPhase);
    connect(&training, &TrainingService::measuring, m_progress, &TrainingProgress::showMeasuring);
    connect(&training, &TrainingService::finished, this, &TrainPage::showRun);
    connect(&training, &TrainingService::failed, this,
            [this] { m_progress->showIdle(tr("Training failed.")); });
    connect(&training, &TrainingService::trainingChanged, this, [this](bool running) {
        if (!running)
            m_progress->showIdle(tr("Training ended."));
        showState();
    });
    connect(&m_app.datasets, &DatasetService::opened, this, &TrainPage::showState);
    connect(&m_app.runs, &RunStore::runsChanged, this, &TrainPage::rememberRuns);
    connect(&m_app.models, &ModelService::modelChanged, this,
            [this] { m_result->setInUse(m_app.models.currentRunId() == m_result->runId()); });
}

void TrainPage::prepare(const ModelSpec& spec, const QString& split, quint64 seed)
{
    m_form->set(spec, SplitSpec::parse(split.toStdString()), seed);
}

void TrainPage::start()
{
    m_app.training.start({m_app.datasets.current(), m_form->spec(), m_form->split(), m_form->seed()});
}

void TrainPage::stop()
{
    m_progress->showStopping();
    m_app.training.stop();
}

void TrainPage::begin()
{
    m_result->setVisible(false);
    m_curves->begin();
    m_progress->begin();
}

void TrainPage::showEpoch(const EpochReport& report)
{
    m_curves->addEpoch(report);
    m_progress->addEpoch(report);
}

void TrainPage::showRun(qint64 runId)
{
    m_result->showRun(m_app.runs.run(runId), runId == m_app.models.currentRunId());
    m_progress->showDone(tr("Training finished."));
    showState();
}

void TrainPage::rememberRuns()
{
    m_earlier = m_app.runs.runs();
    showEstimate();
}

void TrainPage::showEstimate()
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    bool canStart = dataset && m_form->isValid();
    if (!dataset) {
        m_form->setEstimate(tr("Open a data set on the Data page first."));
    } else if (!canStart) {
        m_form->setEstimate(tr("Correct the marked fields first."));
    } else {
        const auto estimate = TrainEstimate::of(*dataset, m_form->spec(), m_form->split(), m_earlier);
        m_form->setEstimate(estimate.text());
        canStart = estimate.fits();
    }
    m_start->setEnabled(canStart && !m_app.training.isTraining());
}

void TrainPage::showState()
{
    const bool training = m_app.training.isTraining();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_form->setEnabled(!training);
    m_stop->setEnabled(training);
    showEstimate();
    if (hadFocus)
        (training ? m_stop : m_start)->setFocus();
}

} // namespace autorec
