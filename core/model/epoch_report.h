// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace autorec {

/// The figures of one epoch. Losses are in squared stars if the model learns stars, otherwise as its
/// family defines them.
struct EpochReport
{
    int epoch = 0;        ///< counted from 1
    int epochLimit = 0;   ///< the most there will be
    double seconds = 0;   ///< of training, without validation
    double trainLoss = 0; ///< mean over the epoch's ratings, as the optimiser saw it (with dropout)
    std::optional<double> trainRmse;   ///< root of trainLoss, if the model learns stars
    std::optional<double> validRmse;   ///< on the validation part; predictions are clipped to the scale
    std::optional<double> validMetric; ///< NDCG@10 on the validation part, for a sample of its users
    double ratingsPerSecond = 0;
    double learningRate = 0; ///< of this epoch
    /// Euclidean norm of the gradient by all weights and biases that the solver followed, without weight
    /// decay: for mini-batches √(mean over the epoch's steps of ‖gradient‖²), for L-BFGS that of the whole
    /// cost at the epoch's last point. Models that are no networks have none.
    std::optional<double> gradientNorm;
    bool isBest = false; ///< the weights of this epoch are the best so far on the validation part
};

/// A field of EpochReport and its name in JSON, in SQL and in the history that the command line writes.
template <class Value> struct EpochField
{
    const char* name;
    Value EpochReport::* member;
};
template <class Value> EpochField(const char*, Value EpochReport::*) -> EpochField<Value>;

/// All fields of EpochReport.
inline constexpr std::tuple epochFields{EpochField{"epoch", &EpochReport::epoch},
                                        EpochField{"epoch_limit", &EpochReport::epochLimit},
                                        EpochField{"seconds", &EpochReport::seconds},
                                        EpochField{"train_loss", &EpochReport::trainLoss},
                                        EpochField{"train_rmse", &EpochReport::trainRmse},
                                        EpochField{"valid_rmse", &EpochReport::validRmse},
                                        EpochField{"valid_metric", &EpochReport::validMetric},
                                        EpochField{"ratings_per_second", &EpochReport::ratingsPerSecond},
                                        EpochField{"learning_rate", &EpochReport::learningRate},
                                        EpochField{"gradient_norm", &EpochReport::gradientNorm},
                                        EpochField{"is_best", &EpochReport::isBest}};

/// Calls `visit` with each EpochField, in order.
template <class Visitor> void forEachEpochField(Visitor&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, epochFields);
}

/// An object of all fields, null for a figure that is missing. A list of reports is a JSON array.
void to_json(nlohmann::json& json, const EpochReport& report);
/// Throws Error(DamagedFile). Figures may be missing: older files lack some.
void from_json(const nlohmann::json& json, EpochReport& report);

/// The measure that models are chosen by, on the ratings set aside from the training part and never on the
/// test part.
enum class ValidationMeasure {
    Rmse, ///< in stars; lower is better
    Ndcg, ///< NDCG@10 of models that rank; higher is better
};

/// A value of that measure.
struct ValidationFigure
{
    double value = 0;
    ValidationMeasure measure = ValidationMeasure::Rmse;

    /// Precondition: both have the same measure.
    bool isBetterThan(const ValidationFigure& other) const
    {
        return measure == ValidationMeasure::Rmse ? value < other.value : value > other.value;
    }
};

/// The figure that the epoch was chosen by; nothing if no ratings were set aside.
std::optional<ValidationFigure> validationFigure(const EpochReport& report);

enum class StopReason {
    Completed, ///< all epochs, or a closed form
    EarlyStopping,
    Stopped,  ///< asked to stop; the best epoch so far is kept
    Diverged, ///< the loss was no longer finite; the best epoch so far is kept
    Paused,   ///< asked to pause; the checkpoint goes on from here
};

std::string toText(StopReason reason);

/// The course and the end of a training.
struct TrainingReport
{
    std::vector<EpochReport> epochs;
    StopReason stopReason = StopReason::Completed;
    int bestEpoch = 0; ///< 0 where the model has no epochs
    double secondsTotal = 0;
    std::vector<std::string> notes; ///< remarks on the model, for people

    double medianSecondsPerEpoch() const;
};

} // namespace autorec
