// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/inspect/hidden_units.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/user_autoencoder.h"
#include "core/presets/presets.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace autorec;

namespace {

const std::vector<ProfileEntry> Somebody{
    {MovieIndex(2), 4.5F}, {MovieIndex(7), 1.0F}, {MovieIndex(11), 3.0F}, {MovieIndex(30), 5.0F}};

const std::set<std::string> WithoutUnits{"popularity", "biases", "item-knn", "ease", "edlae", "signed-ease"};

bool isClose(float a, float b, float tolerance = 1e-4F)
{
    return std::abs(a - b) <= tolerance * std::max(1.0F, std::abs(a));
}

float product(const Matrix& matrix, std::size_t row, const std::vector<float>& vector)
{
    return std::inner_product(vector.begin(), vector.end(), matrix.row(row), 0.0F);
}

/// Two units over three movies, the activation the identity, the output the sum of the units.
UserAutoencoder handMade()
{
    NetworkShape shape;
    shape.width = 3;
    shape.hidden = {2};
    shape.hiddenActivation = Activation::Identity;
    Matrix input(3, 2);
    const float weights[] = {1.0F, -2.0F, 0.5F, 4.0F, -1.0F, 0.0F};
    std::copy(std::begin(weights), std::end(weights), input.values().begin());
    Matrix bias(1, 2);
    bias(0, 0) = 0.25F;
    Matrix output(3, 2);
    std::fill(output.values().begin(), output.values().end(), 1.0F);
    std::vector<Layer> layers{{input, bias}, {output, Matrix(1, 3)}};
    const RatingMatrix ratings =
        test::matrixOf({{0, 0, 5.0F}, {0, 1, 3.0F}, {1, 0, 4.0F}, {1, 2, 2.0F}}, 2, 3);
    return UserAutoencoder(Network(shape, std::move(layers)), BiasModel(ratings, 5.0), Normalisation{});
}

} // namespace

class TestHiddenUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activationsByHand()
    {
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}, {MovieIndex(2), 2.0F}};
        const std::vector<HiddenLayer> layers = handMade().hiddenLayers(profile);
        QCOMPARE(layers.size(), std::size_t{1});
        QCOMPARE(layers[0].activations, (std::vector<float>{0.25F + 4.0F - 2.0F, -8.0F}));
        QCOMPARE(layers[0].resting, (std::vector<float>{0.25F, 0.0F}));
    }

    void responsesAreTheInputWeights()
    {
        const std::vector<MovieIndex> movies{MovieIndex(1), MovieIndex(2)};
        const std::vector<Matrix> responses = handMade().hiddenResponses(movies);
        QCOMPARE(responses[0](0, 0), 0.5F);
        QCOMPARE(responses[0](0, 1), 4.0F);
        QCOMPARE(responses[0](1, 0), -1.0F);
        QCOMPARE(responses[0](1, 1), 0.0F);
    }

    /// Two ratings of the first movie, one of each other: the changes are shrunk by 2 ⁄ 32 and 1 ⁄ 31.
    void filmsOfUnitsByHand()
    {
        const RatingMatrix ratings =
            test::matrixOf({{0, 0, 5.0F}, {0, 1, 3.0F}, {1, 0, 4.0F}, {1, 2, 2.0F}}, 2, 3);
        const auto layers = filmsOfUnits(handMade(), ratings, 1);
        const UnitFilms& first = layers[0][0];
        QCOMPARE(first.exciting.size(), std::size_t{1});
        QCOMPARE(first.exciting[0].movie, MovieIndex(0));
        QVERIFY(isClose(first.exciting[0].change, 2.0F / 32.0F));
        QCOMPARE(first.inhibiting[0].movie, MovieIndex(2));
        QVERIFY(isClose(first.inhibiting[0].change, -1.0F / 31.0F));
        QCOMPARE(layers[0][1].exciting[0].movie, MovieIndex(1));
        QCOMPARE(layers[0][1].inhibiting[0].movie, MovieIndex(0));
    }

    void effectsOfRatingsByHand()
    {
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}, {MovieIndex(1), 2.0F}};
        const RatingEffects effects = effectsOnUnits(handMade(), profile);
        QCOMPARE(effects.ratings, profile);
        QCOMPARE(effects.changes[0](0, 0), 4.0F);
        QCOMPARE(effects.changes[0](0, 1), -8.0F);
        QCOMPARE(effects.changes[0](1, 0), 1.0F);
        QCOMPARE(effects.changes[0](1, 1), 8.0F);
    }

    void everyModelAgreesWithItself_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void everyModelAgreesWithItself()
    {
        QFETCH(std::string, preset);
        const TrainedModel trained = train(m_dataset, test::smallSpec(preset), {});
        const Recommender& model = *trained.recommender;
        const std::vector<HiddenLayer> layers = model.hiddenLayers(Somebody);
        QCOMPARE(layers.empty(), WithoutUnits.contains(preset));
        const std::vector<MovieIndex> movies{MovieIndex(0), MovieIndex(5), MovieIndex(9)};
        const std::vector<Matrix> responses = model.hiddenResponses(movies);
        QCOMPARE(responses.size(), layers.size());
        const std::vector<HiddenLayer> nobody = model.hiddenLayers({});
        const auto films = filmsOfUnits(model, m_dataset.ratings(), 4);
        QCOMPARE(films.size(), layers.size());
        for (std::size_t l = 0; l < layers.size(); ++l) {
            QCOMPARE(nobody[l].activations, layers[l].resting);
            QVERIFY(layers[l].activations != layers[l].resting);
            QCOMPARE(responses[l].rows(), movies.size());
            QCOMPARE(responses[l].columns(), layers[l].activations.size());
            QCOMPARE(layers[l].member.empty(), preset != "ensemble");
            for (const UnitFilms& unit : films[l])
                QVERIFY(unit.exciting.size() <= 4 && unit.inhibiting.size() <= 4);
        }
        if (preset != "popularity")
            QVERIFY(!model.weights().empty());
    }

    /// The scores are the output layer over the last hidden layer.
    void theLastLayerMakesTheScores_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const std::string preset : {"deep-autoencoder", "mult-vae", "recvae", "ials"})
            QTest::newRow(preset.c_str()) << preset;
    }
    void theLastLayerMakesTheScores()
    {
        QFETCH(std::string, preset);
        const TrainedModel trained = train(m_dataset, test::smallSpec(preset), {});
        const Recommender& model = *trained.recommender;
        const std::vector<float> scores = model.score(Somebody);
        const std::vector<float> last = model.hiddenLayers(Somebody).back().activations;
        const Matrix vectors = model.movieVectors();
        const bool hasBias = preset != "ials";
        const std::vector<WeightView> weights = model.weights();
        const auto bias = std::find_if(weights.rbegin(), weights.rend(),
                                       [](const WeightView& view) { return view.name.ends_with(".bias"); });
        // Stars of this preset are the outputs; differences leave out what is the same for all movies.
        const auto output = [&](std::size_t m) {
            return product(vectors, m, last) + (hasBias ? bias->values[m] : 0.0F);
        };
        for (std::size_t m = 1; m < scores.size(); ++m)
            QVERIFY(isClose(scores[m] - scores[0], output(m) - output(0), 2e-3F));
    }

    /// The codes over the person's vector, in a model whose stars are not centred.
    void thePersonsVectorMakesTheScores()
    {
        ModelSpec spec = test::smallSpec("i-autorec");
        spec.setFromText("centring=none");
        const TrainedModel trained = train(m_dataset, spec, {});
        const std::vector<float> scores = trained.recommender->score(Somebody);
        const std::vector<float> person = trained.recommender->hiddenLayers(Somebody)[0].activations;
        const Matrix codes = trained.recommender->movieVectors();
        for (std::size_t m = 1; m < scores.size(); ++m)
            QVERIFY(isClose(scores[m] - scores[0], product(codes, m, person) - product(codes, 0, person)));
    }

    /// A star more moves the person's vector by the response, as the regression is linear.
    void aResponseIsWhatOneStarDoes()
    {
        ModelSpec spec = test::smallSpec("i-autorec");
        spec.setFromText("centring=none");
        const TrainedModel trained = train(m_dataset, spec, {});
        const std::vector<MovieIndex> movies{MovieIndex(6)};
        const Matrix response = trained.recommender->hiddenResponses(movies)[0];
        const auto given = [&](float stars) {
            const std::vector<ProfileEntry> profile{{MovieIndex(6), stars}};
            return trained.recommender->hiddenLayers(profile)[0].activations;
        };
        const std::vector<float> less = given(3.0F);
        const std::vector<float> more = given(4.0F);
        for (std::size_t k = 0; k < less.size(); ++k)
            QVERIFY(isClose(more[k] - less[k], response(0, k)));
    }

    /// Somebody who liked one film and nothing else.
    void aResponseIsWhatOneLikedFilmDoes()
    {
        const std::vector<MovieIndex> movies{MovieIndex(6)};
        const std::vector<ProfileEntry> profile{{MovieIndex(6), 5.0F}};
        for (const std::string preset : {"ials", "mult-dae", "recvae"}) {
            const TrainedModel trained = train(m_dataset, test::smallSpec(preset), {});
            const std::vector<Matrix> responses = trained.recommender->hiddenResponses(movies);
            const std::vector<HiddenLayer> layers = trained.recommender->hiddenLayers(profile);
            for (std::size_t l = 0; l < layers.size(); ++l) {
                for (std::size_t k = 0; k < layers[l].activations.size(); ++k)
                    QVERIFY(isClose(layers[l].activations[k] - layers[l].resting[k], responses[l](0, k)));
            }
        }
    }

    void weightsAreThoseOfTheState()
    {
        const TrainedModel trained = train(m_dataset, test::smallSpec("deep-autorec"), {});
        const ModelState state = trained.recommender->state();
        for (const WeightView& view : trained.recommender->weights()) {
            const Matrix& tensor = state.tensor(view.name, view.rows, view.columns);
            QVERIFY(std::equal(view.values.begin(), view.values.end(), tensor.values().begin(),
                               tensor.values().end()));
        }
        QCOMPARE(trained.recommender->weights().size(), std::size_t{9}); // four layers, and the films' biases
    }

    void canBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        const UserAutoencoder model = handMade();
        const RatingMatrix ratings = test::matrixOf({{0, 0, 5.0F}, {0, 1, 3.0F}}, 1, 3);
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}};
        const WorkContext work{source.get_token(), {}};
        QCOMPARE(test::errorOf([&] { filmsOfUnits(model, ratings, 3, work); })->code(), ErrorCode::Cancelled);
        QCOMPARE(test::errorOf([&] { effectsOnUnits(model, profile, work); })->code(), ErrorCode::Cancelled);
    }

private:
    Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestHiddenUnits)
#include "tst_hidden_units.moc"
