// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"
#include "core/model/model_origin.h"

#include <QString>

#include <map>
#include <span>
#include <string_view>

namespace autorec {

/// A figure that runs are measured by, as tables show it.
struct RunMetric
{
    enum class Better { Low, High, Neither };

    const char* name;  ///< as in JSON: "recall@10"
    const char* title; ///< see metricTitle
    const char* help;  ///< see metricHelp
    Better better;
    std::optional<double> (*value)(const Metrics&);
};

/// All of them.
std::span<const RunMetric> runMetrics();
/// The first ones, which the table of runs has columns for, in their order.
std::span<const RunMetric> tableMetrics();

/// "Recall@10".
QString metricTitle(const RunMetric& metric);
/// "Share of the held-out movies that the ten best hold; higher is better".
QString metricHelp(const RunMetric& metric);

/// The mark in front of the best figure of a protocol.
inline const QString BestMark = QStringLiteral("◆ ");

/// A run's value of the metric; empty if it was not measured.
std::optional<double> valueOf(const RunMetric& metric, const RunRecord& run);
/// "0.918 to 0.943", 95%; empty where it is not known.
QString intervalText(const RunMetric& metric, const RunRecord& run);

/// The best results among runs of one protocol. Runs of different protocols are never compared.
class BestResults
{
public:
    BestResults() = default;
    explicit BestResults(const QList<RunRecord>& runs);

    /// True if no run of its protocol is better, and one is worse.
    bool isBest(const RunMetric& metric, const RunRecord& run) const;

private:
    struct Range
    {
        double low = 0;
        double high = 0;
    };
    std::map<std::pair<Protocol, std::string_view>, Range> m_ranges;
};

} // namespace autorec
