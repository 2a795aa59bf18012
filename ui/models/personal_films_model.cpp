// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personal_films_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace autorec {

PersonalFilmsFilter::PersonalFilmsFilter(PersonalFilmsModel* films, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_films(films)
{
    setSourceModel(films);
    setSortRole(PersonalFilmsModel::SortRole);
}

bool PersonalFilmsFilter::isOfKind(const PersonalFilm& film, Kind kind)
{
    switch (kind) {
    case Rated:
        return film.stars.has_value();
    case Watchlist:
        return film.onWatchlist;
    case NotInterested:
        return film.notInterested;
    case KindCount:
        break;
    }
    return false;
}

void PersonalFilmsFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidate();
}

void PersonalFilmsFilter::setSearch(const QString& text)
{
    m_words = foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidate();
}

bool PersonalFilmsFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const PersonalFilm& film = m_films->film(sourceRow);
    if (!isOfKind(film, m_kind))
        return false;
    const QString searched = foldedText(film.film.title) + QLatin1Char(' ') + QString::number(film.film.year);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return searched.contains(word); });
}

PersonalFilmsModel::PersonalFilmsModel(const ProfileStore& store, FilmEditor& editor, QObject* parent)
    : FilmTable(parent)
    , m_store(store)
    , m_editor(editor)
    , m_films(store.films())
{
    const auto note = [this](int row) {
        return dataset() && !dataset()->films.find(film(row).film) ? tr("not in this data set") : QString();
    };
    const auto changed = [this](int row) {
        const PersonalFilm& shown = film(row);
        return shown.rated.isValid() ? QLocale().toString(shown.rated.date(), QLocale::ShortFormat)
                                     : QLocale().toString(shown.changed.toLocalTime(), QLocale::ShortFormat);
    };
    const auto when = [this](int row) {
        const PersonalFilm& shown = film(row);
        return shown.rated.isValid() ? shown.rated : shown.changed;
    };
    setColumns({{.title = tr("Title"),
                 .text = [this](int row) { return film(row).film.title; },
                 .isTextToolTip = true,
                 .sortKey = [this](int row) { return film(row).film.folded; }},
                {.title = tr("Year"),
                 .text = [this](int row) { return yearText(film(row).film.year); },
                 .alignment = Qt::AlignRight,
                 .sortKey = [this](int row) { return film(row).film.year; },
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("My rating"),
                 .text = [this](int row) { return ownStarsText(row); },
                 .sortKey = [this](int row) { return film(row).stars.value_or(0.0); },
                 .firstOrder = Qt::DescendingOrder},
                {.title = tr("Date"), .text = changed, .sortKey = when, .firstOrder = Qt::DescendingOrder},
                {.title = tr("Note"), .text = note, .isTextToolTip = true}});
    connect(&store, &ProfileStore::filmsChanged, this, &PersonalFilmsModel::reload);
    connect(&store, &ProfileStore::filmChanged, this, &PersonalFilmsModel::apply);
    connect(&store, &ProfileStore::currentChanged, this, [this] {
        beginResetModel();
        m_films = m_store.films();
        endResetModel();
    });
}

void PersonalFilmsModel::setDataset(const LoadedDatasetPtr& dataset)
{
    useDataset(dataset);
    allChanged();
}

bool PersonalFilmsModel::rate(int row, std::optional<double> stars)
{
    const PersonalFilm edited = film(row);
    return m_editor.rate(edited.film, edited.stars, stars);
}

/// The current film and those that are selected stay so, wherever they move.
void PersonalFilmsModel::reload()
{
    QList<PersonalFilm> films = m_store.films();
    Q_EMIT layoutAboutToBeChanged();
    const QList<PersonalFilm> old = std::exchange(m_films, std::move(films));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& place : before)
        after.append(index(rowOf(old.at(place.row()).id), place.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PersonalFilmsModel::apply(const PersonalFilm& changed)
{
    const int row = rowOf(changed.id);
    if (row < 0 && changed.isKept()) {
        beginInsertRows({}, 0, 0);
        m_films.prepend(changed);
        endInsertRows();
    } else if (row >= 0 && changed.isKept()) {
        m_films[row] = changed;
        rowChanged(row);
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_films.removeAt(row);
        endRemoveRows();
    }
}

int PersonalFilmsModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_films.cbegin(), m_films.cend(),
                                    [id](const PersonalFilm& film) { return film.id == id; });
    return found == m_films.cend() ? -1 : static_cast<int>(found - m_films.cbegin());
}

} // namespace autorec
