// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_state.h"
#include "core/model/recommender.h"

#include <functional>
#include <utility>
#include <vector>

namespace autorec::test {

/// A recommender that returns given scores.
class FixedRecommender : public Recommender
{
public:
    using Score = std::function<std::vector<float>(Profile, std::optional<UserIndex>)>;

    FixedRecommender(ScoreKind kind, std::size_t movieCount, Score score)
        : m_kind(kind)
        , m_movieCount(movieCount)
        , m_score(std::move(score))
    {
    }
    /// The same scores for everybody.
    FixedRecommender(ScoreKind kind, std::vector<float> scores)
        : FixedRecommender(kind, scores.size(),
                           [scores](Profile, std::optional<UserIndex>) { return scores; })
    {
    }

    ScoreKind scoreKind() const override { return m_kind; }
    std::size_t movieCount() const override { return m_movieCount; }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override
    {
        return m_score(profile, knownUser);
    }
    ModelState state() const override { return {}; }

private:
    ScoreKind m_kind;
    std::size_t m_movieCount;
    Score m_score;
};

} // namespace autorec::test
