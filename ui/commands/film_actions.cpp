// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/film_actions.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"

#include <QAction>
#include <QMenu>

namespace autorec {

FilmActions::FilmActions(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : QObject(parent)
    , m_ratings(ratings)
    , m_editor(editor)
    , m_rating(new QAction(themedIcon(QStringLiteral("star")), tr("&Rate"), this))
    , m_stars(std::make_unique<QMenu>())
    , m_watchlist(new QAction(themedIcon(QStringLiteral("bookmark")), tr("&Watchlist"), this))
    , m_notInterested(new QAction(themedIcon(QStringLiteral("hide")), tr("&Not interested"), this))
{
    m_watchlist->setObjectName(QStringLiteral("watchlistAction"));
    m_watchlist->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_watchlist->setToolTip(tr("Keep the film on the watchlist (%1)")
                                .arg(m_watchlist->shortcut().toString(QKeySequence::NativeText)));
    m_notInterested->setObjectName(QStringLiteral("notInterestedAction"));
    m_notInterested->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_notInterested->setToolTip(tr("Leave the film out of lists (%1)")
                                    .arg(m_notInterested->shortcut().toString(QKeySequence::NativeText)));
    for (QAction* action : {m_watchlist, m_notInterested}) {
        action->setCheckable(true);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    addStars();
    connect(m_watchlist, &QAction::triggered, this, [this](bool on) {
        m_editor.setOnWatchlist(m_dataset->films.key(*m_movie), on);
        refresh();
    });
    connect(m_notInterested, &QAction::triggered, this, [this](bool on) {
        m_editor.setNotInterested(m_dataset->films.key(*m_movie), on);
        refresh();
    });
    connect(&ratings, &PersonalRatings::movieChanged, this, &FilmActions::refresh);
    connect(&ratings, &PersonalRatings::reset, this, [this] { setMovie(nullptr, std::nullopt); });
    refresh();
}

FilmActions::~FilmActions() = default;

/// Beside each number of stars the key that gives it, too; see starsOfKey.
void FilmActions::addStars()
{
    m_rating->setObjectName(QStringLiteral("rateAction"));
    m_rating->setMenu(m_stars.get());
    m_stars->setObjectName(QStringLiteral("rateMenu"));
    constexpr int HalfStars = 10;
    for (int halves = HalfStars; halves >= 1; --halves) {
        const double stars = halves / 2.0;
        QAction* choice = m_stars->addAction(
            QStringLiteral("%1\t%2").arg(starsText(stars), QString::number(halves % HalfStars)));
        choice->setData(stars);
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, [this, stars] { rate(stars); });
    }
    m_stars->addSeparator();
    m_stars->addAction(tr("&Take back"), this, [this] { rate(std::nullopt); });
}

void FilmActions::rate(std::optional<double> stars)
{
    m_editor.rate(m_dataset->films.key(*m_movie), m_ratings.stars(*m_movie), stars);
    refresh();
}

void FilmActions::setMovie(const LoadedDatasetPtr& dataset, std::optional<MovieIndex> movie)
{
    m_dataset = dataset;
    m_movie = movie;
    refresh();
}

void FilmActions::refresh()
{
    for (QAction* action : {m_rating, m_watchlist, m_notInterested})
        action->setEnabled(m_movie.has_value());
    const std::optional<float> stars = m_movie ? m_ratings.stars(*m_movie) : std::nullopt;
    for (QAction* choice : m_stars->actions()) {
        if (choice->isCheckable())
            choice->setChecked(stars && static_cast<double>(*stars) == choice->data().toDouble());
        else if (!choice->isSeparator())
            choice->setEnabled(stars.has_value());
    }
    m_watchlist->setChecked(m_movie && m_ratings.onWatchlist(*m_movie));
    m_notInterested->setChecked(m_movie && m_ratings.notInterested(*m_movie));
}

} // namespace autorec
