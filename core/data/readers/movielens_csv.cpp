// SPDX-License-Identifier: GPL-3.0-or-later
// MovieLens 20M, 25M, 32M, latest and latest-small: ratings.csv with a header. Its movies.csv, links.csv and
// tags.csv are read by the names in their headers, as those of other sources are.

#include "core/base/text_encoding.h"
#include "core/data/readers/delimited_rows.h"

namespace autorec {

namespace {

/// The names that MovieLens gives its first columns, perhaps in quotes.
bool hasRatingsHeader(std::string_view beginning)
{
    const std::optional<ColumnLayout> layout = detectLayout(beginning);
    if (!layout || !layout->hasHeader || layout->separator != "," || layout->user != 0 ||
        layout->movie != 1 || layout->stars != 2)
        return false;
    const std::string text = decodedText(beginning);
    Lines lines(text);
    std::string_view header;
    return lines.next(header) && columnNamed(splitFields(header, ","), {"userid"}) == 0 &&
           columnNamed(splitFields(header, ","), {"movieid"}) == 1;
}

} // namespace

const Reader movieLensCsv{
    "MovieLens CSV",
    [](const SourceFiles& source) { return preferredFile(source, "ratings.csv", hasRatingsHeader); },
    readDelimitedRatings,
    nullptr,
};

} // namespace autorec
