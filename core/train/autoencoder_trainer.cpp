#include "core/train/autoencoder_trainer.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/stopwatch.h"
#include "core/evaluate/ranking_sample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t RowsPerValidationPass = 1024;

Network newNetwork(const AutoencoderOptions& options, std::size_t width, std::uint64_t seed)
{
    NetworkShape shape = options.shape;
    shape.width = width;
    return Network(shape, seed);
}

bool hasFiniteWeights(const Network& network)
{
    const auto isFinite = [](const Matrix& matrix) {
        return std::all_of(matrix.values().begin(), matrix.values().end(),
                           [](float value) { return std::isfinite(value); });
    };
    return std::all_of(network.layers().begin(), network.layers().end(),
                       [&](const Layer& layer) { return isFinite(layer.weight) && isFinite(layer.bias); });
}

} // namespace

AutoencoderTrainer::AutoencoderTrainer(const AutoencoderOptions& options, const TrainingRows& rows,
                                       const RatingMatrix& kept, const RatingMatrix& setAside,
                                       const TrainingContext& context, MakeRecommender makeRecommender)
    : m_options(options)
    , m_rows(rows)
    , m_kept(kept)
    , m_setAside(setAside)
    , m_context(context)
    , m_makeRecommender(std::move(makeRecommender))
    , m_network(newNetwork(options, rows.width, context.seed))
    , m_best(m_network)
    , m_optimiser(options.optimiser, m_network)
    , m_bestRmse(std::numeric_limits<double>::infinity())
{
}

TrainingReport AutoencoderTrainer::run()
{
    TrainingReport report;
    for (int epoch = 1; epoch <= m_options.epochs; ++epoch) {
        EpochReport now;
        now.epoch = epoch;
        now.epochLimit = m_options.epochs;
        if (!trainEpoch(now)) {
            report.stopReason = StopReason::Stopped;
            break;
        }
        const bool isFinite = std::isfinite(now.trainLoss) && hasFiniteWeights(m_network);
        if (isFinite)
            validate(now);
        if (!isFinite || (now.validRmse && !std::isfinite(*now.validRmse))) {
            report.stopReason = StopReason::Diverged;
            break;
        }
        if (now.isBest)
            report.bestEpoch = epoch;
        report.epochs.push_back(now);
        if (m_context.onEpoch)
            m_context.onEpoch(now);
        if (noBetterForTooLong(report)) {
            report.stopReason = StopReason::EarlyStopping;
            break;
        }
    }
    if (report.stopReason == StopReason::Diverged && report.epochs.empty())
        throw Error(
            ErrorCode::Diverged,
            "Training diverged in the first epoch: the loss is not a finite number. Lower learning_rate.");
    if (report.stopReason == StopReason::Stopped && report.epochs.empty())
        throw Error(ErrorCode::Cancelled,
                    "Stopped before the end of the first epoch; there is nothing to keep.");
    return report;
}

/// False when it was asked to stop before the epoch's end.
bool AutoencoderTrainer::trainEpoch(EpochReport& report)
{
    const auto epoch = static_cast<std::uint64_t>(report.epoch);
    const std::vector<std::uint32_t> order =
        shuffledIndices(m_rows.kept.rowCount(), RandomStream(m_context.seed, RandomPurpose::Shuffle, epoch));
    const Stopwatch stopwatch;
    BatchLoss total;
    for (std::size_t first = 0; first < order.size(); first += m_options.batchSize) {
        if (m_context.stop.stop_requested())
            return false;
        const std::size_t count = std::min(m_options.batchSize, order.size() - first);
        m_batch.fill(m_rows.kept, std::span(order).subspan(first, count), m_options.inputDropout,
                     m_context.seed, epoch, first);
        if (m_batch.target.entryCount() == 0)
            continue;
        const HiddenDropout dropout{m_options.hiddenDropout, m_context.seed, epoch, first};
        const BatchLoss loss =
            m_network.lossAndGradient(m_batch.input, m_batch.target, m_workspace, m_gradient, dropout);
        m_optimiser.step(m_network, m_gradient);
        total.squaredError += loss.squaredError;
        total.observed += loss.observed;
    }
    report.seconds = stopwatch.seconds();
    report.trainLoss = total.squaredError / static_cast<double>(total.observed);
    report.trainRmse = std::sqrt(report.trainLoss);
    report.ratingsPerSecond = static_cast<double>(total.observed) / std::max(report.seconds, 1e-9);
    return true;
}

void AutoencoderTrainer::validate(EpochReport& report)
{
    if (m_rows.setAside.entryCount() == 0) {
        report.isBest = true;
        m_best = m_network;
        return;
    }
    report.validRmse = validationRmse();
    report.validMetric = rankingMetric();
    if (*report.validRmse < m_bestRmse) {
        m_bestRmse = *report.validRmse;
        m_best = m_network;
        report.isBest = true;
    }
}

double AutoencoderTrainer::validationRmse()
{
    const RatingScale& scale = m_kept.scale();
    double squaredError = 0.0;
    for (std::size_t first = 0; first < m_rows.kept.rowCount(); first += RowsPerValidationPass) {
        std::vector<std::uint32_t> chosen(std::min(RowsPerValidationPass, m_rows.kept.rowCount() - first));
        std::iota(chosen.begin(), chosen.end(), static_cast<std::uint32_t>(first));
        MiniBatch known;
        known.fill(m_rows.kept, chosen, 0.0, 0, 0, 0);
        MiniBatch asked;
        asked.fill(m_rows.setAside, chosen, 0.0, 0, 0, 0);
        m_network.encode(known.input, m_workspace);
        m_network.decode(asked.target, m_workspace);
        const std::size_t firstEntry = m_rows.setAside.offsets[first];
        for (std::size_t e = 0; e < asked.target.entryCount(); ++e) {
            const float predicted = m_workspace.outputs[e] + m_rows.setAsideOffsets[firstEntry + e];
            if (!std::isfinite(predicted))
                return std::numeric_limits<double>::quiet_NaN();
            const auto error = static_cast<double>(scale.clip(predicted) - asked.target.values[e]);
            squaredError += error * error;
        }
    }
    return std::sqrt(squaredError / static_cast<double>(m_rows.setAside.entryCount()));
}

std::optional<double> AutoencoderTrainer::rankingMetric() const
{
    return sampledNdcg(*m_makeRecommender(m_network), m_kept, m_setAside);
}

bool AutoencoderTrainer::noBetterForTooLong(const TrainingReport& report) const
{
    return m_options.patience > 0 && report.epochs.back().epoch - report.bestEpoch >= m_options.patience;
}

} // namespace autorec
