// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/model_state.h"
#include "core/presets/model_spec.h"
#include "core/train/cut_points.h"
#include "core/train/epoch_loop.h"
#include "core/train/factor_samples.h"
#include "core/train/gibbs_side.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace autorec {

/// Learns a factor model by drawing one sample of all vectors, biases and priors after another. An epoch is a
/// sample. Keeps references to all that it is given.
class GibbsLearner : public Learner
{
public:
    /// Validation measures on the ratings `setAside`. Reduces the features first; blocks.
    GibbsLearner(const Dataset& dataset, const RatingMatrix& kept, const RatingMatrix& setAside,
                 const ModelSpec& spec, std::uint64_t seed);

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;
    bool isFinite() const override;
    /// Measures the mean of the samples so far, or the single sample during burn-in. Nothing is chosen by it.
    std::optional<double> validate(EpochReport& report) override;
    /// Keeps the sample for the mean; none is better than another.
    void keepBest() override;

    /// The model of the samples so far. Precondition: there is one.
    std::shared_ptr<const Recommender> model() const { return m_samples.condensed(m_seed); }

    /// Everything that the next sample depends on.
    ModelState state() const;
    /// The inverse. `sample`: the number of the last one. Throws Error(DamagedFile).
    void restore(const ModelState& state, int sample);

private:
    std::vector<float> predictions() const;
    float starsOf(float prediction) const;
    double squaredErrors(std::span<const float> predictions) const;
    void sampleNoise(std::span<const float> predictions, double squares);

    const RatingMatrix& m_kept;
    std::vector<RatingEntry> m_aside;
    std::vector<std::size_t> m_firstOfUser; ///< place of each user's first rating in predictions
    std::uint64_t m_seed;
    int m_burnIn;
    int m_sample = 0;
    StarNoise m_noise;
    std::optional<CutPoints> m_cutPoints; ///< of an ordered probit model
    GibbsSide m_users;
    GibbsSide m_movies;
    FactorSample m_current;
    FactorSamples m_samples;
    Matrix m_sums; ///< of the predictions since burn-in [1 × ratings set aside]
};

} // namespace autorec
