#include "core/train/epoch_report.h"

#include <algorithm>

namespace autorec {

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
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
}

} // namespace autorec
