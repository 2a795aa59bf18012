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

/// Makes a recommender of a network as it stands.
using RecommenderOfNetwork = std::function<std::shared_ptr<const Recommender>(const Network&)>;

/// Measures a network on what was set aside of the training part. Keeps references.
class NetworkValidation
{
public:
    NetworkValidation(const RatingMatrix& kept, const RatingMatrix& setAside,
                      RecommenderOfNetwork makeRecommender)
        : m_kept(kept)
        , m_setAside(setAside)
        , m_makeRecommender(std::move(makeRecommender))
    {
    }
    virtual ~NetworkValidation() = default;

    /// The model that the network would be, which is measured.
    std::shared_ptr<const Recommender> recommenderOf(const Network& network) const
    {
        return m_makeRecommender(network);
    }

    /// As Learner::validate.
    virtual std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                          EpochReport& report) const = 0;

protected:
    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;

private:
    RecommenderOfNetwork m_makeRecommender;
};

/// For networks that predict stars: lowers the RMSE, and measures NDCG@10 as well.
class RatingValidation : public NetworkValidation
{
public:
    RatingValidation(const RatingMatrix& kept, const RatingMatrix& setAside, const RatingRows& rows,
                     RecommenderOfNetwork makeRecommender)
        : NetworkValidation(kept, setAside, std::move(makeRecommender))
        , m_rows(rows)
    {
    }

    std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                  EpochReport& report) const override;

private:
    double rmse(const Network& network, NetworkWorkspace& workspace) const;

    const RatingRows& m_rows;
};

/// For networks that rank: raises NDCG@10.
class RankingValidation : public NetworkValidation
{
public:
    using NetworkValidation::NetworkValidation;

    std::optional<double> measure(const Network& network, NetworkWorkspace& workspace,
                                  EpochReport& report) const override;
};

} // namespace autorec
