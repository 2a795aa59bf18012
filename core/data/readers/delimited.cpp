// SPDX-License-Identifier: GPL-3.0-or-later
// Any text with columns for user, movie and rating. Read in two passes: the first settles the scale (the
// least of 5, 10 and 100 that nearly all ratings lie on, unless a person gave it). Movies are titled by their
// column, or by their id if that is no number.

#include "core/data/column_layout.h"
#include "core/data/readers/rating_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace autorec {

namespace {

/// The counts of the first pass.
struct Survey
{
    std::size_t rows = 0;
    std::size_t above5 = 0;
    std::size_t above10 = 0;
};

/// Calls `use(fields, line)` for every line below the header.
template <class Use> void forEachRow(const Import& import, const ColumnLayout& layout, const Use& use)
{
    readLines(import, {{import.ratings.front(), [&](const FileLine& line) {
                            if (line.number > 1 || !layout.hasHeader)
                                use(splitFields(line.text, layout.separator), line);
                        }}});
}

Survey survey(const Import& import, const ColumnLayout& layout)
{
    Survey found;
    forEachRow(import, layout, [&](const std::vector<std::string>& fields, const FileLine&) {
        float stars = 0.0F;
        if (!parseNumber(fieldAt(fields, layout.stars), stars) || !std::isfinite(stars))
            stars = 0.0F;
        ++found.rows;
        found.above5 += stars > 5.0F ? 1 : 0;
        found.above10 += stars > 10.0F ? 1 : 0;
    });
    return found;
}

double highestOf(const Survey& survey)
{
    const std::size_t few = survey.rows / 100; // damaged lines
    return survey.above10 > few ? 100.0 : survey.above5 > few ? 10.0 : 5.0;
}

/// Seconds or milliseconds since 1970, or a date.
bool readTime(std::string_view text, std::uint32_t& time)
{
    std::int64_t number = 0;
    if (text.empty())
        return true;
    if (!parseNumber(text, number)) {
        const std::optional<std::uint32_t> date = parseDate(text);
        time = date.value_or(0);
        return date.has_value();
    }
    if (number > std::numeric_limits<std::uint32_t>::max())
        number /= 1000;
    time = static_cast<std::uint32_t>(number);
    return number >= 0 && number <= std::numeric_limits<std::uint32_t>::max();
}

/// Reads the rows of the second pass.
class RowReader
{
public:
    RowReader(const ColumnLayout& layout, DatasetBuilder& builder)
        : m_layout(layout)
        , m_builder(builder)
    {
    }

    void read(const std::vector<std::string>& fields, const FileLine& line)
    {
        ++m_builder.report().rows;
        if (const char* reason = add(fields, line))
            m_builder.skipLine(reason, line.file.fileName(), line.number, asUtf8(line.text, line, m_builder));
    }

private:
    const char* add(const std::vector<std::string>& fields, const FileLine& line)
    {
        RawRating rating;
        const std::optional<SourceId> user = SourceId::parse(fieldAt(fields, m_layout.user));
        const std::optional<SourceId> movie = SourceId::parse(fieldAt(fields, m_layout.movie));
        if (!user)
            return "no user";
        if (!movie)
            return "no movie";
        if (!parseNumber(fieldAt(fields, m_layout.stars), rating.stars) || !std::isfinite(rating.stars))
            return "rating is not a number";
        rating.stars *= static_cast<float>(5.0 / m_layout.highest);
        if (!isOnScale(rating.stars))
            return "rating is out of scale";
        if (!readTime(fieldAt(fields, m_layout.time), rating.time))
            return "time is neither a number nor a date";
        if (!m_builder.findMovie(*movie))
            addMovie(*movie, fields, line);
        m_builder.addRating(*user, *movie, rating.stars, rating.time);
        return nullptr;
    }

    void addMovie(const SourceId& id, const std::vector<std::string>& fields, const FileLine& line)
    {
        const std::string_view titled = fieldAt(fields, m_layout.title);
        const std::string_view title =
            titled.empty() && !id.isNumber() ? fieldAt(fields, m_layout.movie) : titled;
        const std::string_view genres = fieldAt(fields, m_layout.genres);
        if (!title.empty())
            m_builder.addMovie(
                listedMovie(id, asUtf8(title, line, m_builder), genresOf(asUtf8(genres, line, m_builder))));
    }

    const ColumnLayout& m_layout;
    DatasetBuilder& m_builder;
};

void readRows(const Import& import)
{
    const std::string beginning = import.source.beginningOf(*import.ratings.front());
    ColumnLayout layout = import.columns ? *import.columns : detectLayout(beginning).value_or(ColumnLayout());
    const Survey surveyed = survey(import, layout);
    if (!import.columns)
        layout.highest = highestOf(surveyed);
    RowReader reader(layout, import.builder);
    const auto total = static_cast<double>(std::max<std::size_t>(surveyed.rows, 1));
    forEachRow(import, layout, [&](const std::vector<std::string>& fields, const FileLine& line) {
        reader.read(fields, line);
        if (line.number % 4096 == 0)
            import.work.report(std::min(1.0, static_cast<double>(line.number) / total));
    });
    std::vector<std::string>& notes = import.builder.report().notes;
    notes.push_back("Columns: " + layout.text() + ".");
    if (layout.highest != 5.0)
        notes.push_back("Ratings up to " + std::to_string(static_cast<int>(layout.highest)) +
                        " were brought to five stars.");
}

bool isDelimited(std::string_view beginning)
{
    return detectLayout(beginning).has_value();
}

} // namespace

const Reader delimitedText{
    "Delimited text",
    [](const SourceFiles& source) { return preferredFile(source, {}, isDelimited); },
    readRows,
    nullptr,
};

} // namespace autorec
