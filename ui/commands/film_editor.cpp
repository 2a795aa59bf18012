// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/film_editor.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <memory>

namespace autorec {

bool FilmEditor::rate(const FilmKey& film, std::optional<double> before, std::optional<double> after)
{
    if (before == after)
        return true;
    const QString text =
        after ? QCoreApplication::translate("autorec", "Rate %1 %2").arg(film.title, starsText(*after))
              : QCoreApplication::translate("autorec", "Take Back the Rating of %1").arg(film.title);
    const auto undoing = std::make_shared<FilmRating>();
    return push(
        text, [&store = m_store, film, after, undoing] { *undoing = store.rate(film, after); },
        [&store = m_store, undoing] { store.restore(*undoing); });
}

bool FilmEditor::rateAll(const QString& text, const QList<FilmRating>& ratings,
                         const QList<FilmKey>& watchlist)
{
    const auto before = std::make_shared<QList<FilmRating>>();
    return (ratings.isEmpty() && watchlist.isEmpty()) ||
           push(
               text,
               [&store = m_store, ratings, watchlist, before] {
                   *before = store.rateAll(ratings, watchlist);
               },
               [&store = m_store, watchlist, before] { store.rateAll(*before, watchlist, false); });
}

bool FilmEditor::setOnWatchlist(const FilmKey& film, bool on)
{
    const QString text = on ? QCoreApplication::translate("autorec", "Put %1 on the Watchlist")
                            : QCoreApplication::translate("autorec", "Take %1 off the Watchlist");
    return push(
        text.arg(film.title), [&store = m_store, film, on] { store.setOnWatchlist(film, on); },
        [&store = m_store, film, on] { store.setOnWatchlist(film, !on); });
}

bool FilmEditor::setNotInterested(const FilmKey& film, bool notInterested)
{
    const QString text = notInterested ? QCoreApplication::translate("autorec", "Leave %1 out of Lists")
                                       : QCoreApplication::translate("autorec", "Let %1 into Lists Again");
    return push(
        text.arg(film.title),
        [&store = m_store, film, notInterested] { store.setNotInterested(film, notInterested); },
        [&store = m_store, film, notInterested] { store.setNotInterested(film, !notInterested); });
}

bool FilmEditor::push(const QString& text, const EditHistory::Deed& redo, const EditHistory::Deed& undo)
{
    const auto inProfile = [&store = m_store, profile = m_store.current().id](const EditHistory::Deed& deed) {
        return [&store, profile, deed] {
            if (store.current().id != profile)
                store.choose(profile);
            deed();
        };
    };
    return m_history.push(text, inProfile(redo), inProfile(undo));
}

} // namespace autorec
