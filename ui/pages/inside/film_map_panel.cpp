// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/film_map_panel.h"

#include "core/data/genres.h"
#include "ui/delegates/star_painter.h"
#include "ui/pages/inside/film_map_view.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace autorec {

namespace {

QPixmap emptyPicture(const QWidget& widget, int side)
{
    QPixmap picture(QSize(side, side) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    return picture;
}

QPixmap dotPicture(const QWidget& widget, std::uint8_t color)
{
    const int side = widget.fontMetrics().height();
    QPixmap picture = emptyPicture(widget, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(FilmMapView::dotColor(color, widget.palette()));
    painter.drawEllipse(QPointF(side, side) / 2.0, side / 3.5, side / 3.5);
    return picture;
}

QPixmap starPicture(const QWidget& widget)
{
    const int side = widget.fontMetrics().height();
    QPixmap picture = emptyPicture(widget, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StarPainter::paintOwnMark({painter, QRect(0, 0, side, side), widget.palette()});
    return picture;
}

} // namespace

GenreLegend::GenreLegend(QWidget* parent)
    : QWidget(parent)
{
    auto* row = withoutMargins(new QHBoxLayout(this));
    row->setSpacing(0);
    fill(row, {Stretch{}, named(new QLabel(this), "ratedMark"), Spacing{fontMetrics().averageCharWidth()},
               new QLabel(tr("rated by me"), this)});
    drawIcons();
}

void GenreLegend::setGenres(const MainGenres& genres)
{
    for (QToolButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (std::uint8_t color = 0; color < genres.other(); ++color)
        addButton(color, genreName(genres.genres[color]));
    addButton(FilmMapView::ColorCount, tr("Other"));
    drawIcons();
}

void GenreLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    QWidget::changeEvent(event);
}

void GenreLegend::addButton(std::uint8_t color, const QString& genre)
{
    auto* button = makeToolButton(
        this, QStringLiteral("legend%1").arg(color), genre,
        tr("Show films whose main genre this is: the rarest of those in the legend that they have"));
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::toggled, this,
            [this, color](bool shown) { Q_EMIT shownChanged(color, shown); });
    static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
}

void GenreLegend::drawIcons()
{
    for (std::size_t k = 0; k < m_buttons.size(); ++k) {
        const bool isOther = k + 1 == m_buttons.size();
        m_buttons[k]->setIcon(
            dotPicture(*this, isOther ? FilmMapView::ColorCount : static_cast<std::uint8_t>(k)));
    }
    findChild<QLabel*>(QStringLiteral("ratedMark"))->setPixmap(starPicture(*this));
}

FilmMapPanel::FilmMapPanel(const PersonalRatings& ratings, QWidget* parent)
    : QWidget(parent)
    , m_ratings(ratings)
    , m_search(makeSearchField(this, "mapSearch", tr("Find films on the map"), tr("Find films on the map")))
    , m_found(named(new QLabel(this), "mapFound"))
    , m_legend(new GenreLegend(this))
    , m_view(named(new FilmMapView(this), "filmMap", tr("Map of the films")))
    , m_caption(makeLabel(this, "mapCaption", Look::Wrapped | Look::Muted))
    , m_current(makeLabel(this, "mapCurrent", Look::Plain))
    , m_show(makeToolButton(this, "showInMovies", tr("Show in M&ovies"), {}, QStringLiteral("movies")))
    , m_stack(new ContentStack(QStringLiteral("inside"), this))
{
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_show->setAccessibleName(tr("Show the film on the Movies page"));
    layOut();

    connect(m_search, &QLineEdit::textChanged, this, &FilmMapPanel::search);
    connect(m_legend, &GenreLegend::shownChanged, m_view, &FilmMapView::setColorShown);
    connect(m_view, &FilmMapView::currentChanged, this, &FilmMapPanel::showCurrent);
    connect(m_view, &FilmMapView::wanted, this, [this](std::size_t dot) { Q_EMIT filmWanted(movieOf(dot)); });
    connect(m_show, &QToolButton::clicked, this, [this] { Q_EMIT filmWanted(movieOf(*m_view->current())); });
    connect(&ratings, &PersonalRatings::movieChanged, this, &FilmMapPanel::markRated);
    connect(&ratings, &PersonalRatings::reset, this, &FilmMapPanel::markRated);
    reset(nullptr);
}

void FilmMapPanel::layOut()
{
    QToolButton* in = makeButton(QStringLiteral("zoomIn"), QStringLiteral("+"), tr("Look closer (+)"));
    QToolButton* out =
        makeButton(QStringLiteral("zoomOut"), QStringLiteral("−"), tr("Look from further off (−)"));
    QToolButton* all = makeButton(QStringLiteral("wholeMap"), tr("&Whole map"), tr("Show the whole map (0)"));
    connect(in, &QToolButton::clicked, m_view, &FilmMapView::zoomIn);
    connect(out, &QToolButton::clicked, m_view, &FilmMapView::zoomOut);
    connect(all, &QToolButton::clicked, m_view, &FilmMapView::showAll);
    auto* tools = fill(new QHBoxLayout, {{m_search, 1}, m_found, Stretch{1}, in, out, all});
    auto* film = fill(new QHBoxLayout, {{m_current, 1}, m_show});
    auto* content = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(content)), {tools, m_legend, {m_view, 1}, film, m_caption});
    m_stack->setContent(content);
    fill(new QVBoxLayout(this), {m_stack});
}

QToolButton* FilmMapPanel::makeButton(const QString& objectName, const QString& text, const QString& help)
{
    auto* button = named(new QToolButton(this), objectName, help, help);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FilmMapPanel::reset(const LoadedDatasetPtr& dataset)
{
    m_view->setDots({}, {});
    m_dataset = dataset;
    m_map = {};
    m_stack->showEmpty(tr("Looking into the model…"), tr("The map of its films is being drawn."));
    showCurrent();
}

void FilmMapPanel::setMap(const InspectedMap& map)
{
    m_map = map;
    std::vector<FilmMapView::Dot> dots;
    dots.reserve(map.map.movies.size());
    for (std::size_t dot = 0; dot < map.map.movies.size(); ++dot) {
        const std::uint8_t genre = map.genres.ofMovie[movieOf(dot).value()];
        dots.push_back({QPointF(static_cast<double>(map.map.places(dot, 0)),
                                static_cast<double>(map.map.places(dot, 1))),
                        genre == map.genres.other() ? FilmMapView::ColorCount : genre});
    }
    m_view->setDots(dots, [this](std::size_t dot) { return describe(dot); });
    m_legend->setGenres(map.genres);
    m_caption->setText(caption());
    if (map.map.empty())
        m_stack->setEmptyText(
            tr("This model has no map"),
            tr("It keeps no vectors of films to lay out. Autoencoders and factor models do: train "
               "one on the Train page and use it."));
    m_stack->showContent(!map.map.empty());
    markRated();
    search();
}

void FilmMapPanel::search()
{
    if (m_search->text().trimmed().isEmpty() || !m_dataset) {
        m_found->clear();
        m_view->setFound(std::nullopt);
        return;
    }
    const SearchIndex::Hits hits = m_dataset->search.find(m_search->text());
    std::vector<std::size_t> found;
    for (std::size_t dot = 0; dot < m_map.map.movies.size(); ++dot) {
        if (hits.movies[movieOf(dot).value()] != 0)
            found.push_back(dot);
    }
    const QString count = filmCountText(found.size());
    m_found->setText(hits.isForgiving ? tr("%1 with a word like it").arg(count) : count);
    m_view->setFound(std::move(found));
}

void FilmMapPanel::markRated()
{
    if (m_map.map.empty())
        return;
    std::vector<std::size_t> rated;
    const std::vector<MovieIndex>& movies = m_map.map.movies;
    for (const ProfileEntry& entry : m_ratings.profile()) {
        const auto place = std::lower_bound(movies.begin(), movies.end(), entry.movie);
        if (place != movies.end() && *place == entry.movie)
            rated.push_back(static_cast<std::size_t>(place - movies.begin()));
    }
    m_view->setRated(std::move(rated));
    showCurrent();
}

void FilmMapPanel::showCurrent()
{
    const auto dot = m_view->current();
    m_show->setEnabled(dot.has_value());
    m_current->setText(dot ? describe(*dot)
                           : tr("Click a film, or go from film to film with the arrow keys."));
}

QString FilmMapPanel::describe(std::size_t dot) const
{
    const MovieIndex index = movieOf(dot);
    const Movie& movie = m_dataset->dataset.movie(index);
    const QString title = titleWithYear(m_dataset->films.key(index).title, movie.year);
    const QString text = movie.genres.empty() ? title : tr("%1 · %2").arg(title, genresText(movie.genres));
    const std::optional<float> stars = m_ratings.stars(index);
    return stars ? tr("%1 · my rating %2").arg(text, starsText(static_cast<double>(*stars))) : text;
}

QString FilmMapPanel::caption() const
{
    const FilmMap& map = m_map.map;
    const int n = static_cast<int>(map.width);
    const QString numbers = tr("%Ln number(s)", "", n);
    return tr("The model knows each film by a vector of %1. Across and up stand their first two principal "
              "components, which hold %2 and %3 of what the vectors differ by: films that lie close are "
              "alike "
              "to the model.")
        .arg(numbers, percentText(map.varianceShares[0], 1), percentText(map.varianceShares[1], 1));
}

} // namespace autorec
