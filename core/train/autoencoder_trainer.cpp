// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/autoencoder_trainer.h"

#include "core/base/error.h"
#include "core/model/network_state.h"
#include "core/train/checkpoint_keeper.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

Network newNetwork(const AutoencoderOptions& options, std::size_t width, std::uint64_t seed)
{
    NetworkShape shape = options.shape;
    shape.width = width;
    return Network(shape, seed);
}

std::unique_ptr<Solver> newSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                  Network& network, std::uint64_t seed)
{
    return options.usesLbfgs ? newLbfgsSolver(options, rows, network, seed)
                             : newMiniBatchSolver(options, rows, network, seed);
}

} // namespace

AutoencoderTrainer::AutoencoderTrainer(const AutoencoderOptions& options, const TrainingRows& rows,
                                       const NetworkValidation* validation, const TrainingContext& context)
    : m_options(options)
    , m_validation(validation)
    , m_context(context)
    , m_network(newNetwork(options, rows.width(), context.seed))
    , m_best(m_network)
    , m_solver(newSolver(options, rows, m_network, context.seed))
    , m_learningRate(options.learningRate)
    , m_loop(*this, {options.epochs, options.patience})
{
}

void AutoencoderTrainer::resume(const Checkpoint& checkpoint)
{
    Network network = restoredNetwork(checkpoint.network);
    if (network.shape() != m_network.shape())
        throw Error(ErrorCode::DamagedFile, "the network has another shape");
    m_network.layers() = std::move(network.layers());
    m_best = restoredNetwork(checkpoint.best);
    m_solver->restore(checkpoint.solver);
    m_learningRate.restore(checkpoint.learningRate);
    m_loop.resume(checkpoint.report, checkpoint.bestMeasure);
    m_secondsBefore = checkpoint.report.secondsTotal;
}

TrainingReport AutoencoderTrainer::run(const ModelSpec& spec, const ModelOrigin& origin)
{
    return runKeepingCheckpoints(
        m_loop, m_context, [&] { return checkpoint(spec, origin); },
        [this] { return m_validation->recommenderOf(m_network); });
}

bool AutoencoderTrainer::trainEpoch(EpochReport& report, const std::stop_token& stop)
{
    report.learningRate = m_learningRate.now();
    const Stopwatch stopwatch;
    const std::optional<SolvedEpoch> solved = m_solver->runEpoch(report.epoch, report.learningRate, stop);
    if (!solved)
        return false;
    report.seconds = stopwatch.seconds();
    report.trainLoss = solved->loss.mean();
    if (m_options.shape.loss == OutputLoss::SquaredError)
        report.trainRmse = std::sqrt(report.trainLoss);
    report.ratingsPerSecond = static_cast<double>(solved->loss.observed) / std::max(report.seconds, 1e-9);
    report.gradientNorm = solved->gradientNorm;
    return true;
}

bool AutoencoderTrainer::isFinite() const
{
    return std::all_of(m_network.layers().begin(), m_network.layers().end(), [](const Layer& layer) {
        return autorec::isFinite(layer.weight) && autorec::isFinite(layer.bias);
    });
}

std::optional<double> AutoencoderTrainer::validate(EpochReport& report)
{
    const std::optional<double> measure =
        m_validation ? m_validation->measure(m_network, m_workspace, report) : std::nullopt;
    m_learningRate.endOfEpoch(measure.value_or(report.trainLoss));
    return measure;
}

Checkpoint AutoencoderTrainer::checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const
{
    Checkpoint now{{spec, origin, m_loop.report()},
                   m_loop.bestMeasure(),
                   m_learningRate.state(),
                   m_solver->state(),
                   {},
                   {}};
    now.report.secondsTotal = m_secondsBefore + m_stopwatch.seconds();
    saveNetwork(m_network, now.network);
    saveNetwork(m_best, now.best);
    return now;
}

} // namespace autorec
