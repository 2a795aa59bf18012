// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/film_effect_model.h"

#include "ui/pages/inside/unit_texts.h"

#include <utility>

namespace autorec {

FilmEffectModel::FilmEffectModel(const PersonalRatings& ratings, QObject* parent)
    : FilmTable(parent)
    , m_ratings(ratings)
{
    const auto change = [this](int row) {
        return changeText(static_cast<double>(m_moves[static_cast<std::size_t>(row)].change));
    };
    setColumns({{.title = tr("Film"),
                 .text = [this](int row) { return filmText(movie(row)); },
                 .isTextToolTip = true},
                {.title = tr("My rating"),
                 .text = [this](int row) { return ownStarsText(row); },
                 .alignment = Qt::AlignRight},
                {.title = tr("Change"), .text = change, .alignment = Qt::AlignRight}});
    connect(&ratings, &PersonalRatings::movieChanged, this, [this] { columnChanged(MyRating); });
}

void FilmEffectModel::setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves)
{
    beginResetModel();
    useDataset(dataset);
    m_moves = std::move(moves);
    endResetModel();
}

} // namespace autorec
