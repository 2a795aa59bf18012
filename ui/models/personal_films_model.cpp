// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personal_films_model.h"

#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace autorec {

PersonalFilmsModel::PersonalFilmsModel(const ProfileStore& store, FilmEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_editor(editor)
    , m_films(store.films())
{
    connect(&store, &ProfileStore::filmsChanged, this, &PersonalFilmsModel::reload);
    connect(&store, &ProfileStore::filmChanged, this, &PersonalFilmsModel::apply);
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

void PersonalFilmsModel::reload()
{
    beginResetModel();
    m_films = m_store.films();
    endResetModel();
}

void PersonalFilmsModel::apply(const PersonalFilm& changed)
{
    const auto place = std::find_if(m_films.cbegin(), m_films.cend(),
                                    [&changed](const PersonalFilm& film) { return film.id == changed.id; });
    const bool isNew = place == m_films.cend();
    const int row = isNew ? 0 : static_cast<int>(place - m_films.cbegin());
    if (isNew && changed.isKept()) {
        beginInsertRows({}, row, row);
        m_films.prepend(changed);
        endInsertRows();
    } else if (!isNew && changed.isKept()) {
        m_films[row] = changed;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (!isNew) {
        beginRemoveRows({}, row, row);
        m_films.removeAt(row);
        endRemoveRows();
    }
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
