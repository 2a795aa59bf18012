// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/rec_vae_trainer.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluate/user_sample.h"
#include "core/model/rec_vae_model.h"
#include "core/train/checkpoint_keeper.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

RecVae newRecVae(RecVaeShape shape, std::size_t width, std::uint64_t seed)
{
    shape.width = width;
    return {shape, seed};
}

std::vector<Matrix*> matricesOf(NormedLayers& layers)
{
    std::vector<Matrix*> matrices;
    forEachMatrix(layers, [&](const std::string&, Matrix& matrix) { matrices.push_back(&matrix); });
    return matrices;
}

bool areFinite(const NormedLayers& layers)
{
    bool finite = true;
    forEachMatrix(layers,
                  [&](const std::string&, const Matrix& matrix) { finite = finite && isFinite(matrix); });
    return finite;
}

} // namespace

RecVaeOptions::RecVaeOptions(const ModelSpec& spec)
    : epochs(static_cast<int>(spec.get<std::int64_t>("epochs")))
    , patience(static_cast<int>(spec.get<std::int64_t>("patience")))
    , validation(spec.get<double>("validation"))
    , encoderEpochs(static_cast<std::size_t>(spec.get<std::int64_t>("encoder_epochs")))
    , batchSize(static_cast<std::size_t>(spec.get<std::int64_t>("batch_size")))
    , learningRate(spec.get<double>("learning_rate"))
    , inputDropout(spec.get<double>("input_dropout"))
    , anyLength(spec.get<double>("any_length"))
    , klWeight(spec.get<double>("gamma"))
    , refit(spec.get<bool>("refit"))
{
    shape.units = static_cast<std::size_t>(spec.get<std::int64_t>("encoder_units"));
    shape.layers = static_cast<std::size_t>(spec.get<std::int64_t>("encoder_layers"));
    shape.latent = static_cast<std::size_t>(spec.get<std::int64_t>("latent"));
}

RecVaeTrainer::RecVaeTrainer(const RecVaeOptions& options, const TrainingRows& rows,
                             const RecVaeValidation* validation, const TrainingContext& context)
    : m_options(options)
    , m_rows(rows)
    , m_validation(validation)
    , m_context(context)
    , m_network(newRecVae(options.shape, rows.width(), context.seed))
    , m_best(m_network)
    , m_encoderGradient(m_network.encoder)
    , m_decoderGradient(m_network.decoder)
    , m_encoderAdam(matricesOf(m_network.encoder))
    , m_decoderAdam(matricesOf(m_network.decoder))
    , m_loop(*this, {options.epochs, options.patience})
{
}

void RecVaeTrainer::resume(const Checkpoint& checkpoint)
{
    RecVae network = restoredRecVae(checkpoint.network);
    if (network.shape != m_network.shape)
        throw Error(ErrorCode::DamagedFile, "the network has another shape");
    // The optimisers refer to the matrices, so that these stay where they are.
    std::ranges::move(network.encoder, m_network.encoder.begin());
    std::ranges::move(network.decoder, m_network.decoder.begin());
    m_best = restoredRecVae(checkpoint.best);
    m_decoderSteps = checkpoint.solver.steps;
    m_encoderAdam.restore("encoder", checkpoint.solver.tensors,
                          static_cast<double>(m_decoderSteps * m_options.encoderEpochs));
    m_decoderAdam.restore("decoder", checkpoint.solver.tensors, static_cast<double>(m_decoderSteps));
    m_loop.resume(checkpoint.report, checkpoint.bestMeasure);
    m_secondsBefore = checkpoint.report.secondsTotal;
}

TrainingReport RecVaeTrainer::run(const ModelSpec& spec, const ModelOrigin& origin)
{
    return runKeepingCheckpoints(
        m_loop, m_context, [&] { return checkpoint(spec, origin); },
        [this] { return m_validation->recommenderOf(m_network); });
}

bool RecVaeTrainer::trainEpoch(EpochReport& report, const std::stop_token& stop)
{
    const Stopwatch stopwatch;
    const std::uint64_t firstPass =
        static_cast<std::uint64_t>(report.epoch - 1) * (m_options.encoderEpochs + 1);
    m_earlier = m_network.encoder;
    RowsPass encoder;
    for (std::size_t k = 0; k < m_options.encoderEpochs; ++k) {
        if (!passRows(encoder, firstPass + k, stop, &RecVaeTrainer::stepEncoder))
            return false;
    }
    RowsPass decoder;
    if (!passRows(decoder, firstPass + m_options.encoderEpochs, stop, &RecVaeTrainer::stepDecoder))
        return false;
    m_decoderSteps += decoder.steps;
    report.seconds = stopwatch.seconds();
    report.learningRate = m_options.learningRate;
    report.trainLoss = encoder.loss.mean();
    report.gradientNorm = std::sqrt((encoder.gradientSquares + decoder.gradientSquares) /
                                    static_cast<double>(encoder.steps + decoder.steps));
    report.ratingsPerSecond =
        static_cast<double>(m_rows.kept().entryCount()) / std::max(report.seconds, 1e-9);
    return true;
}

/// False when it was stopped before the end.
bool RecVaeTrainer::passRows(RowsPass& pass, std::uint64_t number, const std::stop_token& stop, Step step)
{
    const std::vector<std::uint32_t> order =
        shuffledIndices(m_rows.rowCount(), RandomStream(m_context.seed, RandomPurpose::Shuffle, number));
    for (std::size_t first = 0; first < order.size(); first += m_options.batchSize) {
        if (stop.stop_requested())
            return false;
        const std::size_t count = std::min(m_options.batchSize, order.size() - first);
        (this->*step)(pass, std::span(order).subspan(first, count),
                      {m_options.klWeight, m_context.seed, number, first});
        ++pass.steps;
    }
    return true;
}

void RecVaeTrainer::stepEncoder(RowsPass& pass, std::span<const std::uint32_t> rows, const RecVaeNoise& noise)
{
    m_rows.fill(m_batch, rows,
                {m_options.inputDropout, 0.0, noise.seed, noise.epoch, noise.firstRow, m_options.anyLength});
    m_whole.clear();
    for (const std::uint32_t row : rows)
        m_whole.addRow(m_rows.kept(), row);
    pass.loss += m_pass.passEncoder(m_network, m_earlier, m_batch, m_whole, noise, m_encoderGradient);
    pass.gradientSquares += m_encoderAdam.step(matricesOf(m_encoderGradient), m_options.learningRate);
}

void RecVaeTrainer::stepDecoder(RowsPass& pass, std::span<const std::uint32_t> rows, const RecVaeNoise& noise)
{
    m_rows.fill(m_batch, rows, {});
    pass.loss += m_pass.passDecoder(m_network, m_batch, noise, m_decoderGradient);
    pass.gradientSquares += m_decoderAdam.step(matricesOf(m_decoderGradient), m_options.learningRate);
}

bool RecVaeTrainer::isFinite() const
{
    return areFinite(m_network.encoder) && areFinite(m_network.decoder);
}

std::optional<double> RecVaeTrainer::validate(EpochReport& report)
{
    constexpr std::size_t Users = 2000;
    if (!m_validation || m_validation->setAside.ratingCount() == 0)
        return std::nullopt;
    report.validMetric = sampleUsers(*m_validation->recommenderOf(m_network), m_validation->kept,
                                     m_validation->setAside, Users)
                             .ndcg;
    return report.validMetric ? std::optional(1.0 - *report.validMetric) : std::nullopt;
}

Checkpoint RecVaeTrainer::checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const
{
    Checkpoint now{{spec, origin, m_loop.report()},
                   m_loop.bestMeasure(),
                   m_options.learningRate,
                   {m_decoderSteps, {}},
                   {},
                   {}};
    now.report.secondsTotal = m_secondsBefore + m_stopwatch.seconds();
    m_encoderAdam.save("encoder", now.solver.tensors);
    m_decoderAdam.save("decoder", now.solver.tensors);
    saveRecVae(m_network, now.network);
    saveRecVae(m_best, now.best);
    return now;
}

} // namespace autorec
