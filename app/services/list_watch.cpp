// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/list_watch.h"

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr double LeastSecondsBetween = 0.25;
constexpr double TrainingToListing = 20;

} // namespace

ListWatch::ListWatch(Dataset training, std::vector<ProfileEntry> profile,
                     std::vector<MovieIndex> notInterested)
    : m_training(std::move(training))
    , m_profile(std::move(profile))
{
    m_options.excluded = std::move(notInterested);
    m_options.explain = false;
}

bool ListWatch::isDue(const EpochReport& report) const
{
    return !m_cost || report.epoch == report.epochLimit ||
           m_sinceLast.seconds() >= std::max(LeastSecondsBetween, TrainingToListing * *m_cost);
}

std::vector<Recommendation> ListWatch::list(const ModelSnapshot& now)
{
    const Stopwatch stopwatch;
    std::vector<Recommendation> list = recommend(m_training, *now(), m_profile, std::nullopt, m_options);
    m_cost = stopwatch.seconds();
    m_sinceLast = {};
    return list;
}

} // namespace autorec
