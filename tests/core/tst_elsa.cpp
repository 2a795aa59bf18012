// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linear_movie_model.h"
#include "core/model/model_state.h"
#include "core/train/elsa_loss.h"
#include "core/train/train.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>
#include <numeric>

using namespace autorec;

namespace {

constexpr std::size_t Movies = 7;
constexpr std::size_t Width = 3;

/// Three people who liked some of seven movies; of the inputs some may be hidden.
MiniBatch batchOf(const std::string& hiding)
{
    const std::vector<std::vector<std::uint32_t>> liked{{0, 2, 3}, {1, 2, 4, 6}, {5}};
    MiniBatch batch;
    for (std::size_t person = 0; person < liked.size(); ++person) {
        for (std::size_t k = 0; k < liked[person].size(); ++k) {
            if (hiding == "none" || k > 0)
                batch.input.add(liked[person][k], hiding == "none" ? 1.0F : 0.8F);
            batch.target.add(liked[person][k], 1.0F);
        }
        batch.input.endRow();
        batch.target.endRow();
    }
    batch.normaliser = 3.0;
    return batch;
}

/// The loss as it is defined, output by output.
double lossOf(const MiniBatch& batch, const Matrix& vectors)
{
    double loss = 0.0;
    for (std::size_t person = 0; person < batch.input.rowCount(); ++person) {
        std::vector<double> input(Movies);
        std::vector<double> target(Movies);
        for (std::size_t e = batch.input.offsets[person]; e < batch.input.offsets[person + 1]; ++e)
            input[batch.input.columns[e]] = static_cast<double>(batch.input.values[e]);
        for (const std::uint32_t movie : batch.target.columnsOf(person))
            target[movie] = 1.0;
        std::vector<double> output(Movies);
        for (std::size_t to = 0; to < Movies; ++to) {
            output[to] = -input[to];
            for (std::size_t from = 0; from < Movies; ++from) {
                for (std::size_t k = 0; k < Width; ++k)
                    output[to] += input[from] * static_cast<double>(vectors(from, k)) *
                                  static_cast<double>(vectors(to, k));
            }
        }
        const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
            return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
        };
        const double lengths = std::sqrt(dot(output, output) * dot(target, target));
        loss += lengths > 0.0 ? 2.0 - 2.0 * dot(output, target) / lengths : 2.0;
    }
    return loss / batch.normaliser;
}

Matrix someVectors()
{
    Matrix vectors(Movies, Width);
    for (std::size_t i = 0; i < vectors.size(); ++i)
        vectors.values()[i] = static_cast<float>(std::sin(1.0 + 1.7 * static_cast<double>(i)));
    return vectors;
}

} // namespace

class TestElsa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slopeIsTheDerivative_data()
    {
        QTest::addColumn<std::string>("hiding");
        QTest::newRow("all told") << std::string("none");
        QTest::newRow("some hidden, one person told nothing") << std::string("first");
    }
    void slopeIsTheDerivative()
    {
        QFETCH(std::string, hiding);
        constexpr float Step = 1e-2F;
        const MiniBatch batch = batchOf(hiding);
        const Matrix vectors = someVectors();
        Matrix slope;
        const double loss = ElsaLoss().passGradient(batch, vectors, slope);
        QVERIFY(std::abs(loss - lossOf(batch, vectors)) < 1e-5);
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            Matrix above = vectors;
            Matrix below = vectors;
            above.values()[i] += Step;
            below.values()[i] -= Step;
            const double change = (lossOf(batch, above) - lossOf(batch, below)) /
                                  static_cast<double>(above.values()[i] - below.values()[i]);
            QVERIFY2(std::abs(change - static_cast<double>(slope.values()[i])) < 1e-3,
                     qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(change).arg(slope.values()[i])));
        }
    }

    /// Vectors have length 1, so that a movie has no weight to itself, and the score is the sum of the rest.
    void scoresAreSumsOfProducts()
    {
        const Dataset dataset = test::smallDataset();
        ModelSpec spec = test::smallSpec("elsa");
        spec.setFromText("liked=all");
        const std::shared_ptr<const Recommender> model = train(dataset, spec, {}).recommender;
        const Matrix vectors = model->movieVectors();
        QCOMPARE(vectors.rows(), dataset.movieCount());
        const std::vector<ProfileEntry> profile = dataset.ratings().profile(UserIndex(4));
        const std::vector<float> scores = model->score(profile);
        for (std::size_t m = 0; m < vectors.rows(); ++m) {
            float sum = 0.0F;
            for (const ProfileEntry& entry : profile) {
                const float* from = vectors.row(entry.movie.value());
                if (entry.movie.value() != m)
                    sum += std::inner_product(from, from + vectors.columns(), vectors.row(m), 0.0F);
            }
            QVERIFY(std::abs(scores[m] - sum) < 1e-4F);
            const float square =
                std::inner_product(vectors.row(m), vectors.row(m) + vectors.columns(), vectors.row(m), 0.0F);
            QVERIFY(std::abs(square - 1.0F) < 1e-5F);
        }
        const std::vector<float> code = model->hiddenLayers(profile).front().activations;
        QCOMPARE(code.size(), vectors.columns());
    }

    void restoredFromItsState()
    {
        const Dataset dataset = test::smallDataset();
        for (const char* preset : {"elsa", "item-knn"}) {
            const TrainedModel trained = train(dataset, test::smallSpec(preset), {});
            const LinearMovieModel model(trained.recommender->state());
            const std::vector<ProfileEntry> profile = dataset.ratings().profile(UserIndex(4));
            QCOMPARE(model.score(profile, std::nullopt), trained.recommender->score(profile));
        }
    }
};

QTEST_GUILESS_MAIN(TestElsa)
#include "tst_elsa.moc"
