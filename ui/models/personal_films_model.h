// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/store/profile_store.h"

#include <QAbstractTableModel>

namespace autorec {

class FilmEditor;

/// All that the person did with films, whatever data set is open. The column MyRating can be edited through
/// OwnStarsRole.
class PersonalFilmsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Year, MyRating, Changed, Note, ColumnCount };

    PersonalFilmsModel(const ProfileStore& store, FilmEditor& editor, QObject* parent = nullptr);

    /// Films that it does not have are noted as such.
    void setDataset(const LoadedDatasetPtr& dataset);
    const PersonalFilm& film(int row) const { return m_films.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What a column is sorted by.
    QVariant sortKey(int row, int column) const;

private:
    void reload();
    void apply(const PersonalFilm& changed);
    QVariant text(int row, int column) const;

    const ProfileStore& m_store;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    QList<PersonalFilm> m_films;
};

} // namespace autorec
