// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/pick_panel.h"

#include "ui/commands/film_actions.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/discover/shelf_texts.h"
#include "ui/text/format.h"
#include "ui/widgets/cover_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/prediction_label.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace autorec {
namespace {

constexpr int CoverWidthInLines = 7;

QPushButton* makeButton(QWidget* parent, QAnyStringView name, const QString& text, const QString& toolTip)
{
    auto* button = named(new QPushButton(text, parent), name, {}, toolTip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PickPanel::PickPanel(const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent)
    : QFrame(parent)
    , m_ratings(ratings)
    , m_editor(editor)
    , m_actions(new FilmActions(ratings, editor, this))
    , m_cover(new CoverLabel(CoverWidthInLines, this))
    , m_caption(makeLabel(this, "pickCaption", Look::Plain | Look::Muted, tr("Tonight, for you")))
    , m_title(makeLabel(this, "pickTitle", Look::Plain | Look::Title | Look::Wrapped))
    , m_facts(makeLabel(this, "pickFacts", Look::Plain | Look::Muted | Look::Wrapped))
    , m_prediction(named(new PredictionLabel(this), "pickPrediction", tr("Predicted for you")))
    , m_deviation(makeLabel(this, "pickDeviation", Look::Plain | Look::Muted))
    , m_reason(makeLabel(this, "pickReason", Look::Plain | Look::Wrapped))
    , m_watchlist(makeButton(this, "pickWatchlist", tr("Add to watchlist"), {}))
    , m_seen(makeButton(this, "pickSeen", tr("I have seen it"), tr("Rate the film")))
    , m_hide(makeButton(this, "pickHide", tr("Not for me"), tr("Leave the film out of lists")))
    , m_details(makeButton(this, "pickDetails", tr("Details"), tr("Show the film among all films")))
{
    setObjectName(QStringLiteral("pickPanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectButtons();
}

PickPanel::~PickPanel() = default;

void PickPanel::layOut()
{
    const int gap = fontMetrics().height() / 2;
    auto* prediction = fill(new QHBoxLayout, {m_prediction, m_deviation, Stretch{}});
    auto* buttons = fill(new QHBoxLayout, {m_watchlist, m_seen, m_hide, m_details, Stretch{}});
    buttons->setSpacing(gap);
    auto* column = fill(new QVBoxLayout, {m_caption, m_title, m_facts, Spacing{gap / 2}, prediction,
                                          Spacing{gap / 2}, m_reason, Stretch{}, buttons});
    column->setSpacing(gap / 3);
    auto* row = fill(new QHBoxLayout(this), {{m_cover, 0, Qt::AlignTop}, {column, 1}});
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap * 2);
    m_seen->setMenu(m_actions->rating()->menu());
}

void PickPanel::connectButtons()
{
    connect(m_watchlist, &QPushButton::clicked, this, [this] {
        m_editor.setOnWatchlist(m_list.dataset->films.key(*movie()), !m_ratings.onWatchlist(*movie()));
    });
    connect(m_hide, &QPushButton::clicked, this,
            [this] { m_editor.setNotInterested(m_list.dataset->films.key(*movie()), true); });
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT filmWanted(*movie()); });
    connect(&m_ratings, &PersonalRatings::movieChanged, this, [this](MovieIndex changed) {
        if (changed == movie())
            showWatchlist();
    });
}

void PickPanel::showPictures(CoverPictures& pictures)
{
    m_cover->showPictures(pictures);
}

std::optional<MovieIndex> PickPanel::movie() const
{
    return m_list.shelves && !m_list.shelves->pick.empty() ? std::optional(m_list.shelves->pick.front().movie)
                                                           : std::nullopt;
}

void PickPanel::setPick(const RecommendationList& list, bool isExplained)
{
    const std::optional<MovieIndex> before = movie();
    m_list = list;
    const std::optional<MovieIndex> shown = movie();
    setVisible(shown.has_value());
    m_actions->setMovie(list.dataset, shown);
    if (!shown)
        return;
    const Movie& film = list.dataset->dataset.movie(*shown);
    const QString title = list.dataset->films.key(*shown).title;
    const QString year = film.year > 0 ? yearText(film.year) : QString();
    m_cover->setCover({title, year, sourceGenres(film.genres), *shown});
    m_title->setText(title);
    const QString genres = film.genres.empty() ? QString() : genresText(film.genres);
    m_facts->setText(year.isEmpty() || genres.isEmpty() ? year + genres : tr("%1 · %2").arg(year, genres));
    if (isExplained)
        m_reason->setText(pickReason(list.shelves->pick.front(), list));
    else if (shown != before)
        m_reason->setText(QStringLiteral(" ")); // keeps a line free, so that nothing moves when it is known
    showPrediction();
    showWatchlist();
}

void PickPanel::showPrediction()
{
    const Recommendation& pick = m_list.shelves->pick.front();
    const std::optional<double> stars =
        pick.stars ? std::optional(static_cast<double>(*pick.stars)) : std::nullopt;
    m_prediction->setVisible(stars.has_value());
    m_deviation->setVisible(stars && pick.distribution);
    if (stars)
        m_prediction->setPrediction(*stars / static_cast<double>(m_list.dataset->dataset.scale().max()),
                                    stars);
    if (pick.distribution) {
        m_deviation->setText(deviationText(static_cast<double>(pick.distribution->deviation())));
        m_deviation->setToolTip(
            tr("How far the stars may be off: two of three ratings lie within this range"));
    }
}

void PickPanel::showWatchlist()
{
    const bool isOn = movie() && m_ratings.onWatchlist(*movie());
    m_watchlist->setText(isOn ? tr("Remove from watchlist") : tr("Add to watchlist"));
}

} // namespace autorec
