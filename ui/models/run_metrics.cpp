// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_metrics.h"

#include "ui/text/run_text.h"

#include <QCoreApplication>

#include <array>

namespace autorec {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RunMetrics)
};

template <double Metrics::AtK::* Member> std::optional<double> atCutoff(const Metrics& metrics)
{
    constexpr std::size_t Cutoff = 10;
    const auto found = metrics.at.find(Cutoff);
    if (found == metrics.at.end() || metrics.testRatings == 0)
        return std::nullopt;
    return found->second.*Member;
}

template <std::optional<double> Metrics::* Member> std::optional<double> ofStars(const Metrics& metrics)
{
    return metrics.*Member;
}

constexpr std::array All{
    RunMetric{"rmse", QT_TRANSLATE_NOOP("RunMetrics", "RMSE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Error in stars over all held-out ratings; lower is better"),
              RunMetric::Better::Low, ofStars<&Metrics::rmse>},
    RunMetric{"user_rmse", QT_TRANSLATE_NOOP("RunMetrics", "User RMSE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Mean of every user's own RMSE; lower is better"),
              RunMetric::Better::Low, ofStars<&Metrics::userRmse>},
    RunMetric{"mae", QT_TRANSLATE_NOOP("RunMetrics", "MAE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Mean absolute error in stars; lower is better"),
              RunMetric::Better::Low, ofStars<&Metrics::mae>},
    RunMetric{"recall@10", QT_TRANSLATE_NOOP("RunMetrics", "Recall@10"),
              QT_TRANSLATE_NOOP("RunMetrics",
                                "Share of the held-out movies that the ten best hold; higher is better"),
              RunMetric::Better::High, atCutoff<&Metrics::AtK::recall>},
    RunMetric{"ndcg@10", QT_TRANSLATE_NOOP("RunMetrics", "NDCG@10"),
              QT_TRANSLATE_NOOP("RunMetrics", "How far up the ten best hold them; higher is better"),
              RunMetric::Better::High, atCutoff<&Metrics::AtK::ndcg>},
    RunMetric{
        "coverage@10", QT_TRANSLATE_NOOP("RunMetrics", "Cov.@10"),
        QT_TRANSLATE_NOOP("RunMetrics", "Coverage: share of all movies that are in somebody's ten best"),
        RunMetric::Better::Neither, atCutoff<&Metrics::AtK::coverage>}};

} // namespace

std::span<const RunMetric> runMetrics()
{
    return All;
}

QString metricTitle(const RunMetric& metric)
{
    return QCoreApplication::translate("RunMetrics", metric.title);
}

QString metricHelp(const RunMetric& metric)
{
    return QCoreApplication::translate("RunMetrics", metric.help);
}

std::optional<double> valueOf(const RunMetric& metric, const RunRecord& run)
{
    return metric.value(run.metrics);
}

QString intervalText(const RunMetric& metric, const RunRecord& run)
{
    const auto found = run.metrics.intervals.find(metric.name);
    if (found == run.metrics.intervals.end())
        return {};
    return Texts::tr("%1 to %2").arg(metricText(found->second.low), metricText(found->second.high));
}

BestResults::BestResults(const QList<RunRecord>& runs)
{
    for (const RunRecord& run : runs) {
        for (const RunMetric& metric : All) {
            const std::optional<double> value = valueOf(metric, run);
            if (!value)
                continue;
            const auto found =
                m_ranges.try_emplace({run.protocol(), metric.name}, Range{*value, *value}).first;
            found->second.low = std::min(found->second.low, *value);
            found->second.high = std::max(found->second.high, *value);
        }
    }
}

bool BestResults::isBest(const RunMetric& metric, const RunRecord& run) const
{
    const auto found = m_ranges.find({run.protocol(), metric.name});
    if (found == m_ranges.end() || found->second.low == found->second.high ||
        metric.better == RunMetric::Better::Neither)
        return false;
    const bool isLow = metric.better == RunMetric::Better::Low;
    return valueOf(metric, run) == (isLow ? found->second.low : found->second.high);
}

} // namespace autorec
