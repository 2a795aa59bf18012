// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/narrowing.h"

#include <QString>

#include <optional>

namespace autorec {

/// How a data set was opened.
struct Opening
{
    Narrowing narrowing;
    std::optional<ColumnLayout> columns; ///< where a person gave them
};

/// As the database keeps it: JSON.
QString openingText(const Opening& opening);
/// What an older or a newer program wrote, and is not understood, is as if nothing had been asked for.
Opening openingFromText(const QString& text);

} // namespace autorec
