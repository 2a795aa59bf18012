// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_lines.h"

#include "core/base/parallel.h"
#include "core/data/source/text_blocks.h"

#include <array>
#include <cmath>
#include <limits>

namespace autorec {

namespace {

/// Some lines on their way from the file to the builder.
struct Block
{
    TextBlock text;
    std::size_t headerLines = 0;
    ParsedBlock parsed;
};

bool takeStars(const char*& at, float& stars)
{
    if (*at < '0' || *at > '9')
        return false;
    stars = static_cast<float>(*at++ - '0');
    if (*at != '.')
        return true;
    ++at;
    if (*at < '0' || *at > '9')
        return false;
    stars = (stars * 10.0F + static_cast<float>(*at++ - '0')) / 10.0F;
    return true;
}

template <char... Characters> struct Separator
{
    static constexpr char Text[] = {Characters..., '\0'};

    static bool take(const char*& at) { return ((*at == Characters && (++at, true)) && ...); }
};

/// Reads the usual line in one go; if false, `at` is anywhere. Stops at the zero at the end of the text.
template <class Separator> bool takeRating(const char*& at, const char* end, RawRating& rating)
{
    std::int64_t time = 0;
    if (!takeId(at, rating.userId) || !Separator::take(at) || !takeId(at, rating.movieId) ||
        !Separator::take(at) || !takeStars(at, rating.stars) || !isOnScale(rating.stars))
        return false;
    if (Separator::take(at) && (!takeNumber(at, time) || time > std::numeric_limits<std::uint32_t>::max()))
        return false;
    rating.time = static_cast<std::uint32_t>(time);
    if (*at == '\r')
        ++at;
    return *at == '\n' || at == end;
}

template <class Separator> const char* readLine(std::string_view line, RawRating& rating, BlockIds& ids)
{
    const std::vector<std::string_view> fields = splitText(line, Separator::Text);
    if (fields.size() == 3 || fields.size() == 4)
        return readRating(fields[0], fields[1], fields[2],
                          fields.size() == 4 ? fields[3] : std::string_view(), rating, ids);
    const std::string_view separator(Separator::Text);
    return separator == "\t"  ? "not four fields separated by tabs"
           : separator == "," ? "not four fields separated by commas"
                              : "not four fields separated by double colons";
}

template <class Separator> ParsedBlock parseLines(const std::string& lines)
{
    ParsedBlock parsed;
    parseBlock(lines, parsed, takeRating<Separator>, [&parsed](std::string_view line, RawRating& rating) {
        return readLine<Separator>(line, rating, parsed.ids);
    });
    return parsed;
}

/// Hands one file's blocks to the builder.
class BlockTaker
{
public:
    BlockTaker(const SourceFile& file, std::uintmax_t bytesBefore, std::uintmax_t totalBytes,
               DatasetBuilder& builder, const WorkContext& work)
        : m_fileName(file.fileName())
        , m_bytesBefore(bytesBefore)
        , m_totalBytes(totalBytes)
        , m_builder(builder)
        , m_work(work)
    {
    }

    void take(const Block& block)
    {
        m_lines += block.headerLines;
        expectMore(block);
        for (std::size_t k = 0; k < block.parsed.ratings.size(); ++k)
            add(block.parsed.ratings[k], k < block.parsed.ofEarlierMovie, block.parsed.ids);
        for (const auto& [reason, lines] : block.parsed.skipped)
            skip(reason, lines);
        if (block.parsed.lastMovie)
            m_movie = block.parsed.lastMovie;
        m_lines += block.parsed.lines;
        if (block.text.lineDropped)
            m_builder.skipLine("longer than a mebibyte", m_fileName, ++m_lines, {});
        m_builder.report().rows += block.parsed.rows + (block.text.lineDropped ? 1 : 0);
        if (m_totalBytes > 0)
            m_work.report(std::min(1.0, static_cast<double>(m_bytesBefore + block.text.bytesRead) /
                                            static_cast<double>(m_totalBytes)));
    }

private:
    void add(const RawRating& rating, bool isOfEarlierMovie, const BlockIds& ids)
    {
        if (isOfEarlierMovie && !m_movie) {
            m_builder.skipLine("a rating before the first movie", m_fileName, m_lines + 1, {});
            return;
        }
        const std::int64_t movie = isOfEarlierMovie ? *m_movie : rating.movieId;
        if (BlockIds::standsForOne(rating.userId) || BlockIds::standsForOne(movie))
            m_builder.addRating(ids.at(rating.userId), ids.at(movie), rating.stars, rating.time);
        else
            m_builder.addRating(rating.userId, movie, rating.stars, rating.time);
    }

    void skip(const std::string& reason, const SkippedLines& lines)
    {
        SkippedLines& all = m_builder.report().skipped[reason];
        all.count += lines.count;
        for (const SkippedLines::Example& example : lines.examples) {
            if (all.examples.size() < SkippedLines::ExamplesKept)
                all.examples.push_back({m_fileName, m_lines + example.line, example.text});
        }
    }

    /// Extrapolates the number of ratings from the first block.
    void expectMore(const Block& block)
    {
        constexpr double Most = 4e8;
        constexpr double Margin = 1.02;
        if (m_bytesBefore > 0 || m_hasBegun || block.text.bytesRead == 0)
            return;
        m_hasBegun = true;
        const double expected = Margin * static_cast<double>(block.parsed.ratings.size()) *
                                static_cast<double>(m_totalBytes) / static_cast<double>(block.text.bytesRead);
        m_builder.expectRatings(static_cast<std::size_t>(std::min(Most, expected)));
    }

    std::string m_fileName;
    std::uintmax_t m_bytesBefore;
    std::uintmax_t m_totalBytes;
    DatasetBuilder& m_builder;
    const WorkContext& m_work;
    std::size_t m_lines = 0; ///< before the block
    std::optional<std::int64_t> m_movie;
    bool m_hasBegun = false;
};

/// False if there is no id.
bool readId(std::string_view text, std::int64_t& number, BlockIds& ids)
{
    std::optional<SourceId> id = SourceId::parse(text);
    if (!id)
        return false;
    const bool isPlain = id->isNumber() && !BlockIds::standsForOne(id->number());
    number = isPlain ? id->number() : ids.add(std::move(*id));
    return true;
}

/// Takes the header off the first block; returns how many lines that was.
std::size_t takeHeader(TextBlock& block)
{
    const std::size_t end = block.text.find('\n');
    block.text.erase(0, end == std::string::npos ? end : end + 1);
    return 1;
}

void readFile(const RatingText& text, ByteStream& bytes, BlockTaker& taker, const WorkContext& work)
{
    std::array<Block, 8> blocks;
    TextBlocks texts(bytes);
    bool isFirst = true;
    const auto fill = [&](std::size_t slot) {
        work.throwIfStopped();
        Block& block = blocks[slot] = {};
        const bool isThere = texts.next(block.text);
        if (isThere && text.hasHeader && isFirst)
            block.headerLines = takeHeader(block.text);
        isFirst = false;
        return isThere;
    };
    const auto parse = [&](std::size_t slot) { blocks[slot].parsed = text.parse(blocks[slot].text.text); };
    const auto take = [&](std::size_t slot) { taker.take(blocks[slot]); };
    Pipeline{blocks.size(), fill, parse, take}.run();
}

} // namespace

bool isOnScale(float stars)
{
    return stars >= 0.5F && stars <= 5.0F;
}

const char* readRating(std::string_view user, std::string_view movie, std::string_view stars,
                       std::string_view time, RawRating& rating, BlockIds& ids)
{
    std::int64_t seconds = 0;
    if (!parseNumber(stars, rating.stars) || !std::isfinite(rating.stars))
        return "rating is not a number";
    if (!isOnScale(rating.stars))
        return "rating is out of scale";
    if (!time.empty() && !parseNumber(time, seconds))
        return "time is not a number";
    if (seconds < 0 || seconds > std::numeric_limits<std::uint32_t>::max())
        return "time is out of range";
    rating.time = static_cast<std::uint32_t>(seconds);
    if (!readId(user, rating.userId, ids))
        return "no user";
    return readId(movie, rating.movieId, ids) ? nullptr : "no movie";
}

ParsedBlock parseTabbed(const std::string& lines)
{
    return parseLines<Separator<'\t'>>(lines);
}

ParsedBlock parseCommaSeparated(const std::string& lines)
{
    return parseLines<Separator<','>>(lines);
}

ParsedBlock parseDoubleColons(const std::string& lines)
{
    return parseLines<Separator<':', ':'>>(lines);
}

void readRatingText(const RatingText& text, const std::vector<const SourceFile*>& files, const Import& import)
{
    std::uintmax_t total = 0;
    for (const SourceFile* file : files)
        total += file->size;
    std::uintmax_t before = 0;
    import.source.read(files, [&](const SourceFile& file, ByteStream& bytes) {
        BlockTaker taker(file, before, total, import.builder, import.work);
        readFile(text, bytes, taker, import.work);
        before += file.size;
    });
}

} // namespace autorec
