// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/entry_stars.h"
#include "app/exchange/personal_table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// The scales of the tables of a person's file: what the header names, else one scale for all tables from the
/// same origin, found from all their ratings, whoever gave them.
class FileScales
{
public:
    /// The scale may be given. `isMeant` says which records count.
    template <class IsMeant>
    FileScales(const std::vector<PersonalTable>& tables, const std::optional<StarsRange>& given,
               const IsMeant& isMeant)
        : m_given(given)
    {
        for (const PersonalTable& table : tables) {
            for (const TextRecord& record : table.records) {
                if (isMeant(table, record))
                    addValue(table, record);
            }
        }
    }

    /// The scale of all tables.
    struct Scale
    {
        StarsRange range = {};
        bool isGuess = false; ///< other scales would fit, too, or would fit one of the tables
    };
    /// Nothing if the ratings do not tell it.
    std::optional<Scale> of(const PersonalLayout& layout) const;

private:
    /// What the header or the origin say of the scale.
    struct Named
    {
        double lowest = 0.0;
        double highest = 0.0;
        bool isInHeader = false;

        friend auto operator<=>(const Named&, const Named&) = default;
    };
    static Named namedBy(const PersonalLayout& layout);
    void addValue(const PersonalTable& table, const TextRecord& record);

    std::optional<StarsRange> m_given;
    /// Those that are on one scale.
    struct Values
    {
        std::vector<double> all = {};
        std::map<std::string, double> greatest = {}; ///< by table
    };
    std::map<Named, Values> m_values;
};

} // namespace autorec
