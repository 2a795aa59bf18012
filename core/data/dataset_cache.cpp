// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/hash.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <type_traits>
#include <unistd.h>
#include <xxhash.h>

namespace autorec {

namespace {

constexpr std::string_view Magic = "AUTORECD";
constexpr std::uint32_t Version = 6;

static_assert(sizeof(RatingScale) == (5 + RatingScale::MaxLevels) * sizeof(float),
              "written as it lies in memory, so it must have no padding: that would be any bytes");

struct FreeState
{
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

/// A checksum of all added bytes.
class Checksum
{
public:
    Checksum() { XXH3_64bits_reset(m_state.get()); }
    void add(const void* bytes, std::size_t size) { XXH3_64bits_update(m_state.get(), bytes, size); }
    std::uint64_t value() const { return XXH3_64bits_digest(m_state.get()); }

private:
    std::unique_ptr<XXH3_state_t, FreeState> m_state{XXH3_createState()};
};

/// Thrown and caught here only.
struct BadCopy
{
};

class CopyWriter
{
public:
    CopyWriter(const std::filesystem::path& file, const WorkContext& work)
        : m_work(work)
        , m_stream(file, std::ios::binary)
    {
    }

    void bytes(const void* data, std::size_t size)
    {
        constexpr std::size_t Block = std::size_t{1} << 22;
        const auto* at = static_cast<const char*>(data);
        for (std::size_t done = 0; done < size; done += Block) {
            const std::size_t count = std::min(Block, size - done);
            m_work.throwIfStopped();
            m_checksum.add(at + done, count);
            m_stream.write(at + done, static_cast<std::streamsize>(count));
        }
    }
    template <class Container> std::size_t size(const Container& values)
    {
        const std::uint64_t count = values.size();
        bytes(&count, sizeof count);
        return count;
    }
    bool finish()
    {
        const std::uint64_t checksum = m_checksum.value();
        m_stream.write(reinterpret_cast<const char*>(&checksum), sizeof checksum);
        m_stream.close();
        return m_stream.good();
    }

private:
    const WorkContext& m_work;
    std::ofstream m_stream;
    Checksum m_checksum;
};

class CopyReader
{
public:
    CopyReader(const std::filesystem::path& file, const WorkContext& work)
        : m_work(work)
        , m_stream(file, std::ios::binary)
    {
        std::error_code error;
        m_left = std::filesystem::file_size(file, error);
        if (error || !m_stream)
            throw BadCopy();
        m_whole = m_left;
    }

    void bytes(void* data, std::size_t size)
    {
        constexpr std::size_t Block = std::size_t{1} << 24;
        auto* at = static_cast<char*>(data);
        if (size > m_left)
            throw BadCopy();
        for (std::size_t done = 0; done < size; done += Block) {
            const std::size_t count = std::min(Block, size - done);
            m_work.throwIfStopped();
            m_stream.read(at + done, static_cast<std::streamsize>(count));
            if (static_cast<std::size_t>(m_stream.gcount()) != count)
                throw BadCopy();
            m_checksum.add(at + done, count);
            m_left -= count;
        }
        if (size > Block)
            m_work.report(1.0 - static_cast<double>(m_left) / static_cast<double>(m_whole));
    }
    template <class Container> std::size_t size(Container& values)
    {
        std::uint64_t count = 0;
        bytes(&count, sizeof count);
        if (count > m_left) // every value takes a byte at least
            throw BadCopy();
        values.resize(count);
        return count;
    }
    bool isGood()
    {
        const std::uint64_t expected = m_checksum.value();
        std::uint64_t checksum = 0;
        m_stream.read(reinterpret_cast<char*>(&checksum), sizeof checksum);
        return m_stream.gcount() == sizeof checksum && checksum == expected && m_stream.peek() == EOF;
    }

private:
    const WorkContext& m_work;
    std::ifstream m_stream;
    std::uintmax_t m_left = 0;
    std::uintmax_t m_whole = 0;
    Checksum m_checksum;
};

// One description of the content serves reading and writing: `Value` is const for writing.

template <class Stream, class Value> void transfer(Stream& stream, Value& value);

template <class Stream, class... Values> void transferAll(Stream& stream, Values&... values)
{
    (transfer(stream, values), ...);
}

/// A text or a vector.
template <class Stream, class Values> void transferValues(Stream& stream, Values& values)
{
    using Element = std::remove_cvref_t<decltype(values.front())>;
    const std::size_t count = stream.size(values); // reserves the memory
    if constexpr (std::is_trivially_copyable_v<Element>) {
        stream.bytes(values.data(), count * sizeof(Element));
    } else {
        for (auto& value : values)
            transfer(stream, value);
    }
}

/// NaN stands for no value.
template <class Stream, class Scale> void transferScale(Stream& stream, Scale& scale)
{
    float unrated = scale.unrated.value_or(std::numeric_limits<float>::quiet_NaN());
    transferAll(stream, scale.low, scale.high, scale.meaning, unrated);
    if constexpr (!std::is_const_v<Scale>)
        scale.unrated = std::isnan(unrated) ? std::nullopt : std::optional(unrated);
}

template <class Stream, class Value> void transfer(Stream& stream, Value& value)
{
    using Type = std::remove_const_t<Value>;
    if constexpr (requires { value.front(); }) {
        transferValues(stream, value);
    } else if constexpr (requires { value.first; }) {
        transferAll(stream, value.first, value.second);
    } else if constexpr (std::is_same_v<Type, SourceId>) {
        SourceId::forEachPart(value, [&stream](auto& part) { transfer(stream, part); });
    } else if constexpr (std::is_same_v<Type, IdList>) {
        transferAll(stream, value.numbers, value.texts);
    } else if constexpr (std::is_same_v<Type, Movie>) {
        transferAll(stream, value.id, value.title, value.year, value.genres, value.imdbId, value.tmdbId,
                    value.tags);
    } else if constexpr (std::is_same_v<Type, Demographics>) {
        transferAll(stream, value.age, value.gender, value.occupation);
    } else if constexpr (std::is_same_v<Type, Catalogue>) {
        transferAll(stream, value.name, value.simulated, value.scale, value.movies, value.userIds,
                    value.people);
    } else if constexpr (std::is_same_v<Type, SourceScale>) {
        transferScale(stream, value);
    } else if constexpr (std::is_same_v<Type, RatingMatrix>) {
        RatingMatrix::forEachPart(value, [&stream](auto& part) { transfer(stream, part); });
    } else if constexpr (std::is_same_v<Type, SkippedLines::Example>) {
        transferAll(stream, value.file, value.line, value.text);
    } else if constexpr (std::is_same_v<Type, SkippedLines>) {
        transferAll(stream, value.count, value.examples);
    } else if constexpr (std::is_same_v<Type, ImportReport>) {
        transferAll(stream, value.format, value.rows, value.ratingFiles, value.columns, value.unratedRows,
                    value.unreadTimes, value.missingTimes, value.duplicateRatings, value.narrowedRatings,
                    value.duplicateTitles, value.moviesWithoutRatings, value.moviesWithoutTitle,
                    value.otherEncoding, value.notes, value.firstRated, value.lastRated);
    } else {
        static_assert(std::is_trivially_copyable_v<Type>);
        stream.bytes(&value, sizeof value);
    }
}

/// Identifies a source and a way of reading it, whatever the source holds, so that the copy of a changed
/// source replaces the old one.
std::string keyOf(const SourceFiles& source, const OpenOptions& options)
{
    std::error_code error;
    Opening opening = options;
    opening.allowedSkipped = Opening::UsualAllowance; // the copy is the same
    return std::filesystem::weakly_canonical(source.path(), error).string() + opening.toJson().dump();
}

std::string fileName(const std::string& key)
{
    Hash hash;
    hash.add(key);
    return hash.hexadecimal() + ".dataset";
}

/// The beginning of a valid copy.
std::string headingOf(const SourceFiles& source, const std::string& key)
{
    std::string heading = std::string(Magic) + std::to_string(Version) + '\n' + key + '\n';
    const auto add = [&heading](const std::string& name, std::uintmax_t size, std::int64_t modified) {
        heading += name + ' ' + std::to_string(size) + ' ' + std::to_string(modified) + '\n';
    };
    for (const SourceFile& file : source.files())
        add(file.name, file.size, file.modified);
    std::error_code error;
    const std::filesystem::file_time_type modified = std::filesystem::last_write_time(source.path(), error);
    if (std::filesystem::is_regular_file(source.path(), error))
        add({}, source.size(), modified.time_since_epoch().count());
    return heading;
}

/// ImportReport::skipped as it is written.
using SkippedByReason = std::vector<std::pair<std::string, SkippedLines>>;

OpenedDataset readContent(CopyReader& reader, const Opening& opening)
{
    auto catalogue = std::make_shared<Catalogue>();
    RatingMatrix ratings;
    RatingMatrix probe;
    std::string fingerprint;
    ImportReport report;
    SkippedByReason skipped;
    transferAll(reader, *catalogue, ratings, probe, fingerprint, report, skipped);
    if (!reader.isGood())
        throw BadCopy();
    catalogue->opening = opening;
    report.skipped = {skipped.begin(), skipped.end()};
    Dataset dataset = Dataset(std::move(catalogue), std::move(ratings)).withFingerprint(fingerprint);
    if (probe.ratingCount() > 0)
        dataset = dataset.withProbe(std::move(probe));
    return {std::move(dataset), std::move(report)};
}

void writeContent(CopyWriter& writer, const OpenedDataset& opened)
{
    const RatingMatrix none;
    const std::string fingerprint = opened.dataset.fingerprint();
    const SkippedByReason skipped(opened.report.skipped.begin(), opened.report.skipped.end());
    transferAll(writer, opened.dataset.catalogue(), opened.dataset.ratings(),
                opened.dataset.probe() ? *opened.dataset.probe() : none, fingerprint, opened.report, skipped);
}

} // namespace

DatasetCache::DatasetCache(const std::filesystem::path& folder, const SourceFiles& source,
                           const OpenOptions& options)
    : m_opening(options)
{
    const std::string key = keyOf(source, options);
    m_file = folder / fileName(key);
    m_heading = headingOf(source, key);
}

std::optional<OpenedDataset> DatasetCache::load(const WorkContext& work) const
{
    try {
        CopyReader reader(m_file, work);
        std::string heading;
        transfer(reader, heading);
        if (heading == m_heading)
            return readContent(reader, m_opening);
    } catch (const BadCopy&) {
        std::error_code error;
        std::filesystem::remove(m_file, error);
    } catch (const std::bad_alloc&) {
    }
    return std::nullopt;
}

void DatasetCache::store(const OpenedDataset& opened, const WorkContext& work) const
{
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    std::filesystem::path unfinished = m_file;
    unfinished += '.' + std::to_string(getpid()) + ".unfinished";
    removeBrokenOffWrites(m_file.parent_path());
    try {
        CopyWriter writer(unfinished, work);
        transfer(writer, m_heading);
        writeContent(writer, opened);
        if (writer.finish())
            std::filesystem::rename(unfinished, m_file, error);
    } catch (const Error&) {
        std::filesystem::remove(unfinished, error);
        throw;
    }
    std::filesystem::remove(unfinished, error);
}

} // namespace autorec
