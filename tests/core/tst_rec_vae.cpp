// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_state.h"
#include "core/model/rec_vae_model.h"
#include "core/network/composite_prior.h"
#include "core/network/rec_vae_pass.h"
#include "core/train/adam.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace autorec;

namespace {

constexpr RecVaeShape Shape{6, 4, 3, 2};
constexpr double Gamma = 0.3;

using Numbers = std::vector<double>;

/// Three people; of the first one's films one is hidden in training.
MiniBatch batchOfThree()
{
    MiniBatch batch;
    const std::vector<std::vector<std::uint32_t>> liked{{0, 2, 5}, {1, 2}, {4}};
    for (std::size_t person = 0; person < liked.size(); ++person) {
        for (const std::uint32_t movie : liked[person]) {
            if (person > 0 || movie != 2)
                batch.input.add(movie, 0.7F);
            batch.target.add(movie, 1.0F);
        }
        batch.input.endRow();
        batch.target.endRow();
    }
    batch.normaliser = 3.0;
    return batch;
}

SparseRows wholeRows()
{
    MiniBatch batch = batchOfThree();
    std::ranges::fill(batch.target.values, 0.6F);
    return batch.target;
}

/// Weights, biases, scales and offsets of all kinds.
RecVae someNetwork(double phase)
{
    RecVae network(Shape, 1);
    double turn = phase;
    for (NormedLayers* const layers : {&network.encoder, &network.decoder}) {
        forEachMatrix(*layers, [&](const std::string& name, Matrix& matrix) {
            for (float& value : matrix.values())
                value = static_cast<float>(0.8 * std::sin(turn += 1.3) + (name.ends_with("scale") ? 1 : 0));
        });
    }
    return network;
}

Matrix someNoise()
{
    Matrix noise(3, Shape.latent);
    for (std::size_t i = 0; i < noise.size(); ++i)
        noise.values()[i] = static_cast<float>(std::cos(2.0 + 1.9 * static_cast<double>(i)));
    return noise;
}

double at(const Matrix& matrix, std::size_t row, std::size_t column)
{
    return static_cast<double>(matrix(row, column));
}

/// bias + W values, of a layer that keeps a row for each unit.
Numbers sumsOf(const NormedLayer& layer, const Numbers& values)
{
    Numbers sums(layer.weight.rows());
    for (std::size_t to = 0; to < sums.size(); ++to) {
        sums[to] = at(layer.bias, 0, to);
        for (std::size_t from = 0; from < values.size(); ++from)
            sums[to] += at(layer.weight, to, from) * values[from];
    }
    return sums;
}

Numbers swishAndNorm(const NormedLayer& layer, Numbers values)
{
    const auto count = static_cast<double>(values.size());
    for (double& value : values)
        value = value / (1.0 + std::exp(-value));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double variance = 0.0;
    for (const double value : values)
        variance += (value - mean) * (value - mean) / count;
    for (std::size_t j = 0; j < values.size(); ++j)
        values[j] =
            at(layer.scale, 0, j) * (values[j] - mean) / std::sqrt(variance + 0.1) + at(layer.offset, 0, j);
    return values;
}

/// Means and log variances, as they are defined.
Numbers codesOf(const NormedLayers& encoder, const SparseRows& input, std::size_t row)
{
    std::vector<Numbers> outputs;
    for (std::size_t l = 0; l < Shape.layers; ++l) {
        Numbers sums(Shape.units);
        if (l == 0) {
            for (std::size_t j = 0; j < Shape.units; ++j) {
                sums[j] = at(encoder[0].bias, 0, j);
                for (std::size_t e = input.offsets[row]; e < input.offsets[row + 1]; ++e)
                    sums[j] +=
                        static_cast<double>(input.values[e]) * at(encoder[0].weight, input.columns[e], j);
            }
        } else {
            sums = sumsOf(encoder[l], outputs.back());
            for (const Numbers& earlier : outputs)
                std::ranges::transform(sums, earlier, sums.begin(), std::plus());
        }
        outputs.push_back(swishAndNorm(encoder[l], sums));
    }
    return sumsOf(encoder.back(), outputs.back());
}

double normalDensity(double z, double mean, double variance)
{
    return std::exp(-(z - mean) * (z - mean) / (2.0 * variance)) /
           std::sqrt(2.0 * std::numbers::pi * variance);
}

double priorDensity(double z, double mean, double logVariance)
{
    return 0.15 * normalDensity(z, 0.0, 1.0) + 0.75 * normalDensity(z, mean, std::exp(logVariance)) +
           0.1 * normalDensity(z, 0.0, std::exp(10.0));
}

/// The loss of the batch as it is defined, less the divergence where gamma is 0.
double lossOf(const RecVae& network, const NormedLayers& earlier, double gamma)
{
    const MiniBatch batch = batchOfThree();
    const SparseRows whole = wholeRows();
    const Matrix noise = someNoise();
    double loss = 0.0;
    for (std::size_t r = 0; r < batch.target.rowCount(); ++r) {
        const Numbers codes = codesOf(network.encoder, batch.input, r);
        const Numbers before = codesOf(earlier, whole, r);
        const auto liked = static_cast<double>(batch.target.rowSize(r));
        Numbers latent(Shape.latent);
        for (std::size_t j = 0; j < Shape.latent; ++j) {
            const double variance = std::exp(codes[Shape.latent + j]);
            latent[j] = codes[j] + at(noise, r, j) * std::sqrt(variance);
            loss += gamma * liked *
                    (std::log(normalDensity(latent[j], codes[j], variance)) -
                     std::log(priorDensity(latent[j], before[j], before[Shape.latent + j])));
        }
        const Numbers outputs = sumsOf(network.decoder.front(), latent);
        double powers = 0.0;
        for (const double output : outputs)
            powers += std::exp(output);
        for (const std::uint32_t movie : batch.target.columnsOf(r))
            loss -= outputs[movie] - std::log(powers);
    }
    return loss / batch.normaliser;
}

/// Compares every element of the gradient with the change of the loss.
void verifyDerivatives(RecVae network, NormedLayers RecVae::* part, NormedLayers& gradient,
                       const NormedLayers& earlier, double gamma)
{
    constexpr float Step = 1e-3F;
    std::vector<Matrix*> slopes;
    forEachMatrix(gradient, [&](const std::string&, Matrix& matrix) { slopes.push_back(&matrix); });
    std::size_t k = 0;
    forEachMatrix(network.*part, [&](const std::string& name, Matrix& matrix) {
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            float& value = matrix.values()[i];
            const float middle = value;
            value = middle + Step;
            const double above = lossOf(network, earlier, gamma);
            const auto upper = static_cast<double>(value);
            value = middle - Step;
            const double change =
                (above - lossOf(network, earlier, gamma)) / (upper - static_cast<double>(value));
            value = middle;
            const auto slope = static_cast<double>(slopes[k]->values()[i]);
            QVERIFY2(std::abs(change - slope) < 2e-4, qPrintable(QStringLiteral("%1 %2: %3, not %4")
                                                                     .arg(QString::fromStdString(name))
                                                                     .arg(i)
                                                                     .arg(slope)
                                                                     .arg(change)));
        }
        ++k;
    });
}

} // namespace

class TestRecVae : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void priorIsTheMixture_data()
    {
        QTest::addColumn<double>("z");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("logVariance");
        QTest::newRow("in the middle") << 0.1 << 0.0 << 0.0;
        QTest::newRow("near the earlier encoder") << 2.1 << 2.0 << -3.0;
        QTest::newRow("between") << 0.9 << 2.0 << -1.0;
        QTest::newRow("far from everything") << -40.0 << 3.0 << -2.0;
    }
    void priorIsTheMixture()
    {
        QFETCH(double, z);
        QFETCH(double, mean);
        QFETCH(double, logVariance);
        constexpr double Step = 1e-4;
        const Normal earlier{static_cast<float>(mean), static_cast<float>(logVariance)};
        const CompositePrior prior(static_cast<float>(z), earlier);
        const auto expected = [&](double place) { return std::log(priorDensity(place, mean, logVariance)); };
        QVERIFY(std::abs(static_cast<double>(prior.logDensity) - expected(z)) < 1e-4);
        const double slope = (expected(z + Step) - expected(z - Step)) / (2.0 * Step);
        QVERIFY(std::abs(static_cast<double>(prior.slope) - slope) < 1e-3);
    }

    void encoderGradientIsTheDerivative()
    {
        const RecVae network = someNetwork(0.0);
        const NormedLayers earlier = someNetwork(0.5).encoder;
        const Matrix drawn = someNoise();
        RecVaeNoise noise;
        noise.klWeight = Gamma;
        noise.gaussian = &drawn;
        NormedLayers gradient = network.encoder;
        RecVaePass pass;
        const BatchLoss loss =
            pass.passEncoder(network, earlier, batchOfThree(), wholeRows(), noise, gradient);
        QVERIFY(std::abs(loss.mean() - lossOf(network, earlier, Gamma)) < 1e-4);
        verifyDerivatives(network, &RecVae::encoder, gradient, earlier, Gamma);
    }

    void decoderGradientIsTheDerivative()
    {
        const RecVae network = someNetwork(0.0);
        const Matrix drawn = someNoise();
        RecVaeNoise noise;
        noise.klWeight = Gamma;
        noise.gaussian = &drawn;
        NormedLayers gradient = network.decoder;
        RecVaePass pass;
        const BatchLoss loss = pass.passDecoder(network, batchOfThree(), noise, gradient);
        QVERIFY(std::abs(loss.mean() - lossOf(network, network.encoder, 0.0)) < 1e-4);
        verifyDerivatives(network, &RecVae::decoder, gradient, network.encoder, 0.0);
    }

    /// Lists are made without noise.
    void outputsAreThoseOfTheMeans()
    {
        const RecVae network = someNetwork(0.2);
        const SparseRows input = wholeRows();
        RecVaePass pass;
        const Matrix outputs = pass.outputsOf(network, input);
        for (std::size_t r = 0; r < input.rowCount(); ++r) {
            Numbers means = codesOf(network.encoder, input, r);
            means.resize(Shape.latent);
            const Numbers expected = sumsOf(network.decoder.front(), means);
            for (std::size_t m = 0; m < expected.size(); ++m)
                QVERIFY(std::abs(at(outputs, r, m) - expected[m]) < 1e-5);
        }
    }

    void adamFollowsItsDefinition()
    {
        constexpr double Rate = 0.1;
        Matrix value(1, 1);
        Matrix slope(1, 1);
        Adam adam({&value});
        double expected = 0.0;
        double mean = 0.0;
        double square = 0.0;
        for (int step = 1; step <= 5; ++step) {
            const double gradient = std::sin(static_cast<double>(step));
            slope(0, 0) = static_cast<float>(gradient);
            const std::vector<Matrix*> slopes{&slope};
            QVERIFY(std::abs(adam.step(slopes, Rate) - gradient * gradient) < 1e-6);
            mean = 0.9 * mean + 0.1 * gradient;
            square = 0.999 * square + 0.001 * gradient * gradient;
            expected -= Rate * (mean / (1.0 - std::pow(0.9, step))) /
                        (std::sqrt(square / (1.0 - std::pow(0.999, step))) + 1e-8);
            QVERIFY(std::abs(at(value, 0, 0) - expected) < 1e-5);
        }
    }

    void parametersAreCounted()
    {
        const RecVae network(Shape, 1);
        std::size_t count = 0;
        const auto add = [&](const std::string&, const Matrix& matrix) { count += matrix.size(); };
        forEachMatrix(network.encoder, add);
        forEachMatrix(network.decoder, add);
        QCOMPARE(Shape.parameterCount(), count);
    }

    void restoredFromItsState()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel trained = train(dataset, test::smallSpec("recvae"), {});
        const ModelState state = trained.recommender->state();
        const RecVaeModel model(state);
        const std::vector<ProfileEntry> profile = dataset.ratings().profile(UserIndex(4));
        QCOMPARE(model.score(profile, std::nullopt), trained.recommender->score(profile));

        for (const char* const size : {"width", "units", "layers", "latent"}) {
            for (const int number : {0, 1, 1000000}) {
                ModelState damaged = state;
                damaged.fields["rec_vae"][size] = number;
                const auto error = test::errorOf([&] { RecVaeModel{damaged}; });
                QVERIFY2(error && error->code() == ErrorCode::DamagedFile, size);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecVae)
#include "tst_rec_vae.moc"
