// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/epoch_report.h"

#include "core/base/json_text.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

template <class Value> void read(const nlohmann::json& json, const char* name, Value& value)
{
    json.at(name).get_to(value);
}

void read(const nlohmann::json& json, const char* name, int& value)
{
    value = jsonInteger<int>(json.at(name));
}

void read(const nlohmann::json& json, const char* name, std::optional<double>& value)
{
    value = numberOrNothing(json.value(name, nlohmann::json()));
}

} // namespace

void to_json(nlohmann::json& json, const EpochReport& report)
{
    json = nlohmann::json::object();
    forEachEpochField([&](const auto& field) {
        const auto& value = report.*field.member;
        if constexpr (requires { value.has_value(); })
            json[field.name] = orNull(value);
        else
            json[field.name] = value;
    });
}

void from_json(const nlohmann::json& json, EpochReport& report)
{
    readJson("report of an epoch", [&] {
        forEachEpochField([&](const auto& field) { read(json, field.name, report.*field.member); });
    });
}

std::optional<ValidationFigure> validationFigure(const EpochReport& report)
{
    if (report.validRmse)
        return ValidationFigure{*report.validRmse, ValidationMeasure::Rmse};
    if (report.validMetric)
        return ValidationFigure{*report.validMetric, ValidationMeasure::Ndcg};
    return std::nullopt;
}

std::string toText(StopReason reason)
{
    constexpr std::array texts{"completed", "early stopping", "stopped", "diverged", "paused"};
    static_assert(texts.size() == static_cast<std::size_t>(StopReason::Paused) + 1);
    return texts[static_cast<std::size_t>(reason)];
}

double TrainingReport::medianSecondsPerEpoch() const
{
    if (epochs.empty())
        return 0.0;
    std::vector<double> seconds;
    for (const EpochReport& epoch : epochs)
        seconds.push_back(epoch.seconds);
    std::sort(seconds.begin(), seconds.end());
    const std::size_t middle = seconds.size() / 2;
    return seconds.size() % 2 == 1 ? seconds[middle] : 0.5 * (seconds[middle - 1] + seconds[middle]);
}

} // namespace autorec
