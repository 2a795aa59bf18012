// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personal_films_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace autorec {

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
        return QLocale().toString(film(row).changed.toLocalTime(), QLocale::ShortFormat);
    };
    setColumns(
        {{.title = tr("Title"),
          .text = [this](int row) { return film(row).film.title; },
          .isTextToolTip = true,
          .sortKey = [this](int row) { return film(row).film.folded; }},
         {.title = tr("Year"),
          .text = [this](int row) { return yearText(film(row).film.year); },
          .alignment = Qt::AlignRight,
          .sortKey = [this](int row) { return film(row).film.year; }},
         {.title = tr("My rating"),
          .text = [this](int row) { return ownStarsText(row); },
          .sortKey = [this](int row) { return film(row).stars.value_or(0.0); }},
         {.title = tr("Changed"), .text = changed, .sortKey = [this](int row) { return film(row).changed; }},
         {.title = tr("Note"), .text = note, .isTextToolTip = true}});
    connect(&store, &ProfileStore::filmsChanged, this, &PersonalFilmsModel::reload);
    connect(&store, &ProfileStore::filmChanged, this, &PersonalFilmsModel::apply);
    connect(&store, &ProfileStore::currentChanged, this, &PersonalFilmsModel::reload);
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
        rowChanged(row);
    } else if (!isNew) {
        beginRemoveRows({}, row, row);
        m_films.removeAt(row);
        endRemoveRows();
    }
}

} // namespace autorec
