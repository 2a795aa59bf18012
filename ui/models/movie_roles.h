// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QModelIndex>

#include <optional>

namespace autorec {

/// What the models of films say beyond Qt's own roles. All are invalid variants where there is no value.
enum MovieRole {
    /// The movie's position in its data set, `uint`.
    MovieIndexRole = Qt::UserRole + 1,
    /// The title alone, whatever the column shows, `QString`.
    TitleRole,
    /// The year as it is shown, `QString`.
    YearTextRole,
    /// The names of its genres, `QStringList`.
    GenresRole,
    /// What the person gave, `double` from 0.5 to 5; this is also the role that sets it (invalid: take back).
    OwnStarsRole,
    /// What the model predicts, `double` on the data set's scale; invalid for models of rank scores.
    PredictedStarsRole,
    /// 0 to 1, `double`: predicted stars ÷ the scale's maximum, or how high a rank score is.
    PredictedShareRole,
};

/// The movie of an index of a table of films; empty if it is invalid.
inline std::optional<MovieIndex> movieAt(const QModelIndex& index)
{
    return index.isValid() ? std::optional(MovieIndex(index.data(MovieIndexRole).toUInt())) : std::nullopt;
}

} // namespace autorec
