// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/movies_page.h"

#include "app/services/application.h"
#include "ui/commands/film_actions.h"
#include "ui/models/movie_filter_model.h"
#include "ui/models/movie_roles.h"
#include "ui/pages/movies/film_browser.h"
#include "ui/pages/movies/movie_details.h"
#include "ui/pages/movies/movie_filter_bar.h"
#include "ui/text/format.h"
#include "ui/theme/cover_pictures.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"

#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace autorec {
namespace {

/// After this time at a film, similar films are requested.
constexpr int PauseMs = 200;

/// Scrolls up and down where there is more than fits.
QScrollArea* scrollable(QWidget* content)
{
    auto* area = named(new QScrollArea, "detailsScroll", MoviesPage::tr("Details of the film"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(content->minimumSizeHint().width() +
                          area->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return area;
}

} // namespace

MoviesPage::MoviesPage(Application& app, EditHistory& history, QWidget* parent)
    : Page(tr("Movies"), QStringLiteral("movies"), parent)
    , m_app(app)
    , m_editor(app.profiles, history)
    , m_actions(new FilmActions(app.ratings, m_editor, this))
    , m_model(new MovieTableModel(app.ratings, m_editor, this))
    , m_filtered(new MovieFilterModel(m_model, this))
    , m_filterBar(new MovieFilterBar(this))
    , m_chips(named(new ChipRow(this), "filterChips"))
    , m_count(named(new QLabel(this), "movieCount"))
    , m_showAll(makeToolButton(this, "showAllFilms", tr("Show all films"),
                               tr("Take the search and all filters back")))
    , m_films(new FilmBrowser(m_filtered, app.settings, this))
    , m_stack(new ContentStack(QStringLiteral("search"), this))
    , m_details(new MovieDetails(app.ratings, m_editor, *m_actions, this))
    , m_predictionTimer(new QTimer(this))
    , m_similarTimer(new QTimer(this))
{
    m_predictionTimer->setSingleShot(true);
    m_predictionTimer->setInterval(0);
    m_similarTimer->setSingleShot(true);
    m_similarTimer->setInterval(PauseMs);
    m_filterBar->remember(app.settings);
    m_films->showPictures(*new CoverPictures(app.metadata, this));
    layOut();
    connectServices();
    takeDataset();
    takeFacts();
    applyFilter();
}

void MoviesPage::search()
{
    m_filterBar->setFocus(Qt::OtherFocusReason);
}

void MoviesPage::showGenre(const QString& genre)
{
    m_filterBar->clear();
    m_filterBar->chooseGenre(genre);
}

void MoviesPage::showYears(int first, int last)
{
    m_filterBar->clear();
    m_filterBar->chooseYears(first, last);
}

void MoviesPage::layOut()
{
    m_films->addFilmActions({m_actions->rating(), m_actions->watchlist(), m_actions->notInterested()});
    m_showAll->setAutoRaise(true);
    QSizePolicy kept = m_showAll->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_showAll->setSizePolicy(kept);
    m_stack->setContent(m_films);
    auto* splitter = makeSplitter(Qt::Horizontal, "moviesSplitter", {{m_stack, 1}, {scrollable(m_details)}},
                                  &m_app.settings, this);

    auto* countRow = fill(new QHBoxLayout, {m_count, m_chips, m_showAll, Stretch{}, m_films->controls()});
    fill(new QVBoxLayout(this), {m_filterBar, countRow, {splitter, 1}});
}

void MoviesPage::connectServices()
{
    connect(&m_app.ratings, &PersonalRatings::reset, this, &MoviesPage::takeDataset);
    connect(&m_app.ratings, &PersonalRatings::movieChanged, m_predictionTimer, qOverload<>(&QTimer::start));
    connect(&m_app.models, &ModelService::modelChanged, m_predictionTimer, qOverload<>(&QTimer::start));
    connect(m_predictionTimer, &QTimer::timeout, this, &MoviesPage::requestPredictions);
    connect(&m_app.recommendations, &RecommendationService::predictionsReady, this,
            &MoviesPage::takePredictions);

    connect(&m_app.models, &ModelService::modelChanged, m_similarTimer, qOverload<>(&QTimer::start));
    connect(m_similarTimer, &QTimer::timeout, this, &MoviesPage::requestSimilar);
    connect(&m_app.recommendations, &RecommendationService::starsReady, m_details, &MovieDetails::setStars);
    connect(&m_app.recommendations, &RecommendationService::similarReady, m_details,
            &MovieDetails::setSimilar);
    connect(m_details, &MovieDetails::filmWanted, this, &MoviesPage::goTo);

    connect(&m_app.metadata, &MetadataService::indexChanged, this, &MoviesPage::takeFacts);
    connect(&m_app.metadata, &MetadataService::filmChanged, this, &MoviesPage::showFacts);
    connect(&m_app.metadata, &MetadataService::changed, this, &MoviesPage::showFacts);
    connect(m_details, &MovieDetails::sourcesWanted, this, &MoviesPage::sourcesWanted);
    connect(m_filterBar, &MovieFilterBar::changed, this, &MoviesPage::applyFilter);
    connect(m_filterBar, &MovieFilterBar::leftForFilms, this, &MoviesPage::goToFilms);
    connect(m_showAll, &QToolButton::clicked, m_filterBar, &MovieFilterBar::clear);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, signal, this, &MoviesPage::showCount);
    connect(m_filtered, &QAbstractItemModel::layoutChanged, this, &MoviesPage::showCount);
    connect(m_films, &FilmBrowser::currentChanged, this, &MoviesPage::showCurrent);
}

void MoviesPage::takeDataset()
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    m_model->setDataset(dataset);
    if (dataset)
        m_filterBar->setDataset(*dataset);
    showCount();
    showCurrent();
    m_predictionTimer->start();
}

void MoviesPage::takeFacts()
{
    m_filterBar->setFacts(*m_app.metadata.index());
    m_filtered->setFacts(m_app.metadata.index());
}

void MoviesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_predictionsAreOld)
        m_predictionTimer->start();
}

/// Scoring 90,000 films for a hidden page would slow the visible one.
void MoviesPage::requestPredictions()
{
    m_predictionsAreOld = !isVisible();
    if (m_predictionsAreOld)
        return;
    const auto& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    if (!dataset || !model || model->recommender->movieCount() != dataset->dataset.movieCount()) {
        takePredictions({});
        return;
    }
    m_app.recommendations.requestPredictions(model, m_app.ratings.profile());
}

void MoviesPage::takePredictions(const Predictions& predictions)
{
    m_model->setPredictions(predictions);
    m_details->setPredictions(m_model->predictions());
    requestStars();
}

void MoviesPage::applyFilter()
{
    const auto movie = currentMovie();
    const MovieFilter filter = m_filterBar->filter();
    const bool isNewSearch = filter.text != m_filtered->filter().text && !filter.text.trimmed().isEmpty();
    m_filtered->setFilter(filter);
    m_chips->clear();
    m_filterBar->addChips(*m_chips);
    m_showAll->setVisible(m_filtered->filter() != MovieFilter());
    showCount();
    if (currentMovie() != movie)
        showCurrent();
    if (isNewSearch)
        m_films->scrollToTop(); // to the best match
    else if (movie && currentMovie() == movie)
        m_films->scrollToCurrent();
}

void MoviesPage::showCount()
{
    const auto all = static_cast<std::size_t>(m_model->rowCount());
    const auto shown = static_cast<std::size_t>(m_filtered->rowCount());
    const QString counts = tr("%1 of %2 films").arg(countText(shown), countText(all));
    m_count->setText(m_filtered->isForgiving()
                         ? tr("%1 · no title has that word; these have one like it").arg(counts)
                     : m_filtered->isByMatch() && shown > 1 ? tr("%1 · best match first").arg(counts)
                                                            : counts);
    if (all == 0)
        m_stack->setEmptyText(
            tr("No data set is open"),
            tr("Open one with File ▸ Open Data Set, or drop a file or folder on this window."));
    else
        m_stack->setEmptyText(tr("No film fits"),
                              tr("Type less of the title, or press Show all films above."));
    m_stack->showContent(shown > 0);
}

void MoviesPage::showCurrent()
{
    const auto movie = currentMovie();
    m_actions->setMovie(m_model->dataset(), movie);
    m_details->setMovie(m_model->dataset(), movie);
    m_details->setPredictions(m_model->predictions());
    showFacts();
    requestStars();
    m_similarTimer->start();
}

/// Those that are known by now; more are asked for once the person stays with the film.
void MoviesPage::showFacts()
{
    const auto movie = currentMovie();
    if (movie && m_model->dataset() == m_app.datasets.current())
        m_details->setFacts(m_app.metadata.known(*movie), m_app.metadata.hasSource());
}

/// How sure the model is of its prediction for the current film.
void MoviesPage::requestStars()
{
    const auto& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    const auto movie = currentMovie();
    if (!movie || !isVisible())
        return;
    if (dataset && model && model->recommender->movieCount() == dataset->dataset.movieCount())
        m_app.recommendations.requestStars(dataset, model, m_app.ratings.profile(), *movie);
    else
        m_details->setStars({*movie, std::nullopt});
}

void MoviesPage::requestSimilar()
{
    const auto& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    const auto movie = currentMovie();
    if (movie && dataset && isVisible())
        m_app.metadata.want(*movie);
    if (!movie || !dataset || !model || model->recommender->movieCount() != dataset->dataset.movieCount())
        return;
    m_app.recommendations.requestSimilar(dataset, model, *movie);
}

void MoviesPage::goTo(MovieIndex movie)
{
    const QModelIndex source = m_model->index(static_cast<int>(movie.value()), MovieTableModel::Title);
    if (!m_filtered->mapFromSource(source).isValid())
        m_filterBar->clear();
    m_films->setCurrent(m_filtered->mapFromSource(source).row());
    m_films->scrollToCurrent(true);
}

void MoviesPage::goToFilms()
{
    if (m_filtered->rowCount() == 0)
        return;
    m_films->focusFilms();
    m_films->setCurrent(0);
}

std::optional<MovieIndex> MoviesPage::currentMovie() const
{
    return movieAt(m_films->current());
}

} // namespace autorec
