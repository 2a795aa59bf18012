// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/narrowing.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace autorec {

/// The options with which a data set is opened: its part, and the columns of its text.
struct Opening
{
    Narrowing narrowing = {};
    std::optional<ColumnLayout> columns = {}; ///< of delimited text; detected if not given

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
