// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tensor_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/json_text.h"
#include "core/base/text_file.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace autorec {

namespace {

static_assert(std::endian::native == std::endian::little, "Tensor files are little-endian.");

constexpr const char* TensorsKey = "tensors";

template <class Number> void append(std::string& bytes, Number number)
{
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

std::uint64_t checksum(std::string_view bytes)
{
    Hash hash;
    hash.add(bytes);
    return hash.value();
}

/// Reads pieces from the front of the file's bytes and detects its end.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size())
            throw Error(ErrorCode::DamagedFile, "the file ends too early");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }

    template <class Number> Number number()
    {
        Number value;
        const std::string_view bytes = take(sizeof value);
        std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }

    Matrix matrix(std::uint64_t rows, std::uint64_t columns)
    {
        const std::uint64_t most = m_bytes.size() / sizeof(float);
        if (columns > most || rows > most || (columns != 0 && rows > most / columns))
            throw Error(ErrorCode::DamagedFile, "the file ends inside a tensor");
        Matrix values(rows, columns);
        const std::string_view bytes = take(values.size() * sizeof(float));
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(values.data()));
        return values;
    }

private:
    std::string_view m_bytes;
};

[[noreturn]] void reject(const std::filesystem::path& file, const std::string& message,
                         const std::string& detail = {})
{
    throw Error(ErrorCode::DamagedFile, file, {}, message, detail);
}

std::string sentence(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text.append(part);
    return text;
}

/// Checks the magic and, if the bytes reach that far, the version.
void requireKind(const TensorFileKind& kind, std::string_view bytes, const std::filesystem::path& file)
{
    std::uint32_t version = kind.version;
    if (!bytes.starts_with(kind.magic))
        reject(file, sentence({"it is not a ", kind.name, " of AutoRec. ", kind.source}));
    if (bytes.size() >= kind.magic.size() + sizeof version)
        std::memcpy(&version, bytes.data() + kind.magic.size(), sizeof version);
    if (version != kind.version)
        reject(file, sentence({"it was written by another version of AutoRec (format ",
                               std::to_string(version), "). ", kind.remedy}));
}

void requireWhole(const TensorFileKind& kind, std::string_view bytes, const std::filesystem::path& file)
{
    const std::size_t smallest = kind.magic.size() + sizeof kind.version + 2 * sizeof(std::uint64_t);
    requireKind(kind, bytes, file);
    std::uint64_t expected = 0;
    if (bytes.size() >= smallest)
        std::memcpy(&expected, bytes.data() + bytes.size() - sizeof expected, sizeof expected);
    if (bytes.size() < smallest || checksum(bytes.substr(0, bytes.size() - sizeof expected)) != expected)
        reject(file, sentence({"the ", kind.name, " is damaged or cut off. ", kind.remedy}));
}

TensorFile parse(const TensorFileKind& kind, std::string_view bytes)
{
    ByteReader reader(bytes.substr(0, bytes.size() - sizeof(std::uint64_t)));
    reader.take(kind.magic.size() + sizeof kind.version);
    TensorFile content;
    content.header = parseJson(reader.take(reader.number<std::uint64_t>()));
    for (const nlohmann::json& tensor : content.header.at(TensorsKey))
        content.tensors[tensor.at("name")] = reader.matrix(jsonInteger<std::uint64_t>(tensor.at("rows")),
                                                           jsonInteger<std::uint64_t>(tensor.at("columns")));
    content.header.erase(TensorsKey);
    return content;
}

} // namespace

void writeTensorFile(const TensorFileKind& kind, const TensorFile& content, const std::filesystem::path& file)
{
    nlohmann::json header = content.header;
    header[TensorsKey] = nlohmann::json::array();
    std::size_t size = 0;
    for (const auto& [name, tensor] : content.tensors) {
        header[TensorsKey].push_back(
            {{"name", name}, {"rows", tensor.rows()}, {"columns", tensor.columns()}});
        size += tensor.size() * sizeof(float);
    }
    // Names that are not UTF-8, such as those of folders, must not make a model unusable.
    const std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    std::string bytes;
    bytes.reserve(kind.magic.size() + sizeof kind.version + 2 * sizeof(std::uint64_t) + text.size() + size);
    bytes.append(kind.magic);
    append(bytes, kind.version);
    append(bytes, static_cast<std::uint64_t>(text.size()));
    bytes.append(text);
    for (const auto& [name, tensor] : content.tensors)
        bytes.append(reinterpret_cast<const char*>(tensor.data()), tensor.size() * sizeof(float));
    append(bytes, checksum(bytes));
    writeFileAtomically(file, bytes);
}

TensorFile readTensorFile(const TensorFileKind& kind, const std::filesystem::path& file)
{
    const std::string bytes = readTextFile(file);
    requireWhole(kind, bytes, file);
    return readContent(kind, file, [&] { return parse(kind, bytes); });
}

nlohmann::json readTensorHeader(const TensorFileKind& kind, const std::filesystem::path& file)
{
    const std::uintmax_t size = fileSize(file);
    const std::size_t prefix = kind.magic.size() + sizeof kind.version + sizeof(std::uint64_t);
    const std::string start = readBeginning(file, prefix);
    requireKind(kind, start, file);
    return readContent(kind, file, [&] {
        ByteReader reader(start);
        reader.take(kind.magic.size() + sizeof kind.version);
        const auto length = reader.number<std::uint64_t>();
        if (length > size)
            throw Error(ErrorCode::DamagedFile, "the file ends inside its header");
        const std::string whole = readBeginning(file, prefix + length);
        nlohmann::json header = parseJson(std::string_view(whole).substr(prefix));
        header.erase(TensorsKey);
        return header;
    });
}

void rejectTensorFile(const TensorFileKind& kind, const std::filesystem::path& file, const Error& reason)
{
    const std::string message = sentence({"the ", kind.name, " does not hold what it should. ", kind.remedy});
    reject(file, message, sentence({reason.message(), " ", reason.detail()}));
}

} // namespace autorec
