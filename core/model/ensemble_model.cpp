// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ensemble_model.h"

#include "core/base/error.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/ranking.h"
#include "core/model/score_graph.h"
#include "core/presets/presets.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace autorec {

namespace {

constexpr float Damping = 60.0F;

std::string memberName(std::size_t k)
{
    return "member" + std::to_string(k);
}

/// All results of `ask`, each labelled with its member's name.
template <class Ask> auto ofMembers(const std::vector<EnsembleModel::Member>& members, const Ask& ask)
{
    decltype(ask(*members.front().model)) all;
    for (const EnsembleModel::Member& member : members) {
        for (auto& part : ask(*member.model)) {
            part.member = member.spec.preset();
            all.push_back(std::move(part));
        }
    }
    return all;
}

/// Reciprocal ranks for a batch of profiles.
GraphValue reciprocalRanks(const GraphValue& scores, const GraphProfiles& profiles, std::size_t movies)
{
    const GraphValue lowest = numberLike(scores, std::numeric_limits<float>::lowest());
    const GraphValue isRated = profiles.rated > 0.0;
    const GraphValue ranks = scores.graph().ranks(choose(isRated, lowest, scores), movies);
    return choose(isRated, numberLike(scores, 0.0), numberLike(scores, 1.0) / (ranks + Damping));
}

} // namespace

std::vector<float> reciprocalRanks(std::span<const float> scores, Profile profile)
{
    std::vector<float> ranks(scores.size());
    float rank = 1.0F;
    for (const MovieIndex movie : bestMovies(scores, profile, scores.size()))
        ranks[movie.value()] = 1.0F / (Damping + rank++);
    return ranks;
}

EnsembleModel::EnsembleModel(std::vector<Member> members, double constant, ScoreKind kind)
    : m_members(std::move(members))
    , m_constant(constant)
    , m_kind(kind)
{
}

EnsembleModel::EnsembleModel(const ModelState& state)
    : m_constant(state.fields.at("constant"))
    , m_kind(state.fields.at("is_rank").get<bool>() ? ScoreKind::Rank : ScoreKind::Stars)
{
    const nlohmann::json& described = state.fields.at("members");
    for (std::size_t k = 0; k < described.size(); ++k) {
        ModelSpec spec = ModelSpec::fromJson(described[k].at("spec"));
        if (familyOf(spec) == ModelFamily::Ensemble)
            throw Error(ErrorCode::DamagedFile, "an ensemble of ensembles");
        std::shared_ptr<const Recommender> model =
            restoreRecommender(spec, nestedState(state, memberName(k)));
        if (k > 0 && model->movieCount() != movieCount())
            throw Error(ErrorCode::DamagedFile, "the members are of different numbers of movies");
        m_members.push_back({std::move(spec), std::move(model), described[k].at("weight")});
    }
    if (m_members.empty())
        throw Error(ErrorCode::DamagedFile, "an ensemble without members");
}

bool EnsembleModel::knows(MovieIndex movie) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [&](const Member& member) { return member.model->knows(movie); });
}

std::vector<float> EnsembleModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    std::vector<float> sums(movieCount(), static_cast<float>(m_constant));
    for (const Member& member : m_members) {
        std::vector<float> scores = member.model->score(profile, knownUser);
        if (m_kind == ScoreKind::Rank)
            scores = reciprocalRanks(scores, profile);
        const auto weight = static_cast<float>(member.weight);
        for (std::size_t m = 0; m < sums.size(); ++m)
            sums[m] += weight * scores[m];
    }
    return sums;
}

GraphValue EnsembleModel::graphScores(const GraphProfiles& profiles) const
{
    GraphValue sums = profiles.rated * 0.0 + m_constant;
    for (const Member& member : m_members) {
        GraphValue scores = member.model->graphScores(profiles);
        if (m_kind == ScoreKind::Rank)
            scores = reciprocalRanks(scores, profiles, movieCount());
        sums = sums + scores * member.weight;
    }
    return sums;
}

Matrix EnsembleModel::movieVectors() const
{
    std::vector<Matrix> all;
    std::size_t width = 0;
    for (const Member& member : m_members) {
        Matrix vectors = member.model->movieVectors();
        const double length = std::sqrt(sumOfSquares(vectors));
        for (float& value : vectors.values())
            value *= static_cast<float>(length > 0.0 ? member.weight / length : 0.0);
        width += vectors.columns();
        all.push_back(std::move(vectors));
    }
    Matrix joined(width > 0 ? movieCount() : 0, width);
    std::size_t first = 0;
    for (const Matrix& vectors : all) {
        for (std::size_t m = 0; m < vectors.rows(); ++m)
            std::copy_n(vectors.row(m), vectors.columns(), joined.row(m) + first);
        first += vectors.columns();
    }
    return joined;
}

std::vector<HiddenLayer> EnsembleModel::hiddenLayers(Profile profile) const
{
    return ofMembers(m_members, [&](const Recommender& model) { return model.hiddenLayers(profile); });
}

std::vector<Matrix> EnsembleModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    std::vector<Matrix> all;
    for (const Member& member : m_members) {
        for (Matrix& responses : member.model->hiddenResponses(movies))
            all.push_back(std::move(responses));
    }
    return all;
}

std::vector<WeightView> EnsembleModel::weights() const
{
    return ofMembers(m_members, [](const Recommender& model) { return model.weights(); });
}

ModelState EnsembleModel::state() const
{
    ModelState state;
    state.fields["constant"] = m_constant;
    state.fields["is_rank"] = m_kind == ScoreKind::Rank;
    state.fields["members"] = nlohmann::json::array();
    for (std::size_t k = 0; k < m_members.size(); ++k) {
        state.fields["members"].push_back(
            {{"spec", m_members[k].spec.toJson()}, {"weight", m_members[k].weight}});
        nestState(m_members[k].model->state(), memberName(k), state);
    }
    return state;
}

template <> FamilyModel modelOf<ModelFamily::Ensemble>()
{
    return {restoreAs<EnsembleModel>, ModelInsight::Units};
}

} // namespace autorec
