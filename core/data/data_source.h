// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/narrowing.h"
#include "core/data/source_scale.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace autorec {

/// The options with which a data set is opened: its part, and how its text is read.
struct Opening
{
    static constexpr double UsualAllowance = 0.01;

    Narrowing narrowing = {};
    std::optional<ColumnLayout> columns = {}; ///< of delimited text; detected if not given
    std::optional<SourceScale> scale = {};    ///< of the ratings; found if not given
    double allowedSkipped = UsualAllowance;   ///< share of the rows that may be left out for one reason

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) if `json` is not what `toJson` returns.
    static Opening fromJson(const nlohmann::json& json);
    /// Reads JSON text. Text of an older or newer program that cannot be read gives the default opening.
    static Opening fromText(const std::string& text);

    friend bool operator==(const Opening&, const Opening&) = default;
};

/// The location, options and identity of a data set.
struct DataSource
{
    std::string path = {}; ///< of the file, folder or archive, or "demo"; empty if not known
    Opening opening = {};
    std::string name = {};
    std::string fingerprint = {}; ///< of the whole data set, before any split

    /// `source, narrowing, columns, name, fingerprint`; `source` is null if not known.
    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) if `json` is not what `toJson` returns.
    static DataSource fromJson(const nlohmann::json& json);

    friend bool operator==(const DataSource&, const DataSource&) = default;
};

} // namespace autorec
