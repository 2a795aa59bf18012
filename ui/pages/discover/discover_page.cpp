// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/discover_page.h"

#include "app/services/application.h"
#include "ui/commands/film_actions.h"
#include "ui/models/movie_roles.h"
#include "ui/models/top_n_model.h"
#include "ui/pages/discover/first_steps_panel.h"
#include "ui/pages/discover/list_controls.h"
#include "ui/pages/discover/list_export.h"
#include "ui/pages/discover/list_limit.h"
#include "ui/pages/discover/list_origin.h"
#include "ui/pages/discover/shelf_texts.h"
#include "ui/pages/discover/shelves_switch.h"
#include "ui/pages/discover/shelves_view.h"
#include "ui/pages/discover/side_by_side.h"
#include "ui/pages/discover/user_history_panel.h"
#include "ui/pages/discover/what_if_bar.h"
#include "ui/pages/discover/why_panel.h"
#include "ui/text/format.h"
#include "ui/theme/cover_pictures.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/film_keys.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/movie_table_view.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace autorec {

DiscoverPage::DiscoverPage(Application& app, EditHistory& history, QWidget* parent)
    : Page(tr("Discover"), QStringLiteral("discover"), parent)
    , m_app(app)
    , m_editor(app.profiles, history)
    , m_actions(new FilmActions(app.ratings, m_editor, this))
    , m_model(new TopNModel(app.ratings, m_editor, this))
    , m_listExport(new ListExport(this))
    , m_listLimit(new ListLimit(this))
    , m_onlyFrom(named(new QAction(themedIcon(QStringLiteral("file")), tr("Only f&rom a List…"), this),
                       "onlyFromList",
                       tr("List only the films of a festival, of a list of Letterboxd or of a text")))
    , m_export(
          named(new QAction(themedIcon(QStringLiteral("export")), tr("&Export List…"), this), "exportList"))
    , m_letterboxd(
          named(new QAction(themedIcon(QStringLiteral("export")), tr("Export List for &Letterboxd…"), this),
                "exportListLetterboxd"))
    , m_why(named(new QAction(themedIcon(QStringLiteral("info")), tr("&Why"), this), "why"))
    , m_compare(named(new QAction(themedIcon(QStringLiteral("columns")), tr("Side &by Side"), this),
                      "compareModels"))
    , m_whatIf(new WhatIf(app.ratings, this))
    , m_controls(new ListControls(this))
    , m_origin(makeLabel(this, "listOrigin", Look::Plain | Look::Wrapped))
    , m_hits(makeLabel(this, "hitsLine", Look::Plain | Look::Wrapped))
    , m_whatIfBar(new WhatIfBar(*m_whatIf, app.ratings, m_editor, this))
    , m_firstSteps(new FirstStepsPanel(app, m_editor, this))
    , m_stack(new QStackedWidget(this))
    , m_switch(new ShelvesSwitch(app.settings, this))
    , m_shelves(new ShelvesView(app.ratings, m_editor, this))
    , m_table(new MovieTableView(QStringLiteral("discoverTable"), tr("Recommended films"), this))
    , m_history(new UserHistoryPanel(app.settings, this))
    , m_whyPanel(new WhyPanel(app.ratings, *m_whatIf, this))
    , m_sideBySide(new SideBySide(app.comparison, app.models, this))
    , m_empty(new EmptyState(QStringLiteral("discover"), this))
    , m_unlimited(
          makeToolButton(this, "unlimitedList", tr("Show all films"), tr("List films of other shelves too")))
    , m_requestTimer(new QTimer(this))
{
    m_requestTimer->setSingleShot(true);
    m_requestTimer->setInterval(0);
    m_controls->remember(app.settings);
    m_shelves->showPictures(*new CoverPictures(app.metadata, this));
    setUpActions();
    layOut();
    connectServices();
    connectViews();
    takeReset();
}

void DiscoverPage::setUpActions()
{
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setToolTip(
        tr("Write the list to a CSV file (%1)").arg(m_export->shortcut().toString(QKeySequence::NativeText)));
    m_why->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_why->setToolTip(tr("Why the selected film is in the list, and what if you had rated otherwise (%1)")
                          .arg(m_why->shortcut().toString(QKeySequence::NativeText)));
    m_compare->setShortcut(QKeySequence(Qt::Key_F3));
    m_compare->setToolTip(tr("The lists of two to four models side by side (%1)")
                              .arg(m_compare->shortcut().toString(QKeySequence::NativeText)));
    for (QAction* action : {m_why, m_compare}) {
        action->setCheckable(true);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_controls->addButton(makeActionButton(action, this));
    }
    m_controls->addButton(makeActionButton(m_onlyFrom, this));
}

void DiscoverPage::layOut()
{
    m_listArea = makeListArea();
    m_stack->addWidget(m_shelves);
    m_stack->addWidget(m_listArea);
    m_stack->addWidget(m_sideBySide);
    m_stack->addWidget(m_empty);

    m_listRow = new QWidget(this);
    fill(withoutMargins(new QHBoxLayout(m_listRow)), {{m_origin, 1},
                                                      m_unlimited,
                                                      makeActionButton(m_actions->watchlist(), this),
                                                      makeActionButton(m_actions->notInterested(), this),
                                                      makeActionButton(m_export, this),
                                                      m_switch});
    auto* column =
        fill(new QVBoxLayout(this), {m_firstSteps, m_controls, m_listRow, m_hits, m_whatIfBar, {m_stack, 1}});
    column->addStretch(); // takes the room while there is no list
}

QSplitter* DiscoverPage::makeListArea()
{
    m_table->setModel(m_model);
    m_table->setStarColumn(TopNModel::MyRating);
    m_table->setPredictionColumn(TopNModel::Predicted);
    m_table->setColumnWidths({5, 8, 0, 8, 26, 22, 0, 18, 14});
    m_table->setStretchColumns({TopNModel::Title, TopNModel::Why});
    const QList<QAction*> filmActions{m_actions->rating(), m_actions->watchlist(),
                                      m_actions->notInterested()};
    m_shelves->setFilmActions(filmActions);
    m_table->addActions(filmActions + QList<QAction*>{m_why});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    rememberState(*m_table->horizontalHeader(), m_app.settings);

    auto* area = makeSplitter(Qt::Vertical, "listArea", {{m_table, 2}, {m_history, 1}, {m_whyPanel, 1}},
                              &m_app.settings, m_stack);
    m_history->hide();
    m_whyPanel->hide();
    return area;
}

void DiscoverPage::connectServices()
{
    connect(&m_app.ratings, &PersonalRatings::reset, this, &DiscoverPage::takeReset);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, this, &DiscoverPage::takeRating);
    connect(&m_app.models, &ModelService::modelChanged, m_requestTimer, qOverload<>(&QTimer::start));
    connect(&m_app.models, &ModelService::preparingChanged, this, &DiscoverPage::showState);
    connect(&m_app.firstSteps, &FirstSteps::clustersChanged, this, &DiscoverPage::showState);
    connect(m_firstSteps, &FirstStepsPanel::importWanted, this, &DiscoverPage::importWanted);
    connect(m_firstSteps, &FirstStepsPanel::searchWanted, this, &DiscoverPage::searchWanted);
    connect(&m_app.firstSteps, &FirstSteps::picksChanged, this, [this] {
        m_cause = tr("your picks changed");
        m_requestTimer->start();
    });
    connect(&m_app.recommendations, &RecommendationService::listReady, this, &DiscoverPage::takeList);
    connect(&m_app.recommendations, &RecommendationService::reasonsReady, this, &DiscoverPage::takeReasons);
    connect(&m_app.recommendations, &RecommendationService::listFailed, this, &DiscoverPage::takeFailure);
    connect(m_requestTimer, &QTimer::timeout, this, &DiscoverPage::requestList);
    const auto makeAnew = [this] {
        m_cause.clear();
        m_requestTimer->start();
    };
    connect(m_controls, &ListControls::changed, this, makeAnew);
    connect(m_whatIf, &WhatIf::changed, this, makeAnew);
}

void DiscoverPage::connectViews()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiscoverPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DiscoverPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == TopNModel::Why && m_why->isEnabled())
            m_why->setChecked(true);
    });
    connect(m_shelves, &ShelvesView::currentChanged, this, &DiscoverPage::showCurrent);
    connect(m_shelves, &ShelvesView::filmWanted, this, &DiscoverPage::filmWanted);
    connect(m_shelves, &ShelvesView::allWanted, this, &DiscoverPage::showAllOf);
    connect(m_switch, &ShelvesSwitch::toggled, this, &DiscoverPage::showShelves);
    connect(m_switch, &ShelvesSwitch::shelvesWanted, m_compare, [this] { m_compare->setChecked(false); });
    connect(m_controls, &ListControls::changed, this, [this] {
        if (m_controls->user()) // only a table shows the list of somebody else
            m_switch->chooseTable();
    });
    connect(m_unlimited, &QToolButton::clicked, this, [this] { limitTo({}, {}); });
    connect(m_sideBySide, &SideBySide::currentChanged, this, &DiscoverPage::showCurrent);
    connect(m_sideBySide, &SideBySide::trainingWanted, this, &DiscoverPage::trainingWanted);
    connect(m_why, &QAction::toggled, this, &DiscoverPage::showWhy);
    connect(m_compare, &QAction::toggled, this, &DiscoverPage::showSideBySide);
    auto* discard =
        new QShortcut(Qt::Key_Escape, this, m_whatIf, &WhatIf::end, Qt::WidgetWithChildrenShortcut);
    discard->setEnabled(false);
    connect(m_whatIf, &WhatIf::changed, discard,
            [this, discard] { discard->setEnabled(m_whatIf->isInForce()); });
    connect(m_export, &QAction::triggered, m_listExport,
            [this] { m_listExport->askForCsv(m_model->list()); });
    connect(m_onlyFrom, &QAction::triggered, m_listLimit,
            [this] { m_listLimit->ask(m_app.datasets.current()); });
    connect(m_listLimit, &ListLimit::found, this,
            [this](const std::vector<MovieIndex>& films, const QString& name) {
                limitTo(films, name);
                m_switch->chooseTable();
            });
    connect(m_listLimit, &ListLimit::informed, this, &Page::informed);
    connect(m_listLimit, &ListLimit::failed, this, &Page::failed);
    connect(m_letterboxd, &QAction::triggered, m_listExport,
            [this] { m_listExport->askForLetterboxd(m_model->list()); });
    connect(m_listExport, &ListExport::saved, this,
            [this](const QString& file) { Q_EMIT informed(tr("The list was written to %1.").arg(file)); });
    connect(m_listExport, &ListExport::failed, this, &Page::failed);
}

void DiscoverPage::takeReset()
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    m_controls->setDataset(dataset);
    m_whatIfBar->setDataset(dataset);
    m_listLimit->abandon();
    m_among.clear();
    m_amongName.clear();
    m_cause.clear();
    clearList();
    m_requestTimer->start();
}

void DiscoverPage::takeRating(MovieIndex movie)
{
    const QString title = m_app.datasets.current()->films.key(movie).title;
    const std::optional<float> stars = m_app.ratings.stars(movie);
    m_cause = stars ? tr("you gave %1 to %2").arg(starsText(static_cast<double>(*stars)), title)
                    : tr("the change to %1").arg(title);
    m_requestTimer->start();
}

void DiscoverPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_requestTimer->setInterval(0);
}

/// Computing a list and its reasons for a hidden page would slow the visible one: it waits for a pause.
void DiscoverPage::hideEvent(QHideEvent* event)
{
    constexpr int PauseMs = 1000;
    Page::hideEvent(event);
    m_requestTimer->setInterval(PauseMs);
}

void DiscoverPage::requestList()
{
    const bool ownList = !m_controls->user();
    if (!ownList)
        m_whatIf->end();
    if (!isModelReady() || (ownList && !isSomethingKnown())) {
        clearList();
        return;
    }
    m_waiting = true;
    ListRequest request = currentRequest();
    if (m_compare->isChecked())
        m_app.comparison.request(request);
    m_app.recommendations.requestList(std::move(request));
    showState();
}

ListRequest DiscoverPage::currentRequest() const
{
    ListRequest request{.dataset = m_app.datasets.current(),
                        .model = m_app.models.current(),
                        .user = m_controls->user(),
                        .profile = m_whatIf->profile(),
                        .options = m_controls->options(),
                        .realProfile = {},
                        .picks = m_app.firstSteps.picks()};
    if (request.user)
        return request;
    request.options.excluded = m_app.ratings.notInterested();
    request.options.among = m_among;
    request.shelves = showsShelves();
    request.watchlist = m_app.ratings.watchlist();
    if (!m_whatIf->isInForce())
        return request;
    request.realProfile = m_app.ratings.profile();
    std::vector<MovieIndex>& excluded = request.options.excluded;
    for (const auto& [movie, stars] : m_whatIf->supposed()) // known to the person all the same
        excluded.insert(std::upper_bound(excluded.begin(), excluded.end(), movie), movie);
    return request;
}

void DiscoverPage::takeList(const RecommendationList& list)
{
    if (list.dataset != m_app.datasets.current() || list.model != m_app.models.current())
        return;
    m_waiting = false;
    m_failure.clear();
    const CurrentFilm current(*m_table);
    m_model->setList(list, m_cause);
    m_history->setList(list);
    m_shelves->setList(list);
    m_cause.clear();
    m_table->setColumnHidden(TopNModel::MyRating, list.user.has_value());
    m_table->setColumnHidden(TopNModel::Moved, list.user.has_value());
    m_table->setColumnHidden(TopNModel::HeldOut, list.heldOut.empty());
    current.follow();
    showState();
}

void DiscoverPage::takeFailure(const QString& message)
{
    clearList();
    m_failure = message;
    showState();
}

void DiscoverPage::takeReasons(const RecommendationList& list)
{
    m_model->setReasons(list);
    m_shelves->setReasons(list);
    showCurrent();
}

void DiscoverPage::clearList()
{
    m_waiting = false;
    m_failure.clear();
    m_model->clear();
    m_shelves->setList({});
    showState();
}

void DiscoverPage::showState()
{
    const bool ownList = !m_controls->user();
    const bool hasDataset = m_app.datasets.current() != nullptr;
    const bool isReady = isModelReady() && m_app.firstSteps.isReady();
    const bool listWanted = hasDataset && (!ownList || isSomethingKnown());
    m_firstSteps->setVisible(isReady && ownList);
    m_listRow->setVisible(listWanted);
    m_stack->setVisible(listWanted || !isReady);
    const bool areShelves = showsShelves();
    QWidget* lists = areShelves               ? static_cast<QWidget*>(m_shelves)
                     : m_compare->isChecked() ? static_cast<QWidget*>(m_sideBySide)
                                              : m_listArea;
    const bool isThere = areShelves ? !m_shelves->isEmpty() : m_model->rowCount() > 0;
    m_stack->setCurrentWidget(isThere ? lists : m_empty);
    m_controls->setVisible(!areShelves || !listWanted);
    m_unlimited->setVisible(!areShelves && !m_among.empty());
    m_onlyFrom->setEnabled(hasDataset && ownList);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_letterboxd->setEnabled(m_model->rowCount() > 0);
    m_why->setEnabled(ownList && listWanted && !m_compare->isChecked());
    m_compare->setEnabled(listWanted);
    m_history->setVisible(!ownList);
    m_whyPanel->setVisible(ownList && m_why->isChecked());
    showEmptyState();
    showOrigin();
    showCurrent();
}

void DiscoverPage::showEmptyState()
{
    if (!m_app.datasets.current())
        m_empty->setText(tr("No data set is open"),
                         tr("Open one with File ▸ Open Data Set, or drop a file or folder on this window."));
    else if (!isModelReady())
        m_empty->setText(tr("Preparing a model…"), tr("The list appears as soon as the model is ready."));
    else if (m_waiting)
        m_empty->setText(tr("Making the list…"), {});
    else if (!m_failure.isEmpty())
        m_empty->setText(tr("The list could not be made"), m_failure);
    else
        m_empty->setText(tr("No film fits"), tr("Choose more genres or years above."));
}

void DiscoverPage::showOrigin()
{
    const RecommendationList& list = m_model->list();
    m_hits->setVisible(list.user.has_value() && !list.items.empty());
    if (list.user)
        m_hits->setText(hitsText(list));
    if (list.items.empty()) {
        m_origin->clear();
        return;
    }
    m_origin->setText(listOrigin(list, m_app.models, showsShelves() ? QString() : m_amongName));
}

void DiscoverPage::showCurrent()
{
    const RecommendationList& list = m_model->list();
    const QModelIndex current = m_table->currentIndex();
    const auto movie = currentMovie();
    m_actions->setMovie(list.dataset, list.dataset ? movie : std::nullopt);
    if (m_whyPanel->isVisibleTo(this))
        m_whyPanel->setFilm(list, current.isValid() ? std::optional(current.row()) : std::nullopt);
}

std::optional<MovieIndex> DiscoverPage::currentMovie() const
{
    if (showsShelves())
        return m_shelves->currentMovie();
    if (m_compare->isChecked())
        return m_sideBySide->currentMovie();
    const QModelIndex current = m_table->currentIndex();
    return m_table->selectionModel()->isSelected(current) ? movieAt(current) : std::nullopt;
}

bool DiscoverPage::showsShelves() const
{
    return m_switch->isOnShelves() && !m_compare->isChecked();
}

void DiscoverPage::showShelves(bool shown)
{
    if (shown) {
        m_compare->setChecked(false);
        m_why->setChecked(false);
        m_controls->chooseMe();
    }
    requestList();
}

void DiscoverPage::showAllOf(const Shelf& shelf)
{
    constexpr int YearsInDecade = 10;
    const QString name = shelfTitle(shelf, *m_app.datasets.current());
    m_controls->chooseFilms(shelf.genre, shelf.decade,
                            shelf.decade > 0 ? shelf.decade + YearsInDecade - 1 : 0);
    limitTo(shelf.among, name);
    m_switch->chooseTable();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DiscoverPage::limitTo(const std::vector<MovieIndex>& films, const QString& name)
{
    m_among = films;
    m_amongName = name;
    m_cause.clear();
    m_requestTimer->start();
}

void DiscoverPage::showWhy(bool shown)
{
    if (shown)
        m_switch->chooseTable();
    if (shown && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, TopNModel::Title));
    showState();
    if (shown)
        m_whyPanel->takeFocus();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void DiscoverPage::showSideBySide(bool shown)
{
    if (shown) {
        requestList();
        m_sideBySide->begin();
    }
    showState();
}

bool DiscoverPage::isSomethingKnown() const
{
    return !m_app.ratings.profile().empty() || !m_app.firstSteps.picks().empty();
}

bool DiscoverPage::isModelReady() const
{
    const auto& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    return dataset && model && model->recommender->movieCount() == dataset->dataset.movieCount();
}

} // namespace autorec
