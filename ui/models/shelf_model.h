// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "ui/models/ranked_films.h"

namespace autorec {

class FilmEditor;

/// The films of one shelf, as cards show them: one column, which can be edited through OwnStarsRole.
class ShelfModel : public RankedFilms
{
    Q_OBJECT

public:
    ShelfModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    void setFilms(const LoadedDatasetPtr& dataset, const std::vector<Recommendation>& films);

protected:
    std::span<const Recommendation> items() const override { return m_films; }
    std::optional<double> ownStars(int row) const override;
    int starsColumn() const override { return 0; }
    bool rate(int row, std::optional<double> stars) override;
    QVariant rowData(int row, int column, int role) const override;

private:
    QString description(int row) const;
    void movieChanged(MovieIndex movie);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    std::vector<Recommendation> m_films;
};

} // namespace autorec
