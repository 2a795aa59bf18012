// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network_validation.h"

#include "core/evaluate/user_sample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace autorec {

namespace {

/// Users whose lists are looked at, where they are what the epoch is chosen by and where they are not.
constexpr std::size_t ChoosingUsers = 2000;
constexpr std::size_t WatchedUsers = 200;

} // namespace

std::optional<double> RatingValidation::measure(const Network& network, NetworkWorkspace& workspace,
                                                EpochReport& report) const
{
    if (m_setAside.ratingCount() == 0)
        return std::nullopt;
    report.validRmse = rmse(network, workspace);
    if (std::isfinite(*report.validRmse))
        report.validMetric = sampleUsers(*recommenderOf(network), m_kept, m_setAside, WatchedUsers).ndcg;
    return report.validRmse;
}

double RatingValidation::rmse(const Network& network, NetworkWorkspace& workspace) const
{
    const RatingScale& scale = m_kept.scale();
    double squaredError = 0.0;
    MiniBatch known;
    for (std::size_t first = 0; first < m_rows.rowCount(); first += RowsPerPass) {
        const std::size_t last = std::min(m_rows.rowCount(), first + RowsPerPass);
        std::vector<std::uint32_t> chosen(last - first);
        std::iota(chosen.begin(), chosen.end(), static_cast<std::uint32_t>(first));
        m_rows.fill(known, chosen, {});
        const SparseRows asked = rowsBetween(m_rows.setAside(), first, last);
        network.encode(known.input, workspace);
        network.decode(asked, workspace);
        for (std::size_t r = first; r < last; ++r) {
            for (std::size_t e = asked.offsets[r - first]; e < asked.offsets[r - first + 1]; ++e) {
                const float predicted = m_rows.toStars(r, asked.columns[e], workspace.outputs[e]);
                if (!std::isfinite(predicted))
                    return std::numeric_limits<double>::quiet_NaN();
                const auto error = static_cast<double>(scale.clip(predicted) - asked.values[e]);
                squaredError += error * error;
            }
        }
    }
    return std::sqrt(squaredError / static_cast<double>(m_rows.setAside().entryCount()));
}

std::optional<double> RankingValidation::measure(const Network& network, NetworkWorkspace&,
                                                 EpochReport& report) const
{
    report.validMetric = sampleUsers(*recommenderOf(network), m_kept, m_setAside, ChoosingUsers).ndcg;
    if (!report.validMetric)
        return std::nullopt;
    return 1.0 - *report.validMetric;
}

} // namespace autorec
