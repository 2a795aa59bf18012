// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personal_films_model.h"

#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QHash>
#include <QLocale>

namespace autorec {
namespace {

QString identity(const FilmKey& film)
{
    return film.imdbId.isEmpty() ? QStringLiteral("%1 %2").arg(film.folded, QString::number(film.year))
                                 : film.imdbId;
}

} // namespace

PersonalFilmsModel::PersonalFilmsModel(const ProfileStore& store, FilmEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_editor(editor)
    , m_films(store.films())
{
    connect(&store, &ProfileStore::filmsChanged, this, &PersonalFilmsModel::reload);
    connect(&store, &ProfileStore::filmChanged, this, &PersonalFilmsModel::reload);
    connect(&store, &ProfileStore::currentChanged, this, &PersonalFilmsModel::reload);
}

void PersonalFilmsModel::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int PersonalFilmsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_films.size());
}

int PersonalFilmsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonalFilmsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Note ? text(index.row(), index.column())
                                                                 : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Year ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case OwnStarsRole:
        return film(index.row()).stars ? QVariant(*film(index.row()).stars) : QVariant();
    default:
        return {};
    }
}

bool PersonalFilmsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole)
        return false;
    const PersonalFilm edited = film(index.row());
    return m_editor.rate(edited.film, edited.stars,
                         value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
}

QVariant PersonalFilmsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Year ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("Title"), QT_TR_NOOP("Year"), QT_TR_NOOP("My rating"),
                                        QT_TR_NOOP("Changed"), QT_TR_NOOP("Note")};
    return tr(names[section]);
}

Qt::ItemFlags PersonalFilmsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == MyRating ? flags | Qt::ItemIsEditable : flags;
}

QVariant PersonalFilmsModel::sortKey(int row, int column) const
{
    switch (column) {
    case Title:
        return film(row).film.folded;
    case Year:
        return film(row).film.year;
    case MyRating:
        return film(row).stars.value_or(0.0);
    case Changed:
        return film(row).changed;
    default:
        return text(row, column);
    }
}

/// Changes in place keep the view's current row; a film more or less is rare enough for a reset.
void PersonalFilmsModel::reload()
{
    QList<PersonalFilm> films = m_store.films();
    if (!holdsSameFilms(films)) {
        beginResetModel();
        m_films = films;
        endResetModel();
        return;
    }
    QHash<QString, PersonalFilm> byIdentity;
    for (const PersonalFilm& film : films)
        byIdentity.insert(identity(film.film), film);
    for (int row = 0; row < rowCount(); ++row) {
        const PersonalFilm& now = byIdentity[identity(film(row).film)];
        const bool same = now.stars == film(row).stars && now.changed == film(row).changed &&
                          now.onWatchlist == film(row).onWatchlist &&
                          now.notInterested == film(row).notInterested;
        m_films[row] = now;
        if (!same)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool PersonalFilmsModel::holdsSameFilms(const QList<PersonalFilm>& films) const
{
    if (films.size() != m_films.size())
        return false;
    QSet<QString> known;
    for (const PersonalFilm& film : m_films)
        known.insert(identity(film.film));
    return std::all_of(films.begin(), films.end(),
                       [&](const PersonalFilm& film) { return known.contains(identity(film.film)); });
}

QVariant PersonalFilmsModel::text(int row, int column) const
{
    const PersonalFilm& personal = film(row);
    switch (column) {
    case Title:
        return personal.film.title;
    case Year:
        return yearText(personal.film.year);
    case MyRating:
        return personal.stars ? starsText(*personal.stars) : QString();
    case Changed:
        return QLocale().toString(personal.changed.toLocalTime(), QLocale::ShortFormat);
    case Note:
        return m_dataset && !m_dataset->films.find(personal.film) ? tr("not in this data set") : QString();
    default:
        return {};
    }
}

} // namespace autorec
