// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_comparison.h"

#include "app/services/application.h"
#include "core/model/model_file.h"
#include "ui/delegates/section_delegate.h"
#include "ui/models/comparison_table_model.h"
#include "ui/models/list_comparison_model.h"
#include "ui/text/format.h"
#include "ui/text/run_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace autorec {

RunComparison::RunComparison(Application& app, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_results(new ComparisonTableModel(this))
    , m_lists(new ListComparisonModel(this))
    , m_title(makeLabel(this, "comparisonTitle", Look::Heading))
    , m_resultTable(
          makeTable(m_results, QStringLiteral("comparisonTable"), tr("Parameters and results side by side")))
    , m_listTable(makeTable(m_lists, QStringLiteral("comparisonLists"), tr("Lists side by side")))
    , m_testNote(makeLabel(this, "testNote", Look::Wrapped))
    , m_test(named(new QPushButton(tr("&Test the difference"), this), "testButton", tr("Test the difference"),
                   tr("Measures both models again, user by user, and tests whether they differ.")))
    , m_cancel(named(new QPushButton(tr("&Cancel"), this), "cancelTestButton", tr("Cancel the test")))
    , m_progress(named(new QProgressBar(this), "testProgress", tr("Progress of the test")))
    , m_listNote(makeLabel(this, "listNote", Look::Wrapped))
{
    setObjectName(QStringLiteral("runComparison"));
    auto* splitter = makeSplitter(Qt::Horizontal, "runComparisonSplitter",
                                  {{makeResults(), 0, 3}, {makeLists(), 0, 2}}, &app.settings, this);
    fill(withoutMargins(new QVBoxLayout(this)), {makeTop(), {splitter, 1}});
    connectServices();
}

QWidget* RunComparison::makeTop()
{
    auto* top = new QWidget(this);
    auto* back = named(new QPushButton(themedIcon(QStringLiteral("undo")), tr("&Back to all runs"), top),
                       "leaveComparison", tr("Back to all runs"), tr("Back to the table of all runs (Esc)"));
    fill(withoutMargins(new QHBoxLayout(top)), {back, {m_title, 1}});
    connect(back, &QPushButton::clicked, this, &RunComparison::left);
    auto* escape = new QShortcut(QKeySequence::Cancel, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RunComparison::left);
    return top;
}

QWidget* RunComparison::makeResults()
{
    m_resultTable->setItemDelegate(new SectionDelegate(ComparisonTableModel::SectionTitleRole, this));
    m_resultTable->verticalHeader()->hide();
    auto* buttons = fill(new QHBoxLayout, {m_test, {m_progress, 1}, m_cancel, Stretch{}});
    auto* part = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(part)), {{m_resultTable, 1}, m_testNote, buttons});
    connect(m_test, &QPushButton::clicked, this, &RunComparison::startTest);
    connect(m_cancel, &QPushButton::clicked, &m_tests, &TaskRunner::abandon);
    return part;
}

QWidget* RunComparison::makeLists()
{
    auto* part = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(part)), {{m_listTable, 1}, m_listNote});
    m_listTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return part;
}

QTableView* RunComparison::makeTable(QAbstractItemModel* model, const QString& name,
                                     const QString& accessibleName)
{
    auto* table = named(new QTableView(this), name, accessibleName);
    table->setModel(model);
    makeRowTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

void RunComparison::connectServices()
{
    connect(&m_tests, &TaskRunner::runningChanged, this, &RunComparison::showTestState);
    connect(&m_tests, &TaskRunner::failed, this, &RunComparison::failed);
    connect(&m_tests, &TaskRunner::progressChanged, m_progress,
            [this](double share) { m_progress->setValue(static_cast<int>(share * m_progress->maximum())); });
    connect(&m_app.ratings, &PersonalRatings::movieChanged, this, &RunComparison::requestLists);
    connect(&m_app.ratings, &PersonalRatings::reset, this, [this] {
        m_compared.clear(); // another data set may be open
        showTestState();
        requestLists();
    });
}

void RunComparison::compare(const QList<RunRecord>& runs)
{
    m_tests.abandon();
    m_compared.clear();
    m_runs = runs;
    m_isTested = false;
    m_results->setRuns(runs);
    m_lists->clear();
    m_resultTable->resizeColumnsToContents();
    const int n = static_cast<int>(runs.size());
    m_title->setText(tr("%Ln run(s) side by side", "", n));
    showTestState();
    requestLists();
}

void RunComparison::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    requestLists();
}

/// Nobody looks: the models need not stay in memory.
void RunComparison::hideEvent(QHideEvent* event)
{
    m_compared.clear();
    QWidget::hideEvent(event);
}

QString RunComparison::obstacleToTest() const
{
    const auto isOfOtherProtocol = [this](const RunRecord& run) {
        return run.protocol() != m_runs.front().protocol();
    };
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    if (std::any_of(m_runs.begin(), m_runs.end(), isOfOtherProtocol))
        return tr("These runs are of different protocols: they were measured on other held-out ratings, so "
                  "that their results must not be compared and no test is made. Repeat one with the split "
                  "and seed of the other on the same data.");
    if (m_runs.size() != 2)
        return tr("A test compares two runs. Choose only two of them to have one.");
    if (m_runs[0].job.split.kind == SplitSpec::Kind::None)
        return tr("Nothing was held out from these runs, so there is nothing to test them on.");
    if (std::any_of(m_runs.begin(), m_runs.end(),
                    [](const RunRecord& run) { return run.modelFile.isEmpty(); }))
        return tr("The model of one of these runs was not kept. Repeat that run to have a test.");
    if (!dataset || dataset->data.fingerprint != m_runs[0].job.data.fingerprint)
        return tr("Open the data set of these runs, %1, on the Data page to have a test.")
            .arg(datasetText(m_runs[0]));
    return {};
}

void RunComparison::showTestState()
{
    if (m_runs.isEmpty())
        return;
    const QString obstacle = obstacleToTest();
    const bool isTesting = m_tests.isRunning();
    m_test->setVisible(obstacle.isEmpty() && !m_isTested && !isTesting);
    m_cancel->setVisible(isTesting);
    m_progress->setVisible(isTesting);
    if (m_isTested)
        m_testNote->setText(tr("Paired by user: the intervals are of the bootstrap over users, p is the "
                               "probability of so large a difference when users' results are swapped at "
                               "random. An interval without 0 speaks for a real difference."));
    else if (isTesting)
        m_testNote->setText(tr("Both models are measured again, user by user…"));
    else
        m_testNote->setText(
            obstacle.isEmpty()
                ? tr("Both were measured on the same held-out ratings: whether they really differ can be "
                     "tested, paired by user.")
                : obstacle);
}

void RunComparison::startTest()
{
    m_progress->setValue(0);
    const auto measure = [dataset = m_app.datasets.current(), first = m_runs[0].modelFile.toStdString(),
                          second = m_runs[1].modelFile.toStdString()](const WorkContext& work) {
        return compareModels(loadModel(first), loadModel(second), dataset->dataset, dataset->data.path, {},
                             work);
    };
    m_tests.run(measure, [this](const std::map<std::string, PairedDifference>& differences) {
        m_isTested = true;
        m_results->setTest(differences);
        m_resultTable->resizeColumnsToContents();
        showTestState();
    });
}

/// Loads the models of runs of the open catalogue.
void RunComparison::loadModels()
{
    const std::string catalogue = m_app.datasets.current()->dataset.catalogueFingerprint();
    for (const RunRecord& run : std::as_const(m_runs)) {
        if (run.modelFile.isEmpty() || run.catalogueFingerprint != catalogue)
            continue;
        const ComparedList::Source source{run.modelFile.toStdU16String()};
        m_compared.emplace_back(new ComparedList(run.id, run.job.spec, source, m_app.splits, this));
        connect(m_compared.back().get(), &ComparedList::changed, this, &RunComparison::showLists);
    }
}

void RunComparison::requestLists()
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    if (!isVisible() || !dataset || m_runs.isEmpty())
        return;
    if (m_compared.empty())
        loadModels();
    if (m_compared.empty()) {
        m_listNote->setText(tr("Lists for you need models of the data set that is open; none of these is."));
        return;
    }
    m_listNote->setText(tr("Making your lists…"));
    ListRequest request{
        .dataset = dataset, .model = {}, .user = {}, .profile = m_app.ratings.profile(), .options = {}};
    request.options.excluded = m_app.ratings.notInterested();
    for (const auto& compared : m_compared)
        compared->request(request);
}

/// Once all are there.
void RunComparison::showLists()
{
    RunLists lists{m_app.datasets.current(), {}};
    for (const auto& compared : m_compared) {
        if (compared->isWaiting())
            return;
        if (compared->error().isEmpty())
            lists.byRun[compared->runId()] = compared->list().items;
        else
            Q_EMIT failed(compared->error());
    }
    m_lists->setLists(lists, m_runs);
    sayWhatIsListed();
}

void RunComparison::sayWhatIsListed()
{
    const int n = m_lists->commonFilms();
    QStringList notes;
    if (m_app.ratings.profile().empty())
        notes.append(tr("You have not rated a film yet: these are lists for somebody nothing is known of."));
    if (m_lists->columnCount() > 1)
        notes.append(tr("● %Ln film(s) in every list", "", n));
    if (m_lists->columnCount() > 2)
        notes.append(tr("○ in several"));
    if (m_lists->columnCount() < m_runs.size())
        notes.append(tr("Only models of the data set that is open make lists."));
    m_listNote->setText(notes.join(QStringLiteral(" · ")));
}

} // namespace autorec
