// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_page.h"

#include "app/services/application.h"
#include "app/services/settings.h"
#include "ui/pages/train/epoch_list_view.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/pages/train/sweep_dialog.h"
#include "ui/pages/train/training_curves.h"
#include "ui/pages/train/training_form.h"
#include "ui/pages/train/training_progress.h"
#include "ui/pages/train/training_result.h"
#include "ui/pages/train/unfinished_bar.h"
#include "ui/plot/plot_widget.h"
#include "ui/text/run_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace autorec {

PanelMenu::PanelMenu(Settings& settings, QWidget* parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    named(this, "panelMenuButton", tr("Panels to show"), tr("Choose what is shown of a training"));
    setText(tr("Panels"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void PanelMenu::add(const QString& text, const QString& name, QWidget* panel, bool shownAtFirst)
{
    const QByteArray remembered = m_settings.state(name);
    const bool isShown = remembered.isEmpty() ? shownAtFirst : remembered == "shown";
    QAction* action = menu()->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isShown);
    panel->setVisible(isShown);
    connect(action, &QAction::toggled, this, [this, panel, name](bool shown) {
        panel->setVisible(shown);
        m_settings.setState(name, shown ? "shown" : "hidden");
        Q_EMIT panelToggled();
    });
}

TrainPage::TrainPage(Application& app, QWidget* parent)
    : Page(tr("Train"), QStringLiteral("train"), parent)
    , m_app(app)
    , m_form(new TrainingForm(this))
    , m_start(named(new QPushButton(themedIcon(QStringLiteral("start")), tr("&Start training"), this),
                    "startButton", tr("Start training")))
    , m_pause(named(new QPushButton(themedIcon(QStringLiteral("pause")), tr("Pa&use"), this), "pauseButton",
                    tr("Pause training")))
    , m_stop(named(new QPushButton(themedIcon(QStringLiteral("stop")), tr("S&top"), this), "stopButton",
                   tr("Stop training"), tr("Ends the training; the best epoch so far is measured and kept.")))
    , m_enqueue(named(new QPushButton(tr("Add to &queue"), this), "enqueueButton", tr("Add to queue"),
                      tr("Trains it as soon as those before it are done.")))
    , m_sweep(named(new QPushButton(tr("S&weep…"), this), "sweepButton", tr("Sweep over parameters"),
                    tr("Trains the model once for each of several settings and ranks them.")))
    , m_tabs(named(new QTabWidget(this), "trainTabs"))
    , m_unfinished(new UnfinishedBar(this))
    , m_progress(new TrainingProgress(this))
    , m_curves(new TrainingCurves(this))
    , m_list(new EpochListView(this))
    , m_panels(new PanelMenu(app.settings, this))
    , m_result(new TrainingResult(this))
{
    fill(new QVBoxLayout(this), {makeSplitter(Qt::Horizontal, "trainSplitter",
                                              {{makeSetup()}, {makeTabs(), 1}}, &app.settings, this)});

    connectTraining();
    connectUnfinished();
    m_progress->showIdle(tr("Choose a model and press Start training."));
    rememberRuns();
    showList();
    showUnfinished();
    showState();
}

QWidget* TrainPage::makeSetup()
{
    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_pause, &QPushButton::clicked, &m_app.training, &TrainingService::pause);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    connect(m_form, &TrainingForm::changed, this, &TrainPage::showEstimate);
    connect(m_enqueue, &QPushButton::clicked, this, &TrainPage::addToQueue);
    connect(m_sweep, &QPushButton::clicked, this, &TrainPage::askForSweep);

    auto* buttons = fill(new QHBoxLayout, {{m_start, 1}, m_pause, m_stop});
    auto* setup = new QWidget(this);
    auto* layout = fill(new QVBoxLayout(setup),
                        {{m_form, 1}, buttons, fill(new QHBoxLayout, {{m_enqueue, 1}, {m_sweep, 1}})});
    layout->setContentsMargins(0, 0, layoutGap(), 0);
    return setup;
}

QWidget* TrainPage::makeTabs()
{
    auto* queue = new QueuePanel(m_app, this);
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
    auto* layout = fill(new QVBoxLayout(view), {m_unfinished, makeProgressRow(), {m_curves, 1}, m_result});
    layout->setContentsMargins(layoutGap(), 0, 0, 0);
    return view;
}

QLayout* TrainPage::makeProgressRow()
{
    m_curves->setCompanion(m_list);
    m_panels->add(tr("&My list, epoch by epoch"), QStringLiteral("showList"), m_list, true);
    m_panels->add(tr("&Gradient norm"), QStringLiteral("showGradient"), m_curves->gradientPlot(), false);
    m_panels->add(tr("&Learning rate"), QStringLiteral("showLearningRate"), m_curves->learningRatePlot(),
                  false);
    m_curves->shareRoom();
    connect(m_panels, &PanelMenu::panelToggled, this, &TrainPage::watchLists);
    connect(m_panels, &PanelMenu::panelToggled, m_curves, &TrainingCurves::shareRoom);
    return fill(new QHBoxLayout, {{m_progress, 1}, {m_panels, 0, Qt::AlignTop}});
}

int TrainPage::layoutGap() const
{
    return style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
}

void TrainPage::connectTraining()
{
    TrainingService& training = m_app.training;
    connect(&training, &TrainingService::started, this, &TrainPage::begin);
    connect(&training, &TrainingService::resumed, this, &TrainPage::goOn);
    connect(&training, &TrainingService::listLearned, m_list, &EpochListView::add);
    connect(&training, &TrainingService::epochFinished, this, &TrainPage::showEpoch);
    connect(&training, &TrainingService::phaseChanged, m_progress, &TrainingProgress::showPhase);
    connect(&training, &TrainingService::measuring, m_progress, &TrainingProgress::showMeasuring);
    connect(&training, &TrainingService::finished, this, &TrainPage::showRun);
    connect(&training, &TrainingService::pausingChanged, this, [this] {
        m_progress->showPausing();
        showState();
    });
    connect(&training, &TrainingService::paused, this,
            [this](const TrainingReport& report) { m_progress->showPaused(report.epochs.back()); });
    connect(&training, &TrainingService::failed, this,
            [this] { m_progress->showIdle(tr("Training failed.")); });
    connect(&training, &TrainingService::trainingChanged, this, [this](bool running) {
        if (!running)
            m_progress->showIdle(tr("Training ended."));
        showState();
    });
    connect(&m_app.datasets, &DatasetService::opened, this, &TrainPage::showState);
    connect(&m_app.ratings, &PersonalRatings::reset, this, &TrainPage::showList);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, this, &TrainPage::showList);
    connect(&m_app.runs, &RunStore::runsChanged, this, &TrainPage::rememberRuns);
    connect(&m_app.models, &ModelService::modelChanged, this,
            [this] { m_result->setInUse(m_app.models.currentRunId() == m_result->runId()); });
}

void TrainPage::connectUnfinished()
{
    UnfinishedTrainings& unfinished = m_app.unfinished;
    connect(&unfinished, &UnfinishedTrainings::changed, this, &TrainPage::showUnfinished);
    connect(&unfinished, &UnfinishedTrainings::failed, this, &TrainPage::failed);
    connect(m_unfinished, &UnfinishedBar::resumeWanted, &unfinished, &UnfinishedTrainings::resume);
    connect(m_unfinished, &UnfinishedBar::discardWanted, &unfinished, &UnfinishedTrainings::discard);
}

void TrainPage::prepare(const TrainingJob& job)
{
    m_form->set(job.spec, job.split, job.seed);
}

TrainingJob TrainPage::job() const
{
    return {m_app.datasets.current()->data, m_form->spec(), m_form->split(), m_form->seed()};
}

void TrainPage::start()
{
    m_app.training.start({m_app.datasets.current(), job()});
}

void TrainPage::addToQueue()
{
    m_app.queue.add(job());
    Q_EMIT informed(tr("%1 was added to the queue.").arg(modelTitle(m_form->spec())));
}

void TrainPage::askForSweep()
{
    const TrainingJob base = job();
    auto* dialog = new SweepDialog(base, m_app.datasets.current(), m_earlier, this);
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

void TrainPage::begin(const TrainingService::Request& request)
{
    m_started = request.job;
    if (!request.unfinished.isEmpty() && m_app.queue.currentId() == 0)
        prepare(request.job);
    m_shownUnfinished.clear();
    m_result->setVisible(false);
    m_curves->begin();
    m_list->begin(request, !m_app.ratings.profile().empty());
    m_progress->begin();
}

void TrainPage::goOn(const TrainingReport& report)
{
    m_curves->addEpochs(report);
    if (!report.epochs.empty())
        m_progress->goOnAfter(report.epochs.back());
}

void TrainPage::showEpoch(const EpochReport& report)
{
    m_curves->addEpoch(report);
    m_progress->addEpoch(report);
    if (!isOfForm(*m_started))
        return;
    m_estimate.corrected = m_progress->timeLeft().totalSeconds();
    if (m_estimate.corrected)
        m_form->setEstimate(m_estimate.text());
}

/// The form may already describe the next training while another is running.
bool TrainPage::isOfForm(const TrainingJob& job) const
{
    return job.spec == m_form->spec() && job.split == m_form->split() && job.seed == m_form->seed();
}

/// Shows the curves of the training that can be resumed, unless others are shown.
void TrainPage::showUnfinished()
{
    const QList<UnfinishedTraining>& all = m_app.unfinished.all();
    m_unfinished->setTrainings(all);
    showState();
    const bool wasOffered = !m_shownUnfinished.isEmpty();
    if (m_app.training.isTraining() || (!m_curves->isEmpty() && !wasOffered))
        return;
    m_shownUnfinished = all.isEmpty() ? QString() : all.first().id;
    m_curves->begin();
    if (!all.isEmpty())
        m_curves->addEpochs(all.first().report);
}

void TrainPage::showList()
{
    m_list->showIdle(!m_app.ratings.profile().empty());
}

/// A hidden list is not computed.
void TrainPage::watchLists()
{
    m_app.training.setListsWanted(isVisible() && !m_list->isHidden());
}

void TrainPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    watchLists();
}

void TrainPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    watchLists();
}

void TrainPage::showRun(qint64 runId)
{
    // A sweep shows no test figures: they must not be used to choose a model.
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
        m_estimate = TrainEstimate::of(*dataset, m_form->spec(), m_form->split(), m_earlier);
        m_form->setEstimate(m_estimate.text());
        canStart = m_estimate.fits();
    }
    m_start->setEnabled(canStart && !m_app.training.isTraining());
    m_enqueue->setEnabled(canStart);
    m_sweep->setEnabled(canStart);
}

void TrainPage::showState()
{
    const bool training = m_app.training.isTraining();
    const bool hadFocus = m_start->hasFocus() || m_pause->hasFocus() || m_stop->hasFocus();
    const bool canPause = m_app.training.canPause() && !m_app.training.isPausing();
    m_pause->setEnabled(canPause);
    m_pause->setToolTip(
        training && !m_app.training.canPause()
            ? tr("This model keeps no checkpoints to go on from; it can only be stopped.")
            : tr("Ends after the epoch that goes on and keeps all that is needed to resume, also after "
                 "the program was closed."));
    m_stop->setEnabled(training);
    m_unfinished->setCanResume(!training && !m_app.unfinished.isResuming());
    if (!training)
        showEstimate();
    else
        m_start->setEnabled(false);
    if (hadFocus)
        (training ? m_stop : m_start)->setFocus();
}

} // namespace autorec
