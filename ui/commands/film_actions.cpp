#include "ui/commands/film_actions.h"

#include "ui/commands/film_editor.h"
#include "ui/themed_icon.h"

#include <QAction>

namespace autorec {

FilmActions::FilmActions(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : QObject(parent)
    , m_ratings(ratings)
    , m_editor(editor)
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
    connect(m_watchlist, &QAction::triggered, this,
            [this](bool on) { m_editor.setOnWatchlist(m_dataset->films.key(*m_movie), on); });
    connect(m_notInterested, &QAction::triggered, this,
            [this](bool on) { m_editor.setNotInterested(m_dataset->films.key(*m_movie), on); });
    connect(&ratings, &PersonalRatings::movieChanged, this, &FilmActions::refresh);
    connect(&ratings, &PersonalRatings::reset, this, [this] { setMovie(nullptr, std::nullopt); });
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
    for (QAction* action : {m_watchlist, m_notInterested})
        action->setEnabled(m_movie.has_value());
    m_watchlist->setChecked(m_movie && m_ratings.onWatchlist(*m_movie));
    m_notInterested->setChecked(m_movie && m_ratings.notInterested(*m_movie));
}

} // namespace autorec
