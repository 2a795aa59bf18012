// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"
#include "core/presets/model_spec.h"
#include "core/train/epoch_loop.h"
#include "core/train/family_training.h"

#include <memory>

namespace autorec {

/// Makes initial factors: normal random numbers of the given deviation, with a stream for each row.
Matrix newFactors(std::size_t rows, std::size_t width, double deviation, std::uint64_t seed,
                  std::uint64_t side);

/// A learner of factors of users and movies. Validation uses the model that the current factors make, on some
/// thousand users. Keeps references to the ratings.
class FactorLearner : public Learner
{
public:
    static constexpr double InitialDeviation = 0.1; ///< of factors, before training

    FactorLearner(const RatingMatrix& kept, const RatingMatrix& setAside)
        : m_kept(kept)
        , m_setAside(setAside)
    {
    }

    std::optional<double> validate(EpochReport& report) override;
    bool isFinite() const override;
    void keepBest() override;

    /// The model of the epoch that was kept.
    std::shared_ptr<const Recommender> best() const { return modelOf(m_bestUsers, m_bestMovies); }
    /// The model of the last epoch, for snapshots.
    std::shared_ptr<const Recommender> now() const { return modelOf(m_users, m_movies); }

protected:
    virtual std::shared_ptr<const Recommender> modelOf(const Matrix& users, const Matrix& movies) const = 0;
    void fillIn(EpochReport& report, double seconds, double loss, bool isStars) const;

    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;
    Matrix m_users;
    Matrix m_movies;
    Matrix m_bestUsers;
    Matrix m_bestMovies;
};

/// Makes a learner that trains on the kept ratings and validates on those set aside.
using MakeFactorLearner = std::unique_ptr<FactorLearner> (*)(const RatingMatrix& kept,
                                                             const RatingMatrix& setAside,
                                                             const ModelSpec& spec, std::uint64_t seed);

/// Chooses the epoch, then refits on all ratings: otherwise movies whose ratings were all set aside would
/// have no vectors.
FamilyResult trainFactors(const TrainingTask& task, MakeFactorLearner makeLearner);
MemoryEstimate estimateFactors(const ModelSpec& spec, const DataSize& size);

/// The entry of a family with such a learner.
template <class Learner> FamilyTraining factorTraining()
{
    return {[](const TrainingTask& task) {
                return trainFactors(task,
                                    [](const RatingMatrix& kept, const RatingMatrix& setAside,
                                       const ModelSpec& spec,
                                       std::uint64_t seed) -> std::unique_ptr<FactorLearner> {
                                        return std::make_unique<Learner>(kept, setAside, spec, seed);
                                    });
            },
            estimateFactors};
}

} // namespace autorec
