// Layout, little-endian: magic "AUTOREC\n", version (32 bits), header length (64 bits), JSON header, tensors
// one after another in the order of the header's list, checksum (64 bits) of all before it.

#include "core/io/model_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/text_file.h"
#include "core/model/restore.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

static_assert(std::endian::native == std::endian::little, "Model files are little-endian.");

constexpr std::string_view Magic = "AUTOREC\n";
constexpr std::uint32_t Version = 1;

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

nlohmann::json headerOf(const TrainedModel& model, const ModelState& state)
{
    nlohmann::json tensors = nlohmann::json::array();
    for (const auto& [name, tensor] : state.tensors)
        tensors.push_back({{"name", name}, {"rows", tensor.rows()}, {"columns", tensor.columns()}});
    const ModelOrigin& origin = model.origin;
    return {{"spec", model.spec.toJson()},
            {"origin",
             {{"dataset", origin.dataset},
              {"simulated", origin.simulated},
              {"fingerprint", origin.fingerprint},
              {"catalogue", origin.catalogueFingerprint},
              {"users", origin.usersFingerprint},
              {"split", origin.split},
              {"seed", origin.seed}}},
            {"fields", state.fields},
            {"tensors", tensors}};
}

/// Takes pieces off the front of the file's bytes and notices its end.
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
            throw std::out_of_range("the file ends too early");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }

    template <class Number> Number number()
    {
        Number value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    Matrix matrix(std::uint64_t rows, std::uint64_t columns)
    {
        if (columns != 0 && rows > m_bytes.size() / sizeof(float) / columns)
            throw std::out_of_range("the file ends inside a tensor");
        Matrix values(rows, columns);
        const std::string_view bytes = take(values.size() * sizeof(float));
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(values.data()));
        return values;
    }

private:
    std::string_view m_bytes;
};

TrainedModel parse(std::string_view bytes)
{
    ByteReader reader(bytes.substr(0, bytes.size() - sizeof(std::uint64_t)));
    reader.take(Magic.size());
    reader.number<std::uint32_t>();
    const nlohmann::json header = nlohmann::json::parse(reader.take(reader.number<std::uint64_t>()));

    ModelState state;
    state.fields = header.at("fields");
    for (const nlohmann::json& tensor : header.at("tensors"))
        state.tensors[tensor.at("name")] = reader.matrix(tensor.at("rows"), tensor.at("columns"));

    const nlohmann::json& origin = header.at("origin");
    ModelSpec spec = ModelSpec::fromJson(header.at("spec"));
    std::shared_ptr<const Recommender> recommender = restoreRecommender(spec, state);
    return {std::move(spec),
            {origin.at("dataset"), origin.at("simulated"), origin.at("fingerprint"), origin.at("catalogue"),
             origin.at("users"), origin.at("split"), origin.at("seed")},
            std::move(recommender),
            {}};
}

void requireWhole(std::string_view bytes, const std::filesystem::path& file)
{
    constexpr std::size_t Smallest = Magic.size() + sizeof Version + 2 * sizeof(std::uint64_t);
    if (!bytes.starts_with(Magic))
        throw Error(ErrorCode::DamagedFile, file, {},
                    "it is not a model of AutoRec. Choose a file that autorec train wrote.");
    std::uint32_t version = 0;
    if (bytes.size() >= Smallest)
        std::memcpy(&version, bytes.data() + Magic.size(), sizeof version);
    if (bytes.size() >= Smallest && version != Version)
        throw Error(ErrorCode::DamagedFile, file, {},
                    "it was written by another version of AutoRec (format " + std::to_string(version) +
                        "). Train the model again.");
    std::uint64_t expected = 0;
    if (bytes.size() >= Smallest)
        std::memcpy(&expected, bytes.data() + bytes.size() - sizeof expected, sizeof expected);
    if (bytes.size() < Smallest || checksum(bytes.substr(0, bytes.size() - sizeof expected)) != expected)
        throw Error(ErrorCode::DamagedFile, file, {},
                    "the model is damaged or cut off. Train it again, or take it from a backup.");
}

} // namespace

void saveModel(const TrainedModel& model, const std::filesystem::path& file)
{
    const ModelState state = model.recommender->state();
    const std::string header = headerOf(model, state).dump();
    std::string bytes(Magic);
    append(bytes, Version);
    append(bytes, static_cast<std::uint64_t>(header.size()));
    bytes += header;
    for (const auto& [name, tensor] : state.tensors)
        bytes.append(reinterpret_cast<const char*>(tensor.data()), tensor.size() * sizeof(float));
    append(bytes, checksum(bytes));
    writeFileAtomically(file, bytes);
}

TrainedModel loadModel(const std::filesystem::path& file)
{
    const std::string bytes = readTextFile(file);
    requireWhole(bytes, file);
    try {
        return parse(bytes);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(ErrorCode::DamagedFile, file, {},
                    "the model does not hold what it should. Train it again.", error.what());
    }
}

void requireFits(const TrainedModel& model, const Dataset& dataset)
{
    if (model.origin.catalogueFingerprint == dataset.catalogueFingerprint())
        return;
    throw Error(ErrorCode::IncompatibleModel,
                "The model was trained on " + model.origin.dataset + " with " +
                    std::to_string(model.recommender->movieCount()) + " movies and does not fit " +
                    dataset.name() + " with " + std::to_string(dataset.movieCount()) +
                    ". Open the data set that it was trained on, or train it again.");
}

bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset)
{
    return model.origin.usersFingerprint == dataset.usersFingerprint();
}

} // namespace autorec
