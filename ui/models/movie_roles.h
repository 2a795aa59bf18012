// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QModelIndex>

#include <optional>

namespace autorec {

/// The roles of the film models beyond Qt's own. All are invalid variants if there is no value.
enum MovieRole {
    /// The movie's position in its data set, `uint`.
    MovieIndexRole = Qt::UserRole + 1,
    /// The title alone, whatever the column shows, `QString`.
    TitleRole,
    /// The year as it is shown, `QString`; invalid if it is unknown.
    YearTextRole,
    /// The names of its genres as the data set has them, `QStringList`.
    GenresRole,
    /// The person's stars, `double` from 0.5 to 5; also the role that sets them (invalid: removes the
    /// rating).
    OwnStarsRole,
    /// The predicted stars, `double` on the data set's scale; invalid for models of rank scores.
    PredictedStarsRole,
    /// 0 to 1, `double`: predicted stars ÷ the scale's maximum, or how high a rank score is.
    PredictedShareRole,
    /// The standard deviation of the predicted stars, `double`; invalid if the model does not say how sure it
    /// is.
    PredictedDeviationRole,
    /// Whether it is on the person's watchlist, `bool`.
    OnWatchlistRole,
};

/// The movie of an index of a table of films; empty if it is invalid.
inline std::optional<MovieIndex> movieAt(const QModelIndex& index)
{
    return index.isValid() ? std::optional(MovieIndex(index.data(MovieIndexRole).toUInt())) : std::nullopt;
}

} // namespace autorec
