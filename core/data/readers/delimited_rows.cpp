// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/delimited_rows.h"

#include "core/data/rating_text.h"
#include "core/data/row_fields.h"
#include "core/data/source/text_blocks.h"
#include "core/data/text_table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <unordered_set>

namespace autorec {

namespace {

/// "4", "3.5", "-1", "100", "0.25".
bool takeValue(const char*& at, float& value)
{
    constexpr int MostDigits = 7; // a float keeps them
    static constexpr std::array<float, MostDigits + 1> powers{1.0F, 1e1F, 1e2F, 1e3F, 1e4F, 1e5F, 1e6F, 1e7F};
    const bool isNegative = *at == '-';
    at += isNegative ? 1 : 0;
    std::int32_t number = 0;
    int digits = 0;
    const auto takeDigits = [&] {
        const char* const begin = at;
        for (; *at >= '0' && *at <= '9' && digits < MostDigits; ++at, ++digits)
            number = number * 10 + (*at - '0');
        return static_cast<int>(at - begin);
    };
    if (takeDigits() == 0)
        return false;
    int decimals = 0;
    if (*at == '.') {
        ++at;
        decimals = takeDigits();
        if (decimals == 0)
            return false;
    }
    value = static_cast<float>(isNegative ? -number : number) / powers[static_cast<std::size_t>(decimals)];
    return true;
}

template <char... Characters> struct Separator
{
    static bool take(const char*& at) { return ((*at == Characters && (++at, true)) && ...); }
};

/// Reads the usual line in one go; if false, `at` is anywhere. Stops at the zero at the end of the text.
/// Eight digits may be a date.
template <class Separator, bool HasTime>
bool takeUsualLine(const char*& at, const char* end, RawRating& rating)
{
    constexpr std::int64_t Dates = 100000000;
    std::int64_t time = 0;
    if (!takeId(at, rating.userId) || !Separator::take(at) || !takeId(at, rating.movieId) ||
        !Separator::take(at) || !takeValue(at, rating.value))
        return false;
    if (HasTime && (!Separator::take(at) || !takeNumber(at, time) || time == 0 ||
                    time > std::numeric_limits<std::uint32_t>::max() || (time >= Dates / 10 && time < Dates)))
        return false;
    rating.time = static_cast<std::uint32_t>(time);
    if (*at == '\r')
        ++at;
    return *at == '\n' || at == end;
}

/// Reads a block of lines field by field.
class RowParser
{
public:
    RowParser(const ColumnLayout& layout, ParsedBlock& parsed)
        : m_layout(layout)
        , m_parsed(parsed)
        , m_fields(layout.separator)
        , m_fewest(static_cast<std::size_t>(std::max({layout.user, layout.movie, layout.stars})) + 1)
    {
    }

    /// See parseBlock.
    const char* take(std::string_view& rest, std::string_view& line, std::size_t& lines, RawRating& rating)
    {
        if (m_layout.separator.size() == 1 && takeLongRow(rest, line, lines, rating))
            return nullptr;
        line = takeLine(rest);
        ++lines;
        if (line.find_first_not_of(" \t") == std::string_view::npos) {
            line = {};
            return NotARating;
        }
        const char* reason = read(line, rating);
        const bool isNothing = reason && (isComment(line) || m_fields.areEmpty());
        if (isNothing)
            line = {};
        return isNothing ? NotARating : reason;
    }

private:
    /// A row that goes on in the next lines, because there is a line end in a quoted field.
    bool takeLongRow(std::string_view& rest, std::string_view& line, std::size_t& lines, RawRating& rating)
    {
        std::string_view behind = rest;
        std::size_t taken = 0;
        const std::string_view row = takeRecord(behind, m_layout.separator.front(), taken);
        if (taken < 2 || read(row, rating))
            return false;
        rest = behind;
        line = row;
        lines += taken;
        return true;
    }

    const char* read(std::string_view line, RawRating& rating)
    {
        std::string decoded;
        const bool isDecoded = !isUtf8(line);
        if (isDecoded)
            decoded = latin1ToUtf8(line);
        m_fields.split(isDecoded ? std::string_view(decoded) : line);
        const auto columns = static_cast<std::size_t>(m_layout.columns);
        if (columns > 0)
            m_fields.dropEmptyEnd(columns);
        const char* reason = columns > 0 && m_fields.count() > columns ? "more fields than the other lines"
                             : m_fields.count() < m_fewest             ? "fewer fields than the other lines"
                                                                       : readFields(rating);
        if (!reason && isDecoded)
            m_parsed.otherEncoding.add({}, rating.line, decoded);
        return reason;
    }

    const char* readFields(RawRating& rating)
    {
        if (!readId(m_fields.at(m_layout.user), rating.userId, m_parsed.ids))
            return "no user";
        if (!readId(m_fields.at(m_layout.movie), rating.movieId, m_parsed.ids))
            return "no movie";
        rating.value = 1.0F;
        if (m_layout.stars != ColumnLayout::None && !readValue(m_fields.at(m_layout.stars), rating.value))
            return "rating is not a number";
        readTimeOf(rating);
        if (m_layout.title != ColumnLayout::None || BlockIds::standsForOne(rating.movieId))
            addMovie(m_parsed.ids.at(rating.movieId));
        return nullptr;
    }

    void readTimeOf(RawRating& rating)
    {
        rating.time = 0;
        if (m_layout.time == ColumnLayout::None)
            return;
        const std::string_view text = m_fields.at(m_layout.time);
        const RatingTime time = readTime(text, m_layout.times);
        rating.time = time.seconds;
        if (time.kind == RatingTime::Kind::Missing)
            ++m_parsed.missingTimes;
        else if (time.kind == RatingTime::Kind::Unreadable)
            m_parsed.unreadTimes.add({}, rating.line, text);
    }

    /// A movie that has a name for an id, and no title, is titled by that.
    void addMovie(const SourceId& id)
    {
        if (!m_known.insert(id).second)
            return;
        const std::string_view titled = m_fields.at(m_layout.title);
        const std::string_view name = m_fields.at(m_layout.movie);
        const bool isNumber = name.find_first_not_of("0123456789") == std::string_view::npos; // also 007
        const std::string_view title = titled.empty() && !isNumber ? name : titled;
        if (!title.empty())
            m_parsed.movies.push_back({id, std::string(title), std::string(m_fields.at(m_layout.genres))});
    }

    const ColumnLayout& m_layout;
    ParsedBlock& m_parsed;
    RowFields m_fields;
    std::size_t m_fewest; ///< fields of a rating
    std::unordered_set<SourceId> m_known;
};

bool takeNothing(const char*&, const char*, RawRating&)
{
    return false;
}

template <auto Take> struct Usual
{
    bool operator()(const char*& at, const char* end, RawRating& rating) const
    {
        return Take(at, end, rating);
    }
};

template <auto Take> ParsedBlock parseRows(const ColumnLayout& layout, const std::string& lines)
{
    ParsedBlock parsed;
    RowParser rows(layout, parsed);
    parseBlock(lines, parsed, Usual<Take>(),
               [&rows](std::string_view& rest, std::string_view& line, std::size_t& taken,
                       RawRating& rating) { return rows.take(rest, line, taken, rating); });
    return parsed;
}

using ParseRows = ParsedBlock (*)(const ColumnLayout&, const std::string&);

template <class Separator> ParseRows parserOf(bool hasTime)
{
    return hasTime ? parseRows<takeUsualLine<Separator, true>> : parseRows<takeUsualLine<Separator, false>>;
}

/// With the usual line of that separator, if the columns are the usual ones.
ParseRows parserOf(const ColumnLayout& layout)
{
    const bool hasTime = layout.time == 3;
    const bool isUsual = layout.times.numbers == TimeStyle::Numbers::Seconds && layout.user == 0 &&
                         layout.movie == 1 && layout.stars == 2 && layout.title == ColumnLayout::None &&
                         (hasTime || layout.time == ColumnLayout::None) &&
                         (layout.columns == 0 || layout.columns == (hasTime ? 4 : 3));
    if (!isUsual)
        return parseRows<takeNothing>;
    return layout.separator == "\t"   ? parserOf<Separator<'\t'>>(hasTime)
           : layout.separator == ","  ? parserOf<Separator<','>>(hasTime)
           : layout.separator == ";"  ? parserOf<Separator<';'>>(hasTime)
           : layout.separator == "|"  ? parserOf<Separator<'|'>>(hasTime)
           : layout.separator == " "  ? parserOf<Separator<' '>>(hasTime)
           : layout.separator == "::" ? parserOf<Separator<':', ':'>>(hasTime)
                                      : parseRows<takeNothing>;
}

using Layouts = std::map<const SourceFile*, ColumnLayout>;

/// Parts without a header go on with the layout of the first.
ColumnLayout layoutOf(const Import& import, const SourceFile& file, const Layouts& others)
{
    const std::string beginning = import.source.beginningOf(file);
    if (import.columns)
        return completedLayout(*import.columns, beginning);
    const std::optional<ColumnLayout> own = detectLayout(beginning);
    const auto first = others.find(import.ratings.front());
    if (first == others.end() || (own && own->hasHeader))
        return own.value_or(ColumnLayout());
    ColumnLayout continued = first->second;
    continued.hasHeader = false;
    return completedLayout(continued, beginning);
}

/// Where the dates of one part show their order, it is that of all.
void shareDateOrder(Layouts& layouts)
{
    std::set<DateOrder> orders;
    for (const auto& [file, layout] : layouts)
        orders.insert(layout.times.order);
    orders.erase(DateOrder::Unknown);
    for (auto& [file, layout] : layouts) {
        if (layout.times.order == DateOrder::Unknown && orders.size() == 1)
            layout.times.order = *orders.begin();
    }
}

Layouts layoutsOf(const Import& import)
{
    Layouts layouts;
    for (const SourceFile* file : import.ratings)
        layouts.emplace(file, layoutOf(import, *file, layouts));
    shareDateOrder(layouts);
    return layouts;
}

} // namespace

RatingText ratingTextOf(const ColumnLayout& layout)
{
    const ParseRows parse = parserOf(layout);
    return {[layout, parse](const std::string& lines) { return parse(layout, lines); },
            static_cast<std::size_t>(layout.linesAbove) + (layout.hasHeader ? 1 : 0)};
}

void readDelimitedRatings(const Import& import)
{
    const Layouts layouts = layoutsOf(import);
    const auto textOf = [&](const SourceFile& file) {
        const ColumnLayout& layout = layouts.at(&file);
        if (layout.stars == ColumnLayout::None)
            import.builder.setMeaning(RatingMeaning::Seen);
        else if (layout.holdsCounts)
            import.builder.setMeaning(RatingMeaning::Counts);
        import.builder.report().columns.push_back("Columns of " + file.fileName() + ": " + layout.text() +
                                                  ".");
        return ratingTextOf(layout);
    };
    readRatingText(textOf, import.ratings, import);
}

} // namespace autorec
