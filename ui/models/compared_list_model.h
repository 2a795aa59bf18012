// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/model_comparison.h"
#include "ui/models/ranked_films.h"

#include <QStringList>

#include <vector>

namespace autorec {

/// One column of a comparison of models: a list, best first, with the places of its films in the other lists.
class ComparedListModel : public RankedFilms
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Predicted, AlsoIn, ColumnCount };

    explicit ComparedListModel(QObject* parent = nullptr);

    /// Shows a column of the comparison in its current state; `column` counts from 0.
    void setColumn(const ModelComparison& comparison, int column);

private:
    /// A film's places in all of the lists, from 0.
    using Places = std::vector<std::optional<int>>;

    std::span<const Recommendation> items() const override { return m_items; }
    QVariant rowData(int row, int column, int role) const override;

    const Places& places(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    QString moved(int row) const { return m_column == 0 ? QString() : movedText(places(row).front(), row); }
    QString movedToolTip(int row) const;
    QString filmToolTip(int row) const;
    QString predictedToolTip(int row) const;
    QString alsoInMarks(int row) const;
    QString alsoInText(int row) const;
    bool isInAll(int row) const;

    std::vector<Recommendation> m_items;
    int m_column = 0;
    QStringList m_names; ///< of the models compared
    std::vector<Places> m_places;
};

} // namespace autorec
