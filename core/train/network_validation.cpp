// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network_validation.h"

#include "core/evaluate/user_sample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace autorec {

std::optional<double> NetworkValidation::measure(const Network& network, NetworkWorkspace& workspace,
                                                 EpochReport& report) const
{
    constexpr std::size_t ChoosingUsers = 2000; // whose lists choose the epoch
    constexpr std::size_t WatchedUsers = 200;   // whose lists are only reported
    if (m_setAside.ratingCount() == 0)
        return std::nullopt;
    if (m_rows) {
        report.validRmse = rmse(network, workspace);
        if (std::isfinite(*report.validRmse))
            report.validMetric = ndcg(network, WatchedUsers);
        return report.validRmse;
    }
    report.validMetric = ndcg(network, ChoosingUsers);
    return 1.0 - *report.validMetric;
}

std::optional<double> NetworkValidation::ndcg(const Network& network, std::size_t users) const
{
    return sampleUsers(*recommenderOf(network), m_kept, m_setAside, users).ndcg;
}

template <class Visit>
void NetworkValidation::forEachAnswer(const Network& network, NetworkWorkspace& workspace,
                                      const Visit& visit) const
{
    MiniBatch known;
    for (std::size_t first = 0; first < m_rows->rowCount(); first += RowsPerPass) {
        const std::size_t last = std::min(m_rows->rowCount(), first + RowsPerPass);
        std::vector<std::uint32_t> chosen(last - first);
        std::iota(chosen.begin(), chosen.end(), static_cast<std::uint32_t>(first));
        m_rows->fill(known, chosen, {});
        const SparseRows asked = rowsBetween(m_rows->setAside(), first, last);
        network.encode(known.input, workspace);
        network.decode(asked, workspace);
        for (std::size_t r = first; r < last; ++r) {
            for (std::size_t e = asked.offsets[r - first]; e < asked.offsets[r - first + 1]; ++e)
                visit(r, asked.columns[e], workspace.outputs[e], asked.values[e]);
        }
    }
}

double NetworkValidation::rmse(const Network& network, NetworkWorkspace& workspace) const
{
    const RatingScale& scale = m_kept.scale();
    double squaredError = 0.0;
    forEachAnswer(network, workspace, [&](std::size_t row, std::uint32_t column, float output, float stars) {
        const float predicted = m_rows->toStars(row, column, output);
        const auto error =
            static_cast<double>(std::isfinite(predicted) ? scale.clip(predicted) - stars : predicted);
        squaredError += error * error;
    });
    if (!std::isfinite(squaredError))
        return std::numeric_limits<double>::quiet_NaN();
    return std::sqrt(squaredError / static_cast<double>(m_rows->setAside().entryCount()));
}

double NetworkValidation::shrinkage(const Network& network) const
{
    NetworkWorkspace workspace;
    double product = 0.0;
    double answerSquares = 0.0;
    double targetSquares = 0.0;
    forEachAnswer(network, workspace, [&](std::size_t row, std::uint32_t column, float output, float stars) {
        const auto offset = static_cast<double>(m_rows->toStars(row, column, 0.0F));
        const double answer = static_cast<double>(m_rows->toStars(row, column, output)) - offset;
        const double target = static_cast<double>(stars) - offset;
        product += target * answer;
        answerSquares += answer * answer;
        targetSquares += target * target;
    });
    if (answerSquares == 0.0)
        return 1.0;
    const auto count = static_cast<double>(m_rows->setAside().entryCount());
    const double error = std::sqrt(targetSquares / count / answerSquares);
    return std::clamp(product / answerSquares - error, 0.0, 1.0);
}

} // namespace autorec
