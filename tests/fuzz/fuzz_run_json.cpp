// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of runs, queues and paused trainings as JSON, and what people write of parameters and
// divisions.

#include "core/base/error.h"
#include "core/evaluate/metrics.h"
#include "core/model/epoch_report.h"
#include "core/model/model_origin.h"
#include "core/model/training_job.h"
#include "core/presets/presets.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace {

using namespace autorec;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Errors have a message for people.
template <class Read> void attempt(const Read& read)
{
    try {
        read();
    } catch (const Error& error) {
        require(!error.message().empty());
    }
}

void readText(const std::string& text)
{
    attempt([&] {
        const SplitSpec split = SplitSpec::parse(text);
        require(SplitSpec::parse(split.text()).text() == split.text());
    });
    for (const Preset& preset : presets()) {
        attempt([&] {
            ModelSpec spec(preset.name);
            spec.setFromText(text);
            require(ModelSpec::fromJson(spec.toJson()) == spec);
        });
    }
    const Opening opening = Opening::fromText(text);
    require(Opening::fromText(opening.toJson().dump()).toJson() == opening.toJson());
}

/// What `read` makes of the JSON can be read again.
template <class Read> void readAndWrite(const nlohmann::json& json, const Read& read)
{
    attempt([&] { read(read(json)); });
}

void readJson(const nlohmann::json& json)
{
    readAndWrite(json, [](const nlohmann::json& from) { return ModelSpec::fromJson(from).toJson(); });
    readAndWrite(json, [](const nlohmann::json& from) { return TrainingJob::fromJson(from).toJson(); });
    readAndWrite(json, [](const nlohmann::json& from) { return ModelOrigin::fromJson(from).toJson(); });
    readAndWrite(json, [](const nlohmann::json& from) { return Metrics::fromJson(from).toJson(); });
    readAndWrite(json, [](const nlohmann::json& from) { return nlohmann::json(from.get<EpochReport>()); });
    readAndWrite(json, [](const nlohmann::json& from) { return Narrowing::fromJson(from).toJson(); });
    readAndWrite(json, [](const nlohmann::json& from) { return ColumnLayout::fromJson(from).toJson(); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    readText(text);
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_discarded())
        readJson(json);
    return 0;
}
