// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/memory_estimate.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/presets/ensemble_member.h"
#include "core/presets/presets.h"
#include "core/train/autoencoder_options.h"
#include "core/train/blend_weights.h"
#include "core/train/ease_trainer.h"
#include "core/train/lbfgs_solver.h"

#include <algorithm>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t MatrixBytesPerRating = 14;
constexpr std::size_t RowBytesPerRating = sizeof(std::uint32_t) + sizeof(float);
constexpr std::size_t BytesPerPerson = sizeof(CentredPerson) + 2 * sizeof(std::size_t);
/// Input, target, outputs, errors and the two column indices.
constexpr std::size_t PassBytesPerEntry = 48;
constexpr std::size_t LbfgsRowsPerPass = 1024;

MemoryEstimate estimateAutoencoder(const AutoencoderOptions& options, const DataSize& size, RowOrder order)
{
    NetworkShape shape = options.shape;
    const std::size_t rows = order == RowOrder::Users ? size.users : size.movies;
    shape.width = order == RowOrder::Users ? size.movies : size.users;
    const std::size_t parameters = shape.parameterCount();
    const std::size_t batch = std::min(rows, options.usesLbfgs ? LbfgsRowsPerPass : options.batchSize);
    const std::size_t units = std::accumulate(shape.hidden.begin(), shape.hidden.end(), std::size_t{0});
    const std::size_t entriesPerRow =
        options.refeeds > 0 ? shape.width : size.ratings / std::max<std::size_t>(1, rows) + 1;

    MemoryEstimate estimate;
    estimate.parameters = parameters;
    estimate.ratings =
        size.ratings * (RowBytesPerRating + (options.validation > 0.0 ? MatrixBytesPerRating : 0)) +
        size.users * BytesPerPerson;
    if (!options.usesLbfgs)
        estimate.ratings +=
            std::min(size.ratings, rows / options.batchSize * shape.width) * sizeof(ColumnUse);
    // The network, its best epoch, and the recommender that is made of it.
    estimate.weights = parameters * 3 * sizeof(float);
    estimate.weights += options.usesLbfgs ? parameters * (LbfgsSolver::BytesPerWeight + sizeof(float))
                                          : parameters * Optimiser::bytesPerWeight(options.optimiser.kind);
    if (order == RowOrder::Movies)
        estimate.weights += 2 * rows * shape.hidden.back() * sizeof(float);
    if (shape.loss == OutputLoss::Multinomial)
        estimate.passes = batch * shape.width * sizeof(float);
    if (options.kernel)
        estimate.weights += parameters * KernelWeights::MatricesPerWeight * sizeof(float);
    estimate.passes += batch * (units * 3 * sizeof(float) + entriesPerRow * PassBytesPerEntry);
    return estimate;
}

MemoryEstimate estimateFactors(const ModelSpec& spec, const DataSize& size)
{
    constexpr std::size_t Copies = 4; // chosen and anew, each with its best epoch
    MemoryEstimate estimate;
    estimate.parameters =
        (size.users + size.movies) * static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
    estimate.weights = Copies * estimate.parameters * sizeof(float);
    estimate.ratings = size.ratings * (2 * MatrixBytesPerRating + 2 * sizeof(RatingEntry));
    return estimate;
}

MemoryEstimate estimateLinear(const EaseOptions& options, const DataSize& size)
{
    const std::size_t movies = std::min(size.movies, options.mostMovies());
    MemoryEstimate estimate;
    estimate.parameters = movies * movies;
    estimate.weights = estimate.parameters * EaseOptions::BytesPerWeight;
    estimate.ratings = size.ratings * MatrixBytesPerRating;
    return estimate;
}

/// One member is trained at a time; all are kept.
MemoryEstimate estimateEnsemble(const ModelSpec& spec, const DataSize& size)
{
    const bool ofRanks = spec.get<std::string>("blend") == "ranks";
    MemoryEstimate largest;
    const auto& members = spec.get<std::vector<std::string>>(ofRanks ? "rank_members" : "star_members");
    std::size_t kept = 0;
    if (ofRanks)
        kept = std::min(MostBlendUsers, size.users) * members.size() * size.movies * sizeof(float);
    for (const std::string& member : members) {
        const MemoryEstimate one = estimateMemory(findMember(member).spec, size);
        kept += one.parameters * sizeof(float);
        if (one.total() > largest.total())
            largest = one;
    }
    largest.weights += kept;
    return largest;
}

std::string sizeText(const MemoryEstimate& estimate, std::size_t available)
{
    return std::string("about ")
        .append(bytesText(estimate.total()))
        .append(" of memory, and ")
        .append(bytesText(available))
        .append(" are free");
}

bool canDoWithoutLbfgs(const ModelSpec& spec)
{
    if (!spec.has("optimiser") || spec.get<std::string>("optimiser") != "lbfgs")
        return false;
    const std::vector<std::string>& choices = findPreset(spec.preset()).parameter("optimiser").choices;
    return std::find(choices.begin(), choices.end(), "adam") != choices.end();
}

std::string advice(const ModelSpec& spec, const MemoryEstimate& estimate)
{
    if (estimate.ratings > estimate.weights + estimate.passes)
        return "Close other programs or choose less data.";
    if (estimate.passes > estimate.weights)
        return "Lower batch_size or hidden, or close other programs.";
    if (canDoWithoutLbfgs(spec))
        return "Set optimiser=adam, which needs a tenth of it, or lower hidden.";
    for (const char* size : {"hidden", "factors", "memory_mb"}) {
        if (spec.has(size))
            return std::string("Lower ").append(size).append(", or close other programs.");
    }
    return "Choose fewer members, or close other programs.";
}

} // namespace

MemoryEstimate estimateMemory(const ModelSpec& spec, const DataSize& size)
{
    switch (familyOf(spec)) {
    case ModelFamily::Popularity:
    case ModelFamily::Biases:
        return {0, size.movies * 2 * sizeof(float), size.users * sizeof(float)};
    case ModelFamily::UserAutoencoder:
    case ModelFamily::MultinomialAutoencoder:
        return estimateAutoencoder(AutoencoderOptions(spec), size, RowOrder::Users);
    case ModelFamily::MovieAutoencoder:
        return estimateAutoencoder(AutoencoderOptions(spec), size, RowOrder::Movies);
    case ModelFamily::BiasedMf:
    case ModelFamily::Ials:
    case ModelFamily::Bpr:
        return estimateFactors(spec, size);
    case ModelFamily::Ease:
        return estimateLinear(EaseOptions(spec), size);
    case ModelFamily::Ensemble:
        return estimateEnsemble(spec, size);
    }
    return {};
}

void requireMemory(const ModelSpec& spec, const DataSize& size)
{
    const MemoryEstimate estimate = estimateMemory(spec, size);
    const auto available = availableMemory();
    if (!available || estimate.total() <= *available)
        return;
    throw Error(ErrorCode::NotEnoughMemory, std::string("Training ")
                                                .append(spec.preset())
                                                .append(" on this data needs ")
                                                .append(sizeText(estimate, *available))
                                                .append(". ")
                                                .append(advice(spec, estimate)));
}

} // namespace autorec
