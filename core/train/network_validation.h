// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"
#include "core/model/recommender.h"
#include "core/network/network.h"
#include "core/train/training_rows.h"

#include <functional>
#include <memory>
#include <utility>

namespace autorec {

/// Makes a recommender from a network in its current state.
using RecommenderOfNetwork = std::function<std::shared_ptr<const Recommender>(const Network&)>;

/// Validates a network on the ratings set aside from the training part: RMSE and NDCG@10 for a network that
/// predicts stars, only NDCG@10 for one that ranks. Keeps references.
class NetworkValidation
{
public:
    /// `rows` are those of a network that predicts stars; null for one that ranks.
    NetworkValidation(const RatingMatrix& kept, const RatingMatrix& setAside, const RatingRows* rows,
                      RecommenderOfNetwork makeRecommender)
        : m_kept(kept)
        , m_setAside(setAside)
        , m_rows(rows)
        , m_makeRecommender(std::move(makeRecommender))
    {
    }

    /// Makes the model that is validated from the network.
    std::shared_ptr<const Recommender> recommenderOf(const Network& network) const
    {
        return m_makeRecommender(network);
    }

    /// As Learner::validate.
    std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                  EpochReport& report) const;

    /// The factor from 0 to 1 by which the network's answers predict the ratings set aside best, in the sense
    /// of least squares, less its standard error: few ratings are not trusted. a = Σ t p ⁄ Σ p² and its error
    /// is √(Σ t² ⁄ n Σ p²), where t is a rating less what centring takes from it and p the answer in stars. 1
    /// if nothing was set aside. Only for networks that predict stars.
    double shrinkage(const Network& network) const;

private:
    /// Calls `visit(row, column, output, stars)` for every rating set aside.
    template <class Visit>
    void forEachAnswer(const Network& network, NetworkWorkspace& workspace, const Visit& visit) const;
    double rmse(const Network& network, NetworkWorkspace& workspace) const;
    std::optional<double> ndcg(const Network& network, std::size_t users) const;

    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;
    const RatingRows* m_rows;
    RecommenderOfNetwork m_makeRecommender;
};

} // namespace autorec
