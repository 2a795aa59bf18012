// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/column_values.h"

#include "app/exchange/entry_date.h"
#include "app/exchange/entry_stars.h"
#include "app/exchange/filed_film.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace autorec {

ColumnSample ColumnSample::of(std::span<const TextRecord> records, int column)
{
    constexpr std::size_t Most = 400; // rows that show what a column is
    constexpr double GreatestRating = 100.0;
    ColumnSample sample;
    std::vector<std::string> values;
    for (const TextRecord& record : records.first(std::min(records.size(), Most))) {
        if (std::string value = fieldOf(record, column); !value.empty() && (value == "0" || !isNoDate(value)))
            values.push_back(std::move(value));
    }
    const EntryDates dates(values);
    for (const std::string& value : values) {
        ++sample.count;
        const std::optional<FiledStars> stars = filedStars(value);
        if (stars) {
            sample.ratings += std::abs(stars->value) <= GreatestRating ? 1 : 0;
            sample.numbers += stars->highest == 0.0 ? 1 : 0;
            sample.greatest = std::max(sample.greatest, stars->value);
            sample.hasFractions =
                sample.hasFractions || stars->highest > 0.0 || stars->value != std::floor(stars->value);
        }
        sample.ids += !imdbIdIn(value, false).isEmpty() ||
                              (value.find('/') != std::string::npos && !tmdbIdIn(value).isEmpty())
                          ? 1
                          : 0;
        sample.dates += dates.read(value).isValid() ? 1 : 0;
    }
    sample.distinct = std::set<std::string>(values.begin(), values.end()).size();
    return sample;
}

} // namespace autorec
