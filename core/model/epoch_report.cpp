// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/epoch_report.h"

#include "core/base/json_text.h"

#include <algorithm>

namespace autorec {

nlohmann::json toJson(const EpochReport& report)
{
    return {{"epoch", report.epoch},
            {"epoch_limit", report.epochLimit},
            {"seconds", report.seconds},
            {"train_loss", report.trainLoss},
            {"train_rmse", orNull(report.trainRmse)},
            {"valid_rmse", orNull(report.validRmse)},
            {"valid_metric", orNull(report.validMetric)},
            {"ratings_per_second", report.ratingsPerSecond},
            {"learning_rate", report.learningRate},
            {"gradient_norm", orNull(report.gradientNorm)},
            {"is_best", report.isBest}};
}

EpochReport epochFromJson(const nlohmann::json& json)
{
    EpochReport report;
    report.epoch = json.at("epoch");
    report.epochLimit = json.at("epoch_limit");
    report.seconds = json.at("seconds");
    report.trainLoss = json.at("train_loss");
    report.trainRmse = numberOrNothing(json.at("train_rmse"));
    report.validRmse = numberOrNothing(json.at("valid_rmse"));
    report.validMetric = numberOrNothing(json.at("valid_metric"));
    report.ratingsPerSecond = json.at("ratings_per_second");
    report.learningRate = json.at("learning_rate");
    report.gradientNorm = numberOrNothing(json.value("gradient_norm", nlohmann::json())); // of older files
    report.isBest = json.at("is_best");
    return report;
}

std::string toText(StopReason reason)
{
    switch (reason) {
    case StopReason::Completed:
        return "completed";
    case StopReason::EarlyStopping:
        return "early stopping";
    case StopReason::Stopped:
        return "stopped";
    case StopReason::Diverged:
        return "diverged";
    case StopReason::Paused:
        return "paused";
    }
    return {};
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
