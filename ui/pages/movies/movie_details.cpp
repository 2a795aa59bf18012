// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/movie_details.h"

#include "ui/commands/film_actions.h"
#include "ui/commands/film_editor.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/prediction_label.h"
#include "ui/widgets/rating_charts.h"
#include "ui/widgets/star_editor.h"

#include <QFormLayout>
#include <QLabel>

namespace autorec {
namespace {

QString link(const QString& address, const QString& name)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), name);
}

QString tagsOf(const Movie& movie)
{
    QStringList tags;
    for (const std::string& tag : movie.tags)
        tags.append(QString::fromStdString(tag));
    return tags.join(QStringLiteral(", "));
}

QString linksOf(const Movie& movie)
{
    QStringList links;
    if (!movie.imdbId.empty())
        links.append(
            link(QStringLiteral("https://www.imdb.com/title/%1/").arg(QString::fromStdString(movie.imdbId)),
                 QStringLiteral("IMDb")));
    if (!movie.tmdbId.empty())
        links.append(link(
            QStringLiteral("https://www.themoviedb.org/movie/%1").arg(QString::fromStdString(movie.tmdbId)),
            QStringLiteral("TMDB")));
    return links.join(QStringLiteral(" · "));
}

std::vector<RatingHistogram::Bar> histogramOf(const RatingMatrix& ratings, MovieIndex movie)
{
    const RatingScale& scale = ratings.scale();
    std::vector<RatingHistogram::Bar> bars;
    bars.reserve(scale.levelCount());
    for (std::size_t level = 0; level < scale.levelCount(); ++level)
        bars.push_back({.stars = static_cast<double>(scale.stars(static_cast<std::uint8_t>(level)))});
    const auto row = ratings.byMovie(movie);
    for (std::size_t k = 0; k < row.size(); ++k)
        ++bars[scale.level(row.stars(k))].count;
    return bars;
}

QString likelyText(const StarDistribution& distribution)
{
    const StarRange range = distribution.likelyRange(StarDistribution::MostLikely);
    const QString lowest = starsText(static_cast<double>(range.lowest));
    if (range.lowest == range.highest)
        return MovieDetails::tr("Most likely %1 stars").arg(lowest);
    return MovieDetails::tr("Most likely between %1 and %2 stars")
        .arg(lowest, starsText(static_cast<double>(range.highest)));
}

} // namespace

MovieDetails::MovieDetails(const PersonalRatings& ratings, FilmEditor& editor, FilmActions& actions,
                           QWidget* parent)
    : QWidget(parent)
    , m_ratings(ratings)
    , m_editor(editor)
    , m_nothing(makeLabel(this, "noFilm", Look::Wrapped, tr("Select a film to see its details.")))
{
    setObjectName(QStringLiteral("movieDetails"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_content = makeContent(actions);
    fill(new QVBoxLayout(this), {m_nothing, m_content});
    connect(m_stars, &StarEditor::edited, this, &MovieDetails::rate);
    connect(&ratings, &PersonalRatings::movieChanged, this, &MovieDetails::showOwnStars);
    setMovie(nullptr, std::nullopt);
}

QSize MovieDetails::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int width = m_content->minimumSizeHint().width() + margins.left() + margins.right();
    return QWidget::minimumSizeHint().expandedTo({width, 0});
}

void MovieDetails::setMovie(const LoadedDatasetPtr& dataset, std::optional<MovieIndex> movie)
{
    m_dataset = dataset;
    m_movie = movie;
    m_nothing->setVisible(!movie);
    m_content->setVisible(movie.has_value());
    if (movie) {
        showFilm();
        showOwnStars();
    }
}

void MovieDetails::setPredictions(const PredictionShares& predictions)
{
    if (m_movie)
        m_prediction->setPrediction(predictions.share(m_movie->value()), predictions.stars(m_movie->value()));
}

void MovieDetails::setStars(const FilmStars& stars)
{
    if (!m_movie || stars.movie != *m_movie)
        return;
    m_likely->setVisible(stars.distribution.has_value());
    m_likelihoods->setVisible(stars.distribution.has_value());
    if (!stars.distribution)
        return;
    m_likely->setText(likelyText(*stars.distribution));
    m_likelihoods->setDistribution(*stars.distribution);
}

void MovieDetails::setFacts(const KnownFilm& known, bool hasSource)
{
    m_facts->showFilm(known, hasSource);
}

void MovieDetails::setSimilar(const SimilarFilms& similar)
{
    if (!m_movie || similar.movie != *m_movie)
        return;
    QStringList titles;
    for (const SimilarMovie& film : similar.films) {
        if (film.movie.value() < m_dataset->dataset.movieCount())
            titles.append(link(QString::number(film.movie.value()),
                               titleWithYear(m_dataset->films.key(film.movie).title,
                                             m_dataset->dataset.movie(film.movie).year)
                                   .toHtmlEscaped()));
    }
    m_similar->setText(titles.join(QStringLiteral("<br>")));
    m_similarTitle->setVisible(!titles.isEmpty());
    m_similar->setVisible(!titles.isEmpty());
}

QWidget* MovieDetails::makeContent(FilmActions& actions)
{
    auto* content = new QWidget(this);
    makeFacts(content);
    makeRatings(content);
    makeSimilar(content);
    layOut(content, actions);
    return content;
}

void MovieDetails::makeFacts(QWidget* content)
{
    const Looks text = Look::Plain | Look::Wrapped | Look::Selectable;
    m_title = makeLabel(content, "detailsTitle", text | Look::Title);
    m_genres = makeLabel(content, "detailsGenres", text);
    m_tags = makeLabel(content, "detailsTags", text | Look::Muted);
    m_links = named(new LinkLabel(content), "detailsLinks");
    m_facts = new FilmFactsView(content);
    connect(m_facts, &FilmFactsView::sourcesWanted, this, &MovieDetails::sourcesWanted);
}

void MovieDetails::makeRatings(QWidget* content)
{
    m_stars = named(new StarEditor(content), "detailsStars", tr("My rating"));
    m_prediction = new PredictionLabel(content);
    m_prediction->setAccessibleName(tr("Predicted for me"));
    m_likely = makeLabel(content, "detailsLikely", Look::Wrapped);
    m_likely->setToolTip(tr("The probability that your rating would be one of these is at least %1.")
                             .arg(percentText(StarDistribution::MostLikely)));
    m_likelihoods = named(new RatingHistogram(content, 4), "detailsLikelihoods",
                          tr("How likely each rating is, as the model in use predicts yours"));
    m_average = makeLabel(content, "detailsAverage", Look::Wrapped);
    m_histogram = named(new RatingHistogram(content), "detailsHistogram", tr("Ratings by stars"));
}

void MovieDetails::makeSimilar(QWidget* content)
{
    m_similarTitle = makeLabel(content, "similarTitle", Look::Heading, tr("Similar films"));
    m_similar = named(new LinkLabel(content), "similarFilms", m_similarTitle->text());
    m_similar->setOpenExternalLinks(false);
    m_similar->setWordWrap(true);
    connect(m_similar, &QLabel::linkActivated, this,
            [this](const QString& place) { Q_EMIT filmWanted(MovieIndex(place.toUInt())); });
}

void MovieDetails::layOut(QWidget* content, FilmActions& actions)
{
    auto* form = new QFormLayout;
    form->addRow(tr("My rating"), m_stars);
    form->addRow(tr("Predicted"), m_prediction);
    auto* marks = fill(new QHBoxLayout, {makeActionButton(actions.watchlist(), content),
                                         makeActionButton(actions.notInterested(), content), Stretch{}});
    fill(withoutMargins(new QVBoxLayout(content)),
         {m_title, m_genres, m_tags, form, m_likely, m_likelihoods, marks, m_average, m_histogram, m_facts,
          m_similarTitle, m_similar, m_links, Stretch{}});
}

void MovieDetails::showFilm()
{
    const Movie& movie = m_dataset->dataset.movie(*m_movie);
    const MovieStatistics& statistics = m_dataset->statistics.movies[m_movie->value()];
    m_title->setText(titleWithYear(m_dataset->films.key(*m_movie).title, movie.year));
    m_genres->setText(movie.genres.empty() ? tr("no genres listed") : genresText(movie.genres));
    m_tags->setText(tr("Tagged: %1").arg(tagsOf(movie)));
    m_tags->setVisible(!movie.tags.empty());
    QString average = tr("Nobody in this data set rated it.");
    if (statistics.ratings > 0)
        average = tr("%1 on average of %2")
                      .arg(decimalStarsText(static_cast<double>(statistics.average)),
                           ratingCountText(statistics.ratings));
    if (statistics.ratings > 0 && m_dataset->dataset.simulated())
        average = tr("%1 (%2)").arg(average, simulatedText());
    m_average->setText(average);
    m_histogram->setVisible(statistics.ratings > 0);
    m_histogram->setBars(histogramOf(m_dataset->dataset.ratings(), *m_movie));
    m_links->setText(linksOf(movie));
    m_links->setVisible(!m_links->text().isEmpty());
    m_prediction->setPrediction(std::nullopt, std::nullopt);
    setStars({*m_movie, std::nullopt});
    setSimilar({*m_movie, {}});
}

void MovieDetails::showOwnStars()
{
    if (m_movie)
        m_stars->setStars(m_ratings.stars(*m_movie));
}

void MovieDetails::rate(std::optional<double> stars)
{
    m_editor.rate(m_dataset->films.key(*m_movie), m_ratings.stars(*m_movie), stars);
}

} // namespace autorec
