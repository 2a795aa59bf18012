#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"

#include <QAbstractListModel>

#include <vector>

namespace autorec {

class FilmEditor;

/// The best-known films of a data set, most rated first, for a person to start with. OwnStarsRole rates.
class StarterFilmsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    StarterFilmsModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    /// Also to be called when the ratings were reset: they are read through the data set that is open.
    void setDataset(const LoadedDatasetPtr& dataset);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    MovieIndex movie(const QModelIndex& index) const
    {
        return m_movies[static_cast<std::size_t>(index.row())];
    }
    void movieChanged(MovieIndex movie);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    std::vector<MovieIndex> m_movies;
};

} // namespace autorec
