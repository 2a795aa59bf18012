// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"

#include <optional>

namespace autorec {

/// What models are chosen by, measured on the ratings set aside from the training part and never on the test
/// part: RMSE, where a model says stars, or NDCG@10.
struct ValidationFigure
{
    double value = 0;
    bool isRmse = true;

    /// The lower RMSE, the higher NDCG. Of figures of one kind.
    bool isBetterThan(const ValidationFigure& other) const
    {
        return isRmse ? value < other.value : value > other.value;
    }
};

/// The one that the epoch was chosen by; nothing where no ratings were set aside.
inline std::optional<ValidationFigure> validationFigure(const EpochReport& report)
{
    if (report.validRmse)
        return ValidationFigure{*report.validRmse, true};
    if (report.validMetric)
        return ValidationFigure{*report.validMetric, false};
    return std::nullopt;
}

} // namespace autorec
