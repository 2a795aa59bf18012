// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/services/application.h"
#include "ui/frame/help_dialogs.h"
#include "ui/frame/import_question.h"
#include "ui/frame/navigation_rail.h"
#include "ui/frame/notice_area.h"
#include "ui/frame/skip_question.h"
#include "ui/frame/sources/sources_dialog.h"
#include "ui/frame/task_status.h"
#include "ui/frame/top_bar.h"
#include "ui/frame/undo_notice.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/pages/experiments/experiments_page.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/movies/movies_page.h"
#include "ui/pages/ratings/ratings_page.h"
#include "ui/pages/together/together_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/text/language.h"
#include "ui/theme/appearance.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace autorec {
namespace {

/// Fits a screen of 1280 × 800 with the frame and a panel.
constexpr QSize FirstSize{1240, 720};
/// The limit of steps that can be undone, so that a long evening of rating does not fill the memory.
constexpr int MostSteps = 1000;

/// The one file or folder that is dragged; empty where it is something else.
QString draggedPath(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QKeySequence pageShortcut(int page)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
}

} // namespace

MainWindow::MainWindow(Application& app, QWidget* parent)
    : QMainWindow(parent)
    , m_app(app)
    , m_rail(new NavigationRail(this))
    , m_pages(named(new QStackedWidget(this), "pages"))
{
    installAccessibleRoles();
    setObjectName(QStringLiteral("mainWindow"));
    showTitle();
    setAcceptDrops(true);
    m_history.setUndoLimit(MostSteps);
    layOut();
    makePages();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    connectServices();
    restore();
}

/// Messages float above the pages. The problems found at the start stay until they are closed, whatever else
/// is shown meanwhile.
void MainWindow::addNotices(QWidget* parent)
{
    auto* area = new NoticeArea(m_pages, parent);
    const QStringList problems = m_app.problems();
    if (!problems.isEmpty())
        area->add("problemBar")->showError(problems.join(QStringLiteral("\n\n")));
    m_message = area->add("messageBar");
}

void MainWindow::comeForward(const QString& toOpen)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
    if (!toOpen.isEmpty())
        open(toOpen);
}

void MainWindow::showError(const QString& message)
{
    m_message->showError(message);
}

void MainWindow::open(const QString& path)
{
    if (ModelService::isModelFile(path))
        m_app.models.useFile(path);
    else
        m_app.datasets.open(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    open(draggedPath(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_app.settings.setState(objectName(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::layOut()
{
    auto* central = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new TopBar(m_app, m_history, central));
    right->addWidget(m_pages, 1);
    auto* row = fill(withoutMargins(new QHBoxLayout(central)), {m_rail, {right, 1}});
    row->setSpacing(0);
    setCentralWidget(central);
    addNotices(central);
    statusBar()->addWidget(new UndoNotice(m_history, this));
    statusBar()->addPermanentWidget(new TaskStatus(m_app, this));
    connect(m_rail, &QListWidget::currentRowChanged, this, qOverload<int>(&MainWindow::goTo));
}

void MainWindow::makePages()
{
    auto* movies = new MoviesPage(m_app, m_history, m_pages);
    auto* ratings = new RatingsPage(m_app, m_history, m_pages);
    auto* together = new TogetherPage(m_app, m_history, m_pages);
    auto* train = new TrainPage(m_app, m_pages);
    auto* experiments = new ExperimentsPage(m_app, m_history, m_pages);
    auto* inside = new InsidePage(m_app, m_pages);
    m_discover = new DiscoverPage(m_app, m_history, m_pages);
    m_data = new DataPage(m_app, m_pages);
    addPage(m_discover);
    addPage(movies);
    addPage(ratings);
    addPage(together);
    addPage(train);
    addPage(experiments);
    addPage(inside);
    addPage(m_data);
    connect(inside, &InsidePage::filmWanted, this, [this, movies](MovieIndex movie) {
        goTo(movies);
        movies->goTo(movie);
    });
    connect(experiments, &ExperimentsPage::repeatRequested, this, [this, train](const TrainingJob& job) {
        train->prepare(job);
        goTo(train);
    });
    connect(m_discover, &DiscoverPage::trainingWanted, this, [this, train] { goTo(train); });
    connect(m_discover, &DiscoverPage::filmWanted, this, [this, movies](MovieIndex movie) {
        movies->goTo(movie);
        goTo(movies);
    });
    connect(together, &TogetherPage::ratingWanted, this, [this] { goTo(m_discover); });
    connect(together, &TogetherPage::filmWanted, this, [this, movies](MovieIndex movie) {
        movies->goTo(movie);
        goTo(movies);
    });
    connect(movies, &MoviesPage::sourcesWanted, this, &MainWindow::showSources);
    connect(m_discover, &DiscoverPage::searchWanted, this, [this, movies] {
        goTo(movies);
        movies->search();
    });
    connectTaste(*ratings, *movies);
    connectImport(*ratings);
}

/// The ratings that a person has can be imported from everywhere, and what they open by mistake, too.
void MainWindow::connectImport(RatingsPage& ratings)
{
    m_import = ratings.importAction();
    connect(m_import, &QAction::triggered, &ratings, [this, &ratings] { goTo(&ratings); });
    connect(m_discover, &DiscoverPage::importWanted, m_import, &QAction::trigger);
    connect(&m_app.datasets, &DatasetService::personalRatingsGiven, &ratings,
            [this, &ratings](const QString& source, const QString& message) {
                if (!m_import->isEnabled()) {
                    showError(message); // there is no data set to match them with
                    return;
                }
                const auto import = [this, &ratings, source] {
                    goTo(&ratings);
                    ratings.import(source);
                };
                askToImport(message, import, this);
            });
}

/// The Movies page shows the genres and decades that the taste view names.
void MainWindow::connectTaste(const RatingsPage& ratings, MoviesPage& movies)
{
    constexpr int YearsInDecade = 10;
    connect(&ratings, &RatingsPage::genreWanted, &movies, [this, &movies](const QString& genre) {
        movies.showGenre(genre);
        goTo(&movies);
    });
    connect(&ratings, &RatingsPage::decadeWanted, &movies, [this, &movies](int year) {
        movies.showYears(year, year + YearsInDecade - 1);
        goTo(&movies);
    });
    connect(&ratings, &RatingsPage::filmWanted, &movies, [this, &movies](MovieIndex movie) {
        movies.goTo(movie);
        goTo(&movies);
    });
}

void MainWindow::addPage(Page* page)
{
    m_rail->addPage(page->title(), page->iconName(), pageShortcut(m_pages->count()));
    m_pages->addWidget(page);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::informed, m_message, &Notice::showInformation);
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(themedIcon(QStringLiteral("file")), tr("&Open Data Set File…"), QKeySequence::Open,
                    m_data, &DataPage::openFile);
    menu->addAction(themedIcon(QStringLiteral("folder")), tr("Open Data Set &Folder…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), m_data, &DataPage::openFolder);
    menu->addAction(tr("Open &Part of a Data Set…"), m_data, &DataPage::openWithOptions);
    menu->addAction(themedIcon(QStringLiteral("data")), tr("Open the &Demo"), this,
                    [this] { m_app.datasets.open(QStringLiteral("demo")); });
    menu->addAction(tr("Open &Model File…"), this, &MainWindow::askForModel);
    menu->addSeparator();
    menu->addAction(m_import);
    named(menu->addAction(tr("Pictures and Fa&cts…"), this, &MainWindow::showSources), "showSources");
    menu->addSeparator();
    menu->addAction(m_discover->onlyFromAction());
    menu->addAction(m_discover->exportAction());
    menu->addAction(m_discover->letterboxdAction());
    for (const QAction* action :
         {m_discover->onlyFromAction(), m_discover->exportAction(), m_discover->letterboxdAction()})
        connect(action, &QAction::triggered, this, [this] { goTo(m_discover); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::showSources()
{
    (new SourcesDialog(m_app.metadata, m_app.settings.fileName(), this))->open();
}

void MainWindow::askForModel()
{
    auto* dialog = named(new QFileDialog(this, tr("Open Model File")), "openModelDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("AutoRec models (*.autorec)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_history.makeUndoAction(this);
    undo->setObjectName(QStringLiteral("undo"));
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_history.makeRedoAction(this);
    redo->setObjectName(QStringLiteral("redo"));
    redo->setIcon(themedIcon(QStringLiteral("redo")));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (int number = 0; number < m_pages->count(); ++number) {
        const auto* page = static_cast<Page*>(m_pages->widget(number));
        menu->addAction(themedIcon(page->iconName()), page->title(), pageShortcut(number), this,
                        [this, number] {
                            goTo(number);
                            m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
                        });
    }
    menu->addSeparator();
    makeAppearanceMenu(*menu->addMenu(tr("&Appearance")));
    makeLanguageMenu(*menu->addMenu(tr("&Language")));
}

void MainWindow::makeAppearanceMenu(QMenu& menu)
{
    auto* choices = new QActionGroup(this);
    const std::pair<QString, Settings::Appearance> appearances[] = {
        {tr("&System"), Settings::Appearance::System},
        {tr("&Light"), Settings::Appearance::Light},
        {tr("&Dark"), Settings::Appearance::Dark}};
    for (const auto& [name, appearance] : appearances) {
        QAction* choice = choices->addAction(menu.addAction(name));
        choice->setCheckable(true);
        choice->setChecked(m_app.settings.appearance() == appearance);
        connect(choice, &QAction::triggered, this, [this, chosen = appearance] {
            m_app.settings.setAppearance(chosen);
            applyAppearance(chosen);
        });
    }
}

void MainWindow::makeLanguageMenu(QMenu& menu)
{
    auto* choices = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* choice = choices->addAction(menu.addAction(name));
        choice->setObjectName(QStringLiteral("language_") + code);
        choice->setCheckable(true);
        choice->setChecked(m_app.settings.language() == code);
        connect(choice, &QAction::triggered, this, [this, code] {
            m_app.settings.setLanguage(code);
            m_message->showInformation(tr("The language changes when the program is started again."));
        });
    };
    add(tr("&System"), {});
    menu.addSeparator();
    for (const Language& language : languages())
        add(language.name, language.code);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard Shortcuts"), QKeySequence::HelpContents, this,
                    [this] { showShortcuts(m_pages->count(), this); });
    menu->addAction(themedIcon(QStringLiteral("info")), tr("&About AutoRec Explorer"), this,
                    [this] { showAbout(this); });
}

void MainWindow::connectServices()
{
    connect(&m_app, &Application::failed, this, &MainWindow::showError);
    connect(&m_history, &EditHistory::failed, this, &MainWindow::showError);
    connect(&m_app.settings, &Settings::failed, this, &MainWindow::showError);
    connect(&m_app.datasets, &DatasetService::failed, this, &MainWindow::showError);
    connect(&m_app.datasets, &DatasetService::skippingAsked, this,
            [this](const QString& source, const Opening& opening, const QString& message) {
                askToSkip(m_app.datasets, source, opening, message, this);
            });
    connect(&m_app.downloads, &DownloadService::failed, this, &MainWindow::showError);
    connect(&m_app.models, &ModelService::failed, this, &MainWindow::showError);
    connect(&m_app.models, &ModelService::imported, this, [this](qint64 run) {
        m_message->showInformation(
            tr("The model is put in use. It stands among the experiments as run %1.").arg(run));
    });
    connect(&m_app.training, &TrainingService::failed, this, &MainWindow::showError);
    connect(&m_app.queue, &TrainingQueue::failed, this, &MainWindow::showError);
    connect(&m_app.recommendations, &RecommendationService::failed, this, &MainWindow::showError);
    connect(&m_app.taste, &TasteService::failed, this, &MainWindow::showError);
    connect(&m_app.together, &GroupService::failed, this, &MainWindow::showError);
    connect(&m_app.metadata, &MetadataService::failed, this, &MainWindow::showError);
    connect(&m_app.datasets, &DatasetService::opened, this, &MainWindow::showTitle);
    // Steps in a deleted profile cannot be undone.
    connect(&m_app.profiles, &ProfileStore::erased, &m_history, &EditHistory::clear);
}

void MainWindow::showTitle()
{
    const LoadedDatasetPtr& open = m_app.datasets.current();
    const QString program = QCoreApplication::applicationName();
    setWindowTitle(open ? QStringLiteral("%1 – %2").arg(QString::fromStdString(open->dataset.name()), program)
                        : program);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_app.settings.state(objectName())))
        resize(FirstSize);
    int last = 0;
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->objectName() == m_app.settings.lastPage())
            last = page;
    }
    goTo(last);
}

void MainWindow::goTo(int page)
{
    m_rail->setCurrentRow(page);
    m_pages->setCurrentIndex(page);
    m_app.settings.setLastPage(m_pages->widget(page)->objectName());
}

void MainWindow::goTo(const QWidget* page)
{
    goTo(m_pages->indexOf(page));
}

} // namespace autorec
