#include "core/train/autoencoder_trainer.h"

#include "core/base/error.h"
#include "core/evaluate/ranking_sample.h"
#include "core/model/network_state.h"
#include "core/train/lbfgs_solver.h"
#include "core/train/mini_batch_solver.h"

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

std::unique_ptr<Solver> newSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                  Network& network, std::uint64_t seed)
{
    if (options.usesLbfgs)
        return std::make_unique<LbfgsSolver>(options, rows, network, seed);
    return std::make_unique<MiniBatchSolver>(options, rows, network, seed);
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

/// Rows `first` to `last` of the sparse rows, by themselves.
SparseRows part(const SparseRows& rows, std::size_t first, std::size_t last)
{
    SparseRows some;
    for (std::size_t r = first; r < last; ++r)
        some.addRow(rows, r);
    return some;
}

} // namespace

AutoencoderTrainer::AutoencoderTrainer(const AutoencoderOptions& options, const TrainingParts& parts,
                                       const TrainingContext& context, MakeRecommender makeRecommender)
    : m_options(options)
    , m_parts(parts)
    , m_context(context)
    , m_makeRecommender(std::move(makeRecommender))
    , m_network(newNetwork(options, parts.rows.width(), context.seed))
    , m_best(m_network)
    , m_solver(newSolver(options, parts.rows, m_network, context.seed))
    , m_learningRate(options.learningRate)
    , m_bestRmse(std::numeric_limits<double>::max())
{
}

void AutoencoderTrainer::resume(const Checkpoint& checkpoint)
{
    Network network = restoredNetwork(checkpoint.network);
    if (network.shape() != m_network.shape())
        throw std::out_of_range("the network has another shape");
    m_network.layers() = std::move(network.layers());
    m_best = restoredNetwork(checkpoint.best);
    m_solver->restore(checkpoint.solver);
    m_learningRate.restore(checkpoint.learningRate);
    m_report = checkpoint.report;
    m_bestRmse = checkpoint.bestRmse;
}

TrainingReport AutoencoderTrainer::run(const ModelSpec& spec, const ModelOrigin& origin)
{
    Stopwatch sinceCheckpoint;
    const std::size_t epochsBefore = m_report.epochs.size();
    const auto saveAt = [&](double age) {
        if (m_context.checkpointFile.empty() || sinceCheckpoint.seconds() < age)
            return;
        saveCheckpoint(checkpoint(spec, origin), m_context.checkpointFile);
        sinceCheckpoint = {};
    };
    m_report.stopReason = runEpochs([&] { saveAt(m_context.secondsBetweenCheckpoints); });
    const bool standsAtAnEpoch =
        m_report.stopReason == StopReason::Completed || m_report.stopReason == StopReason::EarlyStopping;
    if (standsAtAnEpoch && m_report.epochs.size() > epochsBefore)
        saveAt(0.0);

    if (m_report.stopReason == StopReason::Diverged && m_report.epochs.empty())
        throw Error(
            ErrorCode::Diverged,
            "Training diverged in the first epoch: the loss is not a finite number. Lower learning_rate.");
    if (m_report.stopReason == StopReason::Stopped && m_report.epochs.empty())
        throw Error(ErrorCode::Cancelled,
                    "Stopped before the end of the first epoch; there is nothing to keep.");
    return m_report;
}

StopReason AutoencoderTrainer::runEpochs(const std::function<void()>& afterEpoch)
{
    for (int epoch = static_cast<int>(m_report.epochs.size()) + 1; epoch <= m_options.epochs; ++epoch) {
        if (noBetterForTooLong())
            return StopReason::EarlyStopping;
        EpochReport now;
        now.epoch = epoch;
        now.epochLimit = m_options.epochs;
        if (!trainEpoch(now))
            return StopReason::Stopped;
        if (!std::isfinite(now.trainLoss) || !hasFiniteWeights(m_network) || !validate(now))
            return StopReason::Diverged;
        m_learningRate.endOfEpoch(now.validRmse.value_or(now.trainLoss));
        if (now.isBest)
            m_report.bestEpoch = epoch;
        m_report.epochs.push_back(now);
        if (m_context.onEpoch)
            m_context.onEpoch(now);
        afterEpoch();
    }
    return noBetterForTooLong() ? StopReason::EarlyStopping : StopReason::Completed;
}

/// False when it was asked to stop before the epoch's end.
bool AutoencoderTrainer::trainEpoch(EpochReport& report)
{
    report.learningRate = m_learningRate.now();
    const Stopwatch stopwatch;
    const std::optional<BatchLoss> loss =
        m_solver->runEpoch(report.epoch, report.learningRate, m_context.stop);
    if (!loss)
        return false;
    report.seconds = stopwatch.seconds();
    report.trainLoss = loss->mean();
    report.trainRmse = std::sqrt(report.trainLoss);
    report.ratingsPerSecond = static_cast<double>(loss->observed) / std::max(report.seconds, 1e-9);
    return true;
}

/// False when a prediction is not finite.
bool AutoencoderTrainer::validate(EpochReport& report)
{
    if (m_parts.rows.setAside().entryCount() == 0) {
        report.isBest = true;
        m_best = m_network;
        return true;
    }
    report.validRmse = validationRmse();
    if (!std::isfinite(*report.validRmse))
        return false;
    report.validMetric = rankingMetric();
    if (*report.validRmse < m_bestRmse) {
        m_bestRmse = *report.validRmse;
        m_best = m_network;
        report.isBest = true;
    }
    return true;
}

double AutoencoderTrainer::validationRmse()
{
    const TrainingRows& rows = m_parts.rows;
    const RatingScale& scale = m_parts.kept.scale();
    double squaredError = 0.0;
    MiniBatch known;
    for (std::size_t first = 0; first < rows.rowCount(); first += RowsPerValidationPass) {
        const std::size_t last = std::min(rows.rowCount(), first + RowsPerValidationPass);
        std::vector<std::uint32_t> chosen(last - first);
        std::iota(chosen.begin(), chosen.end(), static_cast<std::uint32_t>(first));
        rows.fill(known, chosen, {});
        const SparseRows asked = part(rows.setAside(), first, last);
        m_network.encode(known.input, m_workspace);
        m_network.decode(asked, m_workspace);
        for (std::size_t r = first; r < last; ++r) {
            for (std::size_t e = asked.offsets[r - first]; e < asked.offsets[r - first + 1]; ++e) {
                const float predicted = rows.toStars(r, asked.columns[e], m_workspace.outputs[e]);
                if (!std::isfinite(predicted))
                    return std::numeric_limits<double>::quiet_NaN();
                const auto error = static_cast<double>(scale.clip(predicted) - asked.values[e]);
                squaredError += error * error;
            }
        }
    }
    return std::sqrt(squaredError / static_cast<double>(rows.setAside().entryCount()));
}

std::optional<double> AutoencoderTrainer::rankingMetric() const
{
    return sampledNdcg(*m_makeRecommender(m_network), m_parts.kept, m_parts.setAside);
}

bool AutoencoderTrainer::noBetterForTooLong() const
{
    return m_options.patience > 0 && !m_report.epochs.empty() &&
           m_report.epochs.back().epoch - m_report.bestEpoch >= m_options.patience;
}

Checkpoint AutoencoderTrainer::checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const
{
    Checkpoint now{spec, origin, m_report, m_bestRmse, m_learningRate.state(), m_solver->state(), {}, {}};
    now.report.secondsTotal += m_stopwatch.seconds();
    saveNetwork(m_network, now.network);
    saveNetwork(m_best, now.best);
    return now;
}

} // namespace autorec
