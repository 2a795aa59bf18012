// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"
#include "ui/models/film_table.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace autorec {

class FilmEditor;

/// All films that the person rated or marked, whatever data set is open. The column MyRating can be edited
/// through OwnStarsRole.
class PersonalFilmsModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Title, Year, MyRating, Changed, Note, ColumnCount };

    PersonalFilmsModel(const ProfileStore& store, FilmEditor& editor, QObject* parent = nullptr);

    /// Marks the films that the data set does not have.
    void setDataset(const LoadedDatasetPtr& dataset);
    const PersonalFilm& film(int row) const { return m_films.at(row); }

private:
    int rows() const override { return static_cast<int>(m_films.size()); }
    std::optional<double> ownStars(int row) const override { return film(row).stars; }
    bool rate(int row, std::optional<double> stars) override;
    int starsColumn() const override { return MyRating; }

    void reload();
    void apply(const PersonalFilm& changed);
    /// -1 if there is no such film.
    int rowOf(qint64 id) const;

    const ProfileStore& m_store;
    FilmEditor& m_editor;
    QList<PersonalFilm> m_films;
};

/// One kind of the person's films, searched and sorted.
class PersonalFilmsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Kind { Rated, Watchlist, NotInterested, KindCount };

    explicit PersonalFilmsFilter(PersonalFilmsModel* films, QObject* parent = nullptr);

    static bool isOfKind(const PersonalFilm& film, Kind kind);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSearch(const QString& text);
    const PersonalFilm& film(const QModelIndex& index) const
    {
        return m_films->film(mapToSource(index).row());
    }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    PersonalFilmsModel* m_films;
    Kind m_kind = Rated;
    QStringList m_words;
};

} // namespace autorec
