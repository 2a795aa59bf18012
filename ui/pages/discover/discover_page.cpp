#include "ui/pages/discover/discover_page.h"

#include "app/services/application.h"
#include "ui/commands/film_actions.h"
#include "ui/format.h"
#include "ui/models/movie_roles.h"
#include "ui/models/starter_films_model.h"
#include "ui/models/top_n_model.h"
#include "ui/pages/discover/list_controls.h"
#include "ui/pages/discover/list_exporter.h"
#include "ui/pages/discover/starter_strip.h"
#include "ui/remembered_state.h"
#include "ui/themed_icon.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/movie_table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace autorec {
namespace {

constexpr std::size_t EnoughRatings = 5;

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->iconText());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DiscoverPage::DiscoverPage(Application& app, QUndoStack& undo, QWidget* parent)
    : Page(tr("Discover"), QStringLiteral("discover"), parent)
    , m_app(app)
    , m_editor(app.profiles, undo)
    , m_actions(new FilmActions(app.ratings, m_editor, this))
    , m_model(new TopNModel(app.ratings, m_editor, this))
    , m_starters(new StarterFilmsModel(app.ratings, m_editor, this))
    , m_exporter(new ListExporter(this))
    , m_export(new QAction(themedIcon(QStringLiteral("export")), tr("&Export List…"), this))
    , m_controls(new ListControls(this))
    , m_origin(new QLabel(this))
    , m_strip(new StarterStrip(m_starters, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new MovieTableView(QStringLiteral("discoverTable"), tr("Recommended films"), this))
    , m_empty(new EmptyState(QStringLiteral("discover"), this))
    , m_requestTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("discoverPage"));
    m_origin->setObjectName(QStringLiteral("listOrigin"));
    m_origin->setTextFormat(Qt::PlainText);
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setToolTip(
        tr("Write the list to a CSV file (%1)").arg(m_export->shortcut().toString(QKeySequence::NativeText)));
    m_requestTimer->setSingleShot(true);
    m_requestTimer->setInterval(0);
    layOut();
    connectServices();
    takeReset();
}

void DiscoverPage::layOut()
{
    m_table->setModel(m_model);
    m_table->setStarColumn(TopNModel::MyRating);
    m_table->setPredictionColumn(TopNModel::Predicted);
    m_table->setColumnWidths({5, 8, 36, 8, 26, 22, 0, 18});
    m_table->setStretchColumns({TopNModel::Why});
    m_table->addActions({m_actions->watchlist(), m_actions->notInterested()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    rememberState(*m_table->horizontalHeader(), m_app.settings);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_listRow = new QWidget(this);
    auto* listRow = new QHBoxLayout(m_listRow);
    listRow->setContentsMargins({});
    listRow->addWidget(m_origin, 1);
    listRow->addWidget(makeButton(m_actions->watchlist(), this));
    listRow->addWidget(makeButton(m_actions->notInterested(), this));
    listRow->addWidget(makeButton(m_export, this));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_controls);
    column->addWidget(m_strip, 1);
    column->addWidget(m_listRow);
    column->addWidget(m_stack, 3);
}

void DiscoverPage::connectServices()
{
    connect(&m_app.ratings, &PersonalRatings::reset, this, &DiscoverPage::takeReset);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, this, &DiscoverPage::takeRating);
    connect(&m_app.models, &ModelService::modelChanged, m_requestTimer, qOverload<>(&QTimer::start));
    connect(&m_app.models, &ModelService::preparingChanged, this, &DiscoverPage::showState);
    connect(&m_app.recommendations, &RecommendationService::listReady, this, &DiscoverPage::takeList);
    connect(&m_app.recommendations, &RecommendationService::reasonsReady, this, &DiscoverPage::takeReasons);
    connect(&m_app.recommendations, &RecommendationService::failed, this, &DiscoverPage::clearList);
    connect(m_controls, &ListControls::changed, this, [this] {
        m_cause.clear();
        m_requestTimer->start();
    });
    connect(m_requestTimer, &QTimer::timeout, this, &DiscoverPage::requestList);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiscoverPage::showCurrent);
    connect(m_export, &QAction::triggered, this, [this] { m_exporter->ask(m_model->list()); });
    connect(m_exporter, &ListExporter::written, this,
            [this](const QString& file) { Q_EMIT informed(tr("The list was written to %1.").arg(file)); });
    connect(m_exporter, &ListExporter::failed, this, &Page::failed);
}

void DiscoverPage::takeReset()
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    m_starters->setDataset(dataset);
    m_controls->setDataset(dataset);
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

/// A list and its reasons for a page that is not seen would slow the one that is: they wait for a pause.
void DiscoverPage::hideEvent(QHideEvent* event)
{
    constexpr int PauseMs = 1000;
    Page::hideEvent(event);
    m_requestTimer->setInterval(PauseMs);
}

void DiscoverPage::requestList()
{
    const auto user = m_controls->user();
    auto profile = m_app.ratings.profile();
    if (!isModelReady() || (!user && profile.empty())) {
        clearList();
        return;
    }
    ListOptions options = m_controls->options();
    if (!user)
        options.excluded = m_app.ratings.notInterested();
    m_waiting = true;
    m_app.recommendations.requestList({.dataset = m_app.datasets.current(),
                                       .model = m_app.models.current(),
                                       .user = user,
                                       .profile = std::move(profile),
                                       .options = std::move(options)});
    showState();
}

void DiscoverPage::takeList(const RecommendationList& list)
{
    if (list.dataset != m_app.datasets.current() || list.model != m_app.models.current())
        return;
    m_waiting = false;
    const QModelIndex current = m_table->currentIndex();
    const int row = std::min(current.row(), static_cast<int>(list.items.size()) - 1);
    m_model->setList(list, m_cause);
    m_cause.clear();
    m_table->setColumnHidden(TopNModel::MyRating, list.user.has_value());
    if (row >= 0) // the next film takes the place of the one that was rated
        m_table->setCurrentIndex(m_model->index(row, current.column()));
    showState();
}

void DiscoverPage::takeReasons(const RecommendationList& list)
{
    m_model->setReasons(list);
    showCurrent();
}

void DiscoverPage::clearList()
{
    m_waiting = false;
    m_model->clear();
    showState();
}

void DiscoverPage::showState()
{
    const bool ownList = !m_controls->user();
    const std::size_t rated = m_app.ratings.profile().size();
    const bool hasDataset = m_app.datasets.current() != nullptr;
    const bool listWanted = hasDataset && (!ownList || rated > 0);
    showStarters(rated);
    m_listRow->setVisible(listWanted);
    m_stack->setVisible(listWanted || !hasDataset);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_export->setEnabled(m_model->rowCount() > 0);
    if (!hasDataset)
        m_empty->setText(tr("No data set is open"),
                         tr("Open one with File ▸ Open Data Set, or drop a file or folder on this window."));
    else if (!isModelReady())
        m_empty->setText(tr("Preparing a model…"), tr("The list appears as soon as the model is ready."));
    else if (m_waiting)
        m_empty->setText(tr("Making the list…"), {});
    else
        m_empty->setText(tr("No film fits"), tr("Choose more genres or years above."));
    showOrigin();
    showCurrent();
}

void DiscoverPage::showStarters(std::size_t rated)
{
    const bool wanted = m_app.datasets.current() && !m_controls->user() && rated < EnoughRatings;
    m_strip->setVisible(wanted);
    if (!wanted)
        return;
    const QString keys =
        tr("Click a star, or use the arrow keys and press 1 to 9 for ½ to 4½ stars and 0 for 5.");
    if (rated == 0)
        m_strip->showPage(tr("Rate films that you know, and see what to watch next"), keys);
    else
        m_strip->showRow(
            tr("Rate a few more for a better list (%1 of %2 so far).").arg(rated).arg(EnoughRatings));
}

void DiscoverPage::showOrigin()
{
    const RecommendationList& list = m_model->list();
    if (list.items.empty()) {
        m_origin->clear();
        return;
    }
    const Dataset& dataset = list.dataset->dataset;
    const QString source = dataset.simulated()
                               ? tr("%1 (%2)").arg(QString::fromStdString(dataset.name()), simulatedText())
                               : QString::fromStdString(dataset.name());
    const QString ratings = ratingCountText(list.profileSize);
    const QString whose = list.user ? tr("The list of user %1, from their %2")
                                          .arg(QString::number(dataset.userId(*list.user)), ratings)
                                    : tr("Your list, from your %1").arg(ratings);
    m_origin->setText(tr("%1 · made by %2 · learned from %3").arg(whose, m_app.models.currentName(), source));
}

void DiscoverPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && m_model->list().dataset;
    m_actions->setMovie(m_model->list().dataset,
                        any ? std::optional(MovieIndex(current.data(MovieIndexRole).toUInt()))
                            : std::nullopt);
}

bool DiscoverPage::isModelReady() const
{
    const auto& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    return dataset && model && model->recommender->movieCount() == dataset->dataset.movieCount();
}

} // namespace autorec
