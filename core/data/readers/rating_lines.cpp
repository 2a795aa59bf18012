// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_lines.h"

#include "core/base/parallel.h"
#include "core/data/source/text_blocks.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

/// Some lines on their way from the file to the builder.
struct Block
{
    TextBlock text;
    std::size_t headerLines = 0;
    ParsedBlock parsed;
};

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

    void noteCharset(const std::string& charset) { m_builder.noteCharset(m_fileName, charset); }

    void take(const Block& block)
    {
        m_lines += block.headerLines;
        expectMore(block);
        for (const RawMovie& movie : block.parsed.movies) {
            if (!m_builder.findMovie(movie.id))
                m_builder.addMovie(listedMovie(movie.id, movie.title, genresOf(movie.genres)));
        }
        for (std::size_t k = 0; k < block.parsed.ratings.size(); ++k)
            add(block.parsed.ratings[k], k < block.parsed.ofEarlierMovie, block.parsed.ids);
        ImportReport& report = m_builder.report();
        for (const auto& [reason, lines] : block.parsed.skipped)
            merge(lines, report.skipped[reason]);
        merge(block.parsed.otherEncoding, report.otherEncoding);
        merge(block.parsed.unreadTimes, report.unreadTimes);
        report.missingTimes += block.parsed.missingTimes;
        if (block.parsed.lastMovie)
            m_movie = block.parsed.lastMovie;
        m_lines += block.parsed.lines;
        if (block.text.lineDropped)
            m_builder.skipLine("longer than a mebibyte", m_fileName, ++m_lines, {});
        report.rows += block.parsed.rows + (block.text.lineDropped ? 1 : 0);
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
        const LinePlace place{m_fileName, m_lines + rating.line};
        if (BlockIds::standsForOne(rating.userId) || BlockIds::standsForOne(movie))
            m_builder.addRating(ids.at(rating.userId), ids.at(movie), rating.value, rating.time, place);
        else
            m_builder.addRating(rating.userId, movie, rating.value, rating.time, place);
    }

    void merge(const SkippedLines& lines, SkippedLines& all) const
    {
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

/// Takes the lines of the header off the first block; returns how many there were.
std::size_t takeHeader(TextBlock& block, std::size_t count)
{
    std::string_view rest(block.text);
    std::size_t taken = 0;
    for (; taken < count && !rest.empty(); ++taken)
        takeLine(rest);
    block.text.erase(0, block.text.size() - rest.size());
    return taken;
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
        if (isThere && isFirst)
            block.headerLines = takeHeader(block.text, text.headerLines);
        isFirst = false;
        return isThere;
    };
    const auto parse = [&](std::size_t slot) { blocks[slot].parsed = text.parse(blocks[slot].text.text); };
    const auto take = [&](std::size_t slot) { taker.take(blocks[slot]); };
    Pipeline{blocks.size(), fill, parse, take}.run();
    taker.noteCharset(texts.charset());
}

} // namespace

bool readId(std::string_view text, std::int64_t& number, BlockIds& ids)
{
    std::optional<SourceId> id = SourceId::parse(text);
    if (!id)
        return false;
    const bool isPlain = id->isNumber() && !BlockIds::standsForOne(id->number());
    number = isPlain ? id->number() : ids.add(std::move(*id));
    return true;
}

void readRatingText(const std::function<RatingText(const SourceFile&)>& textOf,
                    const std::vector<const SourceFile*>& files, const Import& import)
{
    std::uintmax_t total = 0;
    for (const SourceFile* file : files)
        total += file->size;
    std::uintmax_t before = 0;
    import.source.read(files, [&](const SourceFile& file, ByteStream& bytes) {
        BlockTaker taker(file, before, total, import.builder, import.work);
        import.builder.report().ratingFiles.push_back(file.fileName());
        readFile(textOf(file), bytes, taker, import.work);
        before += file.size;
    });
}

} // namespace autorec
