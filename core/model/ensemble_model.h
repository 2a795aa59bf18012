// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"
#include "core/presets/model_spec.h"

#include <memory>

namespace autorec {

/// Combines several trained models: the weighted mean of their stars (and a constant), or the
/// weighted sum of their reciprocal ranks, 1 ⁄ (60 + rank) (Cormack, Clarke and Büttcher, 2009), over the
/// movies that are not in the profile.
class EnsembleModel : public Recommender
{
public:
    /// One of the models that are added up.
    struct Member
    {
        ModelSpec spec;
        std::shared_ptr<const Recommender> model;
        double weight = 0;
    };

    /// Precondition: all members predict stars, or `kind` is Rank.
    EnsembleModel(std::vector<Member> members, double constant, ScoreKind kind);
    explicit EnsembleModel(const ModelState& state);

    ScoreKind scoreKind() const override { return m_kind; }
    std::size_t movieCount() const override { return m_members.front().model->movieCount(); }
    bool knows(MovieIndex movie) const override;
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// The members' vectors side by side, each member's scaled to its weight.
    Matrix movieVectors() const override;
    /// The layers of all members, one member after another.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

    const std::vector<Member>& members() const { return m_members; }

private:
    std::vector<Member> m_members;
    double m_constant = 0;
    ScoreKind m_kind;
};

/// 1 ⁄ (60 + rank) for each movie that is not in the profile, else 0; equal scores in order of movie.
std::vector<float> reciprocalRanks(std::span<const float> scores, Profile profile);

} // namespace autorec
