#include "ui/pages/train/train_page.h"

#include "app/services/application.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/pages/train/sweep_dialog.h"
#include "ui/pages/train/train_estimate.h"
#include "ui/pages/train/training_curves.h"
#include "ui/pages/train/training_form.h"
#include "ui/pages/train/training_progress.h"
#include "ui/pages/train/training_result.h"
#include "ui/remembered_state.h"
#include "ui/run_text.h"
#include "ui/themed_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace autorec {

TrainPage::TrainPage(Application& app, QWidget* parent)
    : Page(tr("Train"), QStringLiteral("train"), parent)
    , m_app(app)
    , m_form(new TrainingForm(this))
    , m_start(new QPushButton(themedIcon(QStringLiteral("start")), tr("&Start training"), this))
    , m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("S&top"), this))
    , m_enqueue(new QPushButton(tr("Add to &queue"), this))
    , m_sweep(new QPushButton(tr("S&weep…"), this))
    , m_tabs(new QTabWidget(this))
    , m_progress(new TrainingProgress(this))
    , m_curves(new TrainingCurves(this))
    , m_result(new TrainingResult(this))
{
    setObjectName(QStringLiteral("trainPage"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("trainSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSetup());
    splitter->addWidget(makeTabs());
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
    layout->addLayout(makeQueueButtons());
    return setup;
}

QLayout* TrainPage::makeQueueButtons()
{
    m_enqueue->setObjectName(QStringLiteral("enqueueButton"));
    m_enqueue->setAccessibleName(tr("Add to queue"));
    m_enqueue->setToolTip(tr("Trains it as soon as those before it are done."));
    m_sweep->setObjectName(QStringLiteral("sweepButton"));
    m_sweep->setAccessibleName(tr("Sweep over parameters"));
    m_sweep->setToolTip(tr("Trains the model once for each of several settings and ranks them."));
    connect(m_enqueue, &QPushButton::clicked, this, &TrainPage::addToQueue);
    connect(m_sweep, &QPushButton::clicked, this, &TrainPage::askForSweep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_enqueue, 1);
    buttons->addWidget(m_sweep, 1);
    return buttons;
}

QWidget* TrainPage::makeTabs()
{
    auto* queue = new QueuePanel(m_app, this);
    m_tabs->setObjectName(QStringLiteral("trainTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeView(), tr("&Curves"));
    m_tabs->addTab(queue, {});
    const auto showCount = [this, queue](int count) {
        const QString title = count == 0 ? tr("Queue") : tr("Queue (%1)").arg(count);
        m_tabs->setTabText(m_tabs->indexOf(queue), title);
    };
    connect(queue, &QueuePanel::countChanged, this, showCount);
    showCount(m_app.queue.waitingCount());
    return m_tabs;
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

TrainingService::Request TrainPage::request() const
{
    return {m_app.datasets.current(), m_form->spec(), m_form->split(), m_form->seed()};
}

void TrainPage::start()
{
    m_app.training.start(request());
}

void TrainPage::addToQueue()
{
    m_app.queue.add(request());
    Q_EMIT informed(tr("%1 was added to the queue.").arg(modelTitle(m_form->spec())));
}

void TrainPage::askForSweep()
{
    const TrainingService::Request base = request();
    auto* dialog = new SweepDialog(base, m_earlier, this);
    connect(dialog, &SweepDialog::agreed, this, [this, base](const QString& name, const Sweep& sweep) {
        m_app.queue.addSweep(name, sweep.parameters(), sweep.specs(), base);
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    });
    dialog->open();
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
    // Of a sweep no test figures are told, or somebody would choose by them.
    if (m_app.queue.sweepOfRun(runId) == 0)
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
    m_enqueue->setEnabled(canStart);
    m_sweep->setEnabled(canStart);
}

void TrainPage::showState()
{
    const bool training = m_app.training.isTraining();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_stop->setEnabled(training);
    showEstimate();
    if (hadFocus)
        (training ? m_stop : m_start)->setFocus();
}

} // namespace autorec
