// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/taste_view.h"

#include "app/services/application.h"
#include "ui/models/movie_roles.h"
#include "ui/pages/ratings/acquaintance_view.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/leaning_bars.h"
#include "ui/widgets/named.h"
#include "ui/widgets/rating_charts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <cmath>

namespace autorec {

namespace {

enum UnusualColumn { Film, Own, Crowd, Difference, Ratings };

constexpr std::size_t FewestRatings = 5;
constexpr int WidestInEms = 130;

QString decadeText(int decade)
{
    return QCoreApplication::translate("autorec", "%1s", "decade").arg(decade);
}

LeaningBars::Bar barOf(const TasteGroup& group)
{
    const QString label = group.decade > 0 ? decadeText(group.decade) : genreName(group.genre);
    return {label, group.leaning,
            TasteView::tr("%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you "
                          "apart from the crowd anyway: %5")
                .arg(label, filmCountText(group.films), preciseStarsText(group.mean),
                     preciseStarsText(group.crowdMean), signedStarsText(group.leaning))};
}

QList<LeaningBars::Bar> barsOf(const std::vector<TasteGroup>& groups)
{
    QList<LeaningBars::Bar> bars;
    for (const TasteGroup& group : groups)
        bars.append(barOf(group));
    return bars;
}

std::vector<RatingComparison::Step> stepsOf(const Taste& taste)
{
    const RatingScale& scale = taste.dataset->dataset.scale();
    std::vector<RatingComparison::Step> steps;
    steps.reserve(scale.levelCount());
    for (std::size_t level = 0; level < scale.levelCount(); ++level)
        steps.push_back({static_cast<double>(scale.stars(static_cast<std::uint8_t>(level))),
                         taste.summary.shares[level], taste.summary.crowdShares[level]});
    return steps;
}

QString crowdText(const Dataset& dataset)
{
    const QString name = QString::fromStdString(dataset.name());
    return dataset.simulated() ? TasteView::tr("%1 (%2)").arg(name, simulatedText()) : name;
}

QString levelText(const TasteSummary& summary)
{
    constexpr double Least = 0.005; // smaller differences would be shown as 0.00
    const double difference = summary.mean - summary.crowdMean;
    const QString size = preciseStarsText(std::abs(difference));
    const QString own = preciseStarsText(summary.mean);
    const QString crowd = preciseStarsText(summary.crowdMean);
    if (std::abs(difference) < Least)
        return TasteView::tr("You give as many stars as the crowd to the same films: %1.").arg(own);
    if (difference > 0.0)
        return TasteView::tr("You give %1 stars more than the crowd to the same films: %2 against %3.")
            .arg(size, own, crowd);
    return TasteView::tr("You give %1 stars less than the crowd to the same films: %2 against %3.")
        .arg(size, own, crowd);
}

} // namespace

UnusualRatingsTable::UnusualRatingsTable(QWidget* parent)
    : QTreeWidget(parent)
{
    named(this, "unusualRatings", tr("Your ratings that are furthest from the crowd's"));
    setHeaderLabels(
        {tr("Film"), tr("You gave"), tr("The crowd gave"), tr("Difference"), tr("Crowd's ratings")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Film, QHeaderView::Stretch);
    for (const int column : {Own, Crowd, Difference, Ratings})
        headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT filmWanted(MovieIndex(item->data(Film, MovieIndexRole).toUInt()));
    });
}

void UnusualRatingsTable::setTaste(const Taste& taste)
{
    clear();
    for (const UnusualRating& rating : taste.summary.unusual) {
        const auto stars = static_cast<double>(rating.stars);
        const Movie& movie = taste.dataset->dataset.movie(rating.movie);
        auto* item = new QTreeWidgetItem(
            this, {titleWithYear(QString::fromStdString(movie.title), movie.year), starsText(stars),
                   preciseStarsText(rating.crowdMean), signedStarsText(stars - rating.crowdMean),
                   countText(rating.crowdRatings)});
        item->setData(Film, MovieIndexRole, rating.movie.value());
        item->setToolTip(Film, tr("Press Enter or double-click to see the film in Movies"));
        for (const int column : {Own, Crowd, Difference, Ratings})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setSizeHint(Film, QSize(0, fontMetrics().height() * 3 / 2));
    }
    updateGeometry();
}

QSize UnusualRatingsTable::sizeHint() const
{
    const int rows = topLevelItemCount() > 0 ? sizeHintForRow(0) * topLevelItemCount() : 0;
    return {QTreeWidget::sizeHint().width(), header()->sizeHint().height() + rows + 2 * frameWidth()};
}

TasteView::TasteView(Application& app, QWidget* parent)
    : ContentStack(QStringLiteral("star"), parent)
    , m_app(app)
    , m_requestTimer(new QTimer(this))
    , m_summary(makeLabel(this, "tasteSummary", Look::Plain | Look::Wrapped | Look::Heading))
    , m_leaningNote(
          makeLabel(this, {}, Look::Wrapped | Look::Muted,
                    tr("Stars more or less than the crowd gave the same films, beyond what you give all "
                       "films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.")
                        .arg(LeaningStrength)))
    , m_acquaintance(new AcquaintanceView(this))
    , m_genres(named(new LeaningBars(this), "genreLeanings", tr("Genres, the most loved first")))
    , m_decades(named(new LeaningBars(this), "decadeLeanings", tr("Decades")))
    , m_comparison(named(new RatingComparison(this), "ratingComparison",
                         tr("How your ratings are spread, and the crowd's of the same films")))
    , m_unusual(new UnusualRatingsTable(this))
{
    setObjectName(QStringLiteral("tasteView"));
    m_requestTimer->setSingleShot(true);
    m_requestTimer->setInterval(0);
    setContent(makeContent());
    connectServices();
}

QWidget* TasteView::makeContent()
{
    auto* page = new QWidget(this);
    auto* left =
        fill(new QVBoxLayout,
             {makeSection(tr("Genres that you love and dislike"), m_leaningNote, m_genres), Stretch{1}});
    auto* shares = makeLabel(
        page, {}, Look::Wrapped | Look::Muted,
        tr("Shares of your ratings and of the crowd's of the same films, each film counting the same."));
    auto* right = fill(new QVBoxLayout, {makeSection(tr("How you rate"), shares, m_comparison),
                                         Spacing{fontMetrics().height()},
                                         makeSection(tr("Decades"), nullptr, m_decades), Stretch{1}});

    auto* grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height());
    const Spacing gap{fontMetrics().height() / 2};
    auto* head = fill(new QVBoxLayout, {gap, m_summary, gap, m_acquaintance});
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addLayout(left, 1, 0);
    grid->addLayout(right, 1, 1);
    grid->addWidget(makeSection(tr("Where you and the crowd differ most"), nullptr, m_unusual), 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);

    auto* area = named(new QScrollArea(this), "tasteScrollArea");
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    page->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidestInEms);
    area->setWidget(page);
    return area;
}

/// `note` may be missing.
QWidget* TasteView::makeSection(const QString& title, QLabel* note, QWidget* content)
{
    auto* section = new QWidget(this);
    auto* heading = makeLabel(section, {}, Look::Heading, title);
    heading->setBuddy(content);
    auto* column = fill(withoutMargins(new QVBoxLayout(section)), {heading});
    if (note)
        column->addWidget(note);
    column->addWidget(content);
    return section;
}

void TasteView::connectServices()
{
    connect(&m_app.ratings, &PersonalRatings::movieChanged, m_requestTimer, qOverload<>(&QTimer::start));
    connect(&m_app.ratings, &PersonalRatings::reset, this, [this] {
        m_acquaintance->showNothing({}); // it may be another person's
        m_requestTimer->start();
    });
    connect(&m_app.models, &ModelService::modelChanged, m_requestTimer, qOverload<>(&QTimer::start));
    connect(&m_app.models, &ModelService::preparingChanged, m_requestTimer, qOverload<>(&QTimer::start));
    connect(m_requestTimer, &QTimer::timeout, this, &TasteView::request);
    connect(&m_app.taste, &TasteService::tasteReady, this, &TasteView::takeTaste);
    connect(&m_app.taste, &TasteService::acquaintanceReady, this, &TasteView::takeAcquaintance);
    connect(&m_app.taste, &TasteService::progressChanged, m_acquaintance, &AcquaintanceView::showProgress);
    connect(&m_app.taste, &TasteService::failed, this,
            [this] { m_acquaintance->showNothing(tr("This could not be found out.")); });
    connect(m_genres, &LeaningBars::barActivated, this, [this](int bar) {
        Q_EMIT genreWanted(
            QString::fromStdString(m_taste.summary.genres[static_cast<std::size_t>(bar)].genre));
    });
    connect(m_decades, &LeaningBars::barActivated, this, [this](int bar) {
        Q_EMIT decadeWanted(m_taste.summary.decades[static_cast<std::size_t>(bar)].decade);
    });
    connect(m_unusual, &UnusualRatingsTable::filmWanted, this, &TasteView::filmWanted);
}

void TasteView::showEvent(QShowEvent* event)
{
    ContentStack::showEvent(event);
    request();
}

void TasteView::request()
{
    m_app.taste.abandon();
    if (!isVisible())
        return;
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    const std::vector<ProfileEntry> profile = m_app.ratings.profile();
    if (!dataset || profile.size() < FewestRatings) {
        showTooFew(profile.size());
        return;
    }
    m_app.taste.requestTaste(dataset, profile);
    requestAcquaintance(profile);
}

void TasteView::requestAcquaintance(const std::vector<ProfileEntry>& profile)
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    const auto& model = m_app.models.current();
    if (m_app.models.isPreparing()) {
        m_acquaintance->showNothing(tr("Preparing a model…"));
    } else if (!model || model->recommender->movieCount() != dataset->dataset.movieCount()) {
        m_acquaintance->showNothing(tr("No model is in use that could be measured."));
    } else {
        m_acquaintance->showWaiting();
        m_app.taste.requestAcquaintance(dataset, model, profile);
    }
}

void TasteView::showTooFew(std::size_t rated)
{
    showEmpty(tr("Your taste shows from five ratings on"),
              tr("Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the "
                 "genres and decades that you love and dislike, how you rate next to others, and how "
                 "well the model in use knows you.")
                  .arg(ratingCountText(rated)));
}

void TasteView::takeTaste(const Taste& taste)
{
    if (taste.dataset != m_app.datasets.current())
        return;
    m_taste = taste;
    if (taste.summary.films == 0) {
        showTooFew(0);
        return;
    }
    showSummary();
    m_genres->setBars(barsOf(taste.summary.genres));
    m_decades->setBars(barsOf(taste.summary.decades));
    m_comparison->setSteps(stepsOf(taste));
    m_unusual->setTaste(taste);
    showContent(true);
}

void TasteView::showSummary()
{
    const TasteSummary& summary = m_taste.summary;
    m_summary->setText(tr("%1 From your %2; the crowd are the %3 users of %4.")
                           .arg(levelText(summary), ratingCountText(summary.films),
                                countText(m_taste.dataset->dataset.userCount()),
                                crowdText(m_taste.dataset->dataset)));
}

void TasteView::takeAcquaintance(const Acquaintance& acquaintance)
{
    if (acquaintance.dataset == m_app.datasets.current() && acquaintance.model == m_app.models.current())
        m_acquaintance->showResult(acquaintance, m_app.models.currentName());
}

} // namespace autorec
