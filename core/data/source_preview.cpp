// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source_preview.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/readers/delimited_rows.h"
#include "core/data/readers/detect_format.h"

#include <algorithm>

namespace autorec {

namespace {

/// The whole lines of the beginning of a text, without those above its rows.
std::string rowsOf(std::string_view beginning, std::size_t linesAbove)
{
    std::string_view rest = beginning;
    for (std::size_t line = 0; line < linesAbove && !rest.empty(); ++line)
        takeLine(rest);
    const std::size_t end = rest.rfind('\n');
    return std::string(end == std::string_view::npos ? rest : rest.substr(0, end + 1));
}

PreviewedRow rowOf(const RawRating& rating, const BlockIds& ids, bool hasValue)
{
    PreviewedRow row{.line = rating.line,
                     .user = ids.at(rating.userId).text(),
                     .movie = ids.at(rating.movieId).text(),
                     .value = {},
                     .stars = {},
                     .time = {},
                     .leftOut = {}};
    if (hasValue)
        row.value = rating.value;
    if (rating.time != 0)
        row.time = rating.time;
    return row;
}

/// Nothing, and a note, if the values lie on no usual scale.
std::optional<SourceScale> scaleFor(const std::vector<RawRating>& ratings,
                                    const std::optional<SourceScale>& given, std::string& note)
{
    RatingValues values;
    for (const RawRating& rating : ratings)
        values.add(rating.value);
    try {
        const FoundScale found = given ? FoundScale{*given} : findScale(values.sorted());
        note = found.doubt.empty() ? found.scale.note() : found.doubt;
        return found.scale;
    } catch (const Error& error) {
        note = error.message();
        return std::nullopt;
    }
}

void giveStars(PreviewedRow& row, const SourceScale& scale)
{
    if (row.value == scale.unrated)
        row.leftOut = "seen, but not rated";
    else if (!scale.holds(*row.value))
        row.leftOut = "rating is out of scale";
    else if (scale.meaning == RatingMeaning::Stars)
        row.stars = scale.toStars(*row.value);
}

} // namespace

PreviewedRows previewRows(const std::string& beginning, const ColumnLayout& columns,
                          const std::optional<SourceScale>& scale, std::size_t most)
{
    const ColumnLayout layout = completedLayout(columns, beginning);
    const RatingText text = ratingTextOf(layout);
    const ParsedBlock parsed = text.parse(rowsOf(beginning, text.headerLines));
    const bool hasValues = layout.stars != ColumnLayout::None;
    PreviewedRows preview;
    preview.rows.reserve(parsed.ratings.size());
    for (const RawRating& rating : parsed.ratings)
        preview.rows.push_back(rowOf(rating, parsed.ids, hasValues));
    if (hasValues && !parsed.ratings.empty()) {
        if (const std::optional<SourceScale> found = scaleFor(parsed.ratings, scale, preview.note)) {
            for (PreviewedRow& row : preview.rows)
                giveStars(row, *found);
        }
    }
    for (const auto& [reason, lines] : parsed.skipped) {
        for (const SkippedLines::Example& example : lines.examples) {
            PreviewedRow& row = preview.rows.emplace_back();
            row.line = example.line;
            row.leftOut = reason;
        }
    }
    std::sort(preview.rows.begin(), preview.rows.end(),
              [](const PreviewedRow& a, const PreviewedRow& b) { return a.line < b.line; });
    preview.rows.resize(std::min(most, preview.rows.size()));
    for (PreviewedRow& row : preview.rows)
        row.line += text.headerLines;
    return preview;
}

SourcePreview previewSource(const std::filesystem::path& path, const WorkContext& work)
{
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    const std::optional<DetectedFormat> format =
        source->candidates().empty() ? requireFormat(*source) : detectFormat(*source);
    const SourceFile& file = *(format ? format->ratings : preferredFile(*source, {})).front();
    const std::string beginning = source->beginningOf(file);
    SourcePreview preview;
    const std::string text = decodedText(beginning);
    preview.beginning = isUtf8(text) ? text : latin1ToUtf8(text);
    if (format)
        preview.format = format->reader->format;
    if (format && format->reader == &delimitedText)
        preview.layout = detectLayout(beginning);
    return preview;
}

} // namespace autorec
