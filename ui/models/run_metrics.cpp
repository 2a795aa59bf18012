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

/// A mean, or a figure that older runs lack.
template <auto Member> std::optional<double> atCutoff(const Metrics& metrics)
{
    constexpr std::size_t Cutoff = 10;
    const auto found = metrics.at.find(Cutoff);
    if (found == metrics.at.end() || metrics.testRatings == 0)
        return std::nullopt;
    return found->second.*Member;
}

template <std::optional<double> Metrics::* Member> std::optional<double> ofAll(const Metrics& metrics)
{
    return metrics.*Member;
}

constexpr std::array All{
    RunMetric{"rmse", QT_TRANSLATE_NOOP("RunMetrics", "RMSE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Error in stars over all held-out ratings; lower is better"),
              RunMetric::Better::Low, ofAll<&Metrics::rmse>},
    RunMetric{"user_rmse", QT_TRANSLATE_NOOP("RunMetrics", "User RMSE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Mean of every user's own RMSE; lower is better"),
              RunMetric::Better::Low, ofAll<&Metrics::userRmse>},
    RunMetric{"mae", QT_TRANSLATE_NOOP("RunMetrics", "MAE"),
              QT_TRANSLATE_NOOP("RunMetrics", "Mean absolute error in stars; lower is better"),
              RunMetric::Better::Low, ofAll<&Metrics::mae>},
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
        RunMetric::Better::Neither, atCutoff<&Metrics::AtK::coverage>},
    RunMetric{"hits@10", QT_TRANSLATE_NOOP("RunMetrics", "Hits@10"),
              QT_TRANSLATE_NOOP("RunMetrics", "Held-out movies in the ten best, of all users together ÷ all "
                                              "held-out movies; higher is better"),
              RunMetric::Better::High, atCutoff<&Metrics::AtK::hits>},
    RunMetric{"hit_rate@10", QT_TRANSLATE_NOOP("RunMetrics", "Hit rate@10"),
              QT_TRANSLATE_NOOP("RunMetrics",
                                "Share of users with a held-out movie in their ten best; higher is better"),
              RunMetric::Better::High, atCutoff<&Metrics::AtK::hitRate>},
    RunMetric{
        "disliked_hits@10", QT_TRANSLATE_NOOP("RunMetrics", "Disliked hits@10"),
        QT_TRANSLATE_NOOP("RunMetrics",
                          "Held-out movies of at most half of the highest rating in the ten best, of all "
                          "users together ÷ all such movies; lower is better"),
        RunMetric::Better::Low, atCutoff<&Metrics::AtK::dislikedHits>},
    RunMetric{
        "liked_auc", QT_TRANSLATE_NOOP("RunMetrics", "AUC of liked"),
        QT_TRANSLATE_NOOP("RunMetrics",
                          "Pairs of a user's held-out movies, one with at least four of five stars and one "
                          "with at most three, that are in the right order; higher is better"),
        RunMetric::Better::High, ofAll<&Metrics::likedAuc>},
    RunMetric{
        "diversity@10", QT_TRANSLATE_NOOP("RunMetrics", "Diversity@10"),
        QT_TRANSLATE_NOOP("RunMetrics",
                          "How little the genres of two movies of a list overlap: mean Jaccard distance, "
                          "from 0 to 1"),
        RunMetric::Better::Neither, atCutoff<&Metrics::AtK::diversity>},
    RunMetric{"novelty@10", QT_TRANSLATE_NOOP("RunMetrics", "Novelty@10"),
              QT_TRANSLATE_NOOP("RunMetrics",
                                "Mean over the ten best of −log₂ of the share of users who rated "
                                "the movie; higher is less known"),
              RunMetric::Better::Neither, atCutoff<&Metrics::AtK::novelty>},
    RunMetric{
        "gini@10", QT_TRANSLATE_NOOP("RunMetrics", "Gini@10"),
        QT_TRANSLATE_NOOP("RunMetrics",
                          "How unequally often movies are in somebody's ten best: 0 where all are as often, "
                          "1 where one has all places"),
        RunMetric::Better::Neither, atCutoff<&Metrics::AtK::gini>},
    RunMetric{"tail@10", QT_TRANSLATE_NOOP("RunMetrics", "Long tail@10"),
              QT_TRANSLATE_NOOP("RunMetrics", "Share of the ten best that lies outside the most-rated movies "
                                              "which have 80% of all ratings"),
              RunMetric::Better::Neither, atCutoff<&Metrics::AtK::tail>}};

/// The others would be too many columns.
constexpr std::size_t TableMetrics = 6;

} // namespace

std::span<const RunMetric> runMetrics()
{
    return All;
}

std::span<const RunMetric> tableMetrics()
{
    return std::span(All).first<TableMetrics>();
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
