// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/train/autoencoder_options.h"
#include "core/train/solver.h"

#include <algorithm>

namespace autorec {

namespace {

/// Every output of the network, as input and target.
MiniBatch batchOfOutputs(const Matrix& outputs)
{
    MiniBatch batch;
    batch.input.reserve(outputs.rows(), outputs.size());
    for (std::size_t r = 0; r < outputs.rows(); ++r) {
        for (std::size_t c = 0; c < outputs.columns(); ++c)
            batch.input.add(static_cast<std::uint32_t>(c), outputs(r, c));
        batch.input.endRow();
    }
    batch.target = batch.input;
    batch.normaliseByWeight();
    return batch;
}

/// Stochastic gradient descent in one of its kinds: the rows in a new random order each epoch, a step for
/// each mini-batch. With re-feeding (Kuchaiev and Ginsburg, 2017) more steps follow each, in which the
/// network's full output is input and target.
class MiniBatchSolver : public Solver
{
public:
    MiniBatchSolver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network,
                    std::uint64_t seed)
        : Solver(options, rows, network, seed)
        , m_optimiser(options.optimiser, network)
    {
    }

    std::optional<SolvedEpoch> runEpoch(int epoch, double learningRate, const std::stop_token& stop) override
    {
        const auto stream = static_cast<std::uint64_t>(epoch);
        const std::vector<std::uint32_t> order =
            shuffledIndices(m_rows.rowCount(), RandomStream(m_seed, RandomPurpose::Shuffle, stream));
        const ColumnSchedule schedule(m_rows.kept(), order, m_options.batchSize, m_rows.width());
        const auto refeeds = static_cast<std::size_t>(m_options.refeeds);
        m_optimiser.startEpoch(schedule.stepCount() * (1 + refeeds), learningRate);

        BatchLoss total;
        for (std::size_t batch = 0; batch < schedule.stepCount(); ++batch) {
            if (stop.stop_requested())
                return {};
            const std::size_t first = batch * m_options.batchSize;
            const std::size_t count = std::min(m_options.batchSize, order.size() - first);
            if (refeeds == 0)
                m_optimiser.startStep(schedule.usesOf(batch));
            else
                m_optimiser.startStep(everyColumn(m_rows.width(), batch * (1 + refeeds)));
            total += step(std::span(order).subspan(first, count), stream, first);
        }
        m_optimiser.finishEpoch();
        return SolvedEpoch{total, m_optimiser.gradientNorm()};
    }

    SolverState state() const override { return {m_optimiser.stepCount(), m_optimiser.moments()}; }
    void restore(const SolverState& state) override { m_optimiser.restore(state.steps, state.tensors); }

private:
    BatchLoss step(std::span<const std::uint32_t> rows, std::uint64_t epoch, std::uint64_t firstRow)
    {
        const TrainingNoise noise{
            m_options.hiddenDropout, m_options.dropoutPlace, klWeight(), m_seed, epoch, firstRow};
        m_rows.fill(
            m_batch, rows,
            {m_options.inputDropout, m_options.inputNoise, m_seed, epoch, firstRow, m_options.anyLength});
        if (m_options.refeeds == 0)
            return m_network.passGradient(m_batch, m_workspace, m_optimiser, noise);

        m_network.encode(m_batch.input, m_workspace, &noise);
        MiniBatch outputs = batchOfOutputs(m_network.decodeAll(m_workspace));
        const BatchLoss loss = m_network.passGradient(m_batch, m_workspace, m_optimiser, noise);
        refeed(std::move(outputs), noise);
        return loss;
    }

    /// `outputs`: the network's outputs before its last step.
    void refeed(MiniBatch outputs, const TrainingNoise& noise)
    {
        for (int k = 0; k < m_options.refeeds; ++k) {
            if (k > 0) {
                m_network.encode(outputs.input, m_workspace, &noise);
                outputs = batchOfOutputs(m_network.decodeAll(m_workspace));
            }
            m_optimiser.startStep(everyColumn(m_rows.width(), m_optimiser.currentStep() + 1));
            m_network.passGradient(outputs, m_workspace, m_optimiser, noise);
        }
    }

    /// β rises in a straight line (Bowman et al., 2016; Liang et al., 2018).
    double klWeight() const
    {
        const auto step = static_cast<double>(m_optimiser.stepCount() + m_optimiser.currentStep());
        const auto risen = static_cast<double>(m_options.annealingSteps);
        return m_options.klWeight * (step < risen ? step / risen : 1.0);
    }

    Optimiser m_optimiser;
};

} // namespace

std::unique_ptr<Solver> newMiniBatchSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                           Network& network, std::uint64_t seed)
{
    return std::make_unique<MiniBatchSolver>(options, rows, network, seed);
}

} // namespace autorec
