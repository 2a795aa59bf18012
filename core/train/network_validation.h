// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"
#include "core/model/recommender.h"
#include "core/network/network.h"
#include "core/train/rating_rows.h"

#include <functional>
#include <memory>
#include <utility>

namespace autorec {

/// Makes a recommender of a network as it stands.
using RecommenderOfNetwork = std::function<std::shared_ptr<const Recommender>(const Network&)>;

/// Measures a network on what was set aside of the training part.
class NetworkValidation
{
public:
    explicit NetworkValidation(RecommenderOfNetwork makeRecommender)
        : m_makeRecommender(std::move(makeRecommender))
    {
    }
    virtual ~NetworkValidation() = default;

    /// What is measured: the model that the network would be.
    std::shared_ptr<const Recommender> recommenderOf(const Network& network) const
    {
        return m_makeRecommender(network);
    }

    /// As Learner::validate.
    virtual std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                          EpochReport& report) const = 0;

private:
    RecommenderOfNetwork m_makeRecommender;
};

/// For networks that say stars: lowers the RMSE, and looks at NDCG@10 besides. Keeps references.
class RatingValidation : public NetworkValidation
{
public:
    RatingValidation(const RatingMatrix& kept, const RatingMatrix& setAside, const RatingRows& rows,
                     RecommenderOfNetwork makeRecommender);

    std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                  EpochReport& report) const override;

private:
    double rmse(const Network& network, NetworkWorkspace& workspace) const;

    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;
    const RatingRows& m_rows;
};

/// For networks that rank: raises NDCG@10. Keeps references.
class RankingValidation : public NetworkValidation
{
public:
    RankingValidation(const RatingMatrix& kept, const RatingMatrix& setAside,
                      RecommenderOfNetwork makeRecommender);

    std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                  EpochReport& report) const override;

private:
    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;
};

} // namespace autorec
