// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"
#include "ui/models/ranked_films.h"

#include <vector>

namespace autorec {

/// A person's lists during a training, one for each epoch that has one. One of them is shown, with the films
/// that rose and fell since the previous list.
class EpochListModel : public RankedFilms
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Predicted, ColumnCount };

    explicit EpochListModel(QObject* parent = nullptr);

    /// Removes all lists; later ones have films of this data set.
    void begin(const LoadedDatasetPtr& dataset);
    void add(const LearningList& list);
    int listCount() const { return static_cast<int>(m_lists.size()); }
    int epochOf(int list) const { return m_lists[static_cast<std::size_t>(list)].epoch; }
    void show(int list);

private:
    std::span<const Recommendation> items() const override { return itemsOf(m_shown); }
    std::span<const Recommendation> itemsOf(int list) const;
    std::optional<int> rowBefore(int row) const { return placeOf(item(row).movie, itemsOf(m_shown - 1)); }
    QString movedToolTip(int row) const;

    std::vector<LearningList> m_lists;
    int m_shown = -1;
};

} // namespace autorec
