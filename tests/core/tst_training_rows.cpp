// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/train/training_rows.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <cmath>

using namespace autorec;

namespace {

struct Setting
{
    Normalisation normalisation;
    LossTerms terms;
    RowOrder order = RowOrder::Users;
};

} // namespace

class TestTrainingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layTheRatingsBothWays()
    {
        const RatingRows users = rowsOf({});
        QCOMPARE(users.rowCount(), std::size_t{3});
        QCOMPARE(users.width(), std::size_t{4});
        MiniBatch batch;
        const std::vector<std::uint32_t> chosen{2, 0};
        users.fill(batch, chosen, {});
        QCOMPARE(batch.target.offsets, (std::vector<std::size_t>{0, 1, 4}));
        QCOMPARE(batch.target.columns, (std::vector<std::uint32_t>{1, 0, 1, 2}));
        QCOMPARE(batch.target.values, (std::vector<float>{2.0F, 5.0F, 4.0F, 1.0F}));
        QCOMPARE(batch.input.values, batch.target.values);
        QCOMPARE(batch.normaliser, 4.0);

        Setting byMovie;
        byMovie.order = RowOrder::Movies;
        const RatingRows movies = rowsOf(byMovie);
        QCOMPARE(movies.rowCount(), std::size_t{4});
        QCOMPARE(movies.width(), std::size_t{3});
        movies.fill(batch, std::vector<std::uint32_t>{1}, {});
        QCOMPARE(batch.target.columns, (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(batch.target.values, (std::vector<float>{4.0F, 3.0F, 2.0F}));
    }

    void normalisedValuesComeBackAsStars_data()
    {
        QTest::addColumn<bool>("byMovies");
        QTest::addColumn<bool>("bySpread");
        for (const bool byMovies : {false, true}) {
            for (const bool bySpread : {false, true})
                QTest::addRow("%s rows%s", byMovies ? "movie" : "user", bySpread ? ", by spread" : "")
                    << byMovies << bySpread;
        }
    }
    void normalisedValuesComeBackAsStars()
    {
        QFETCH(bool, byMovies);
        QFETCH(bool, bySpread);
        Setting setting;
        setting.normalisation = {Centring::Biases, bySpread};
        setting.order = byMovies ? RowOrder::Movies : RowOrder::Users;
        const RatingRows rows = rowsOf(setting);
        const RatingRows stars = rowsOf({{}, {}, setting.order});
        for (std::size_t r = 0; r < rows.rowCount(); ++r) {
            for (std::size_t e = rows.kept().offsets[r]; e < rows.kept().offsets[r + 1]; ++e) {
                const float back = rows.toStars(r, rows.kept().columns[e], rows.kept().values[e]);
                QVERIFY(std::abs(back - stars.kept().values[e]) < 1e-5F);
                QVERIFY(rows.kept().values[e] != stars.kept().values[e]);
            }
        }
    }

    void spreadMakesPeopleAlike()
    {
        // One who uses the whole scale and one who hardly moves.
        std::vector<test::Rated> ratings;
        for (std::int64_t movie = 0; movie < 40; ++movie) {
            ratings.push_back({0, movie, movie % 2 == 0 ? 5.0F : 1.0F});
            ratings.push_back({1, movie, movie % 2 == 0 ? 3.5F : 3.0F});
        }
        const RatingMatrix matrix = test::matrixOf(ratings, 2, 40);
        const BiasModel biases(matrix, 5.0);
        const Normalisation bySpread{Centring::User, true};
        const CentredPerson wide(biases, bySpread, matrix.profile(UserIndex(0)));
        const CentredPerson narrow(biases, bySpread, matrix.profile(UserIndex(1)));
        QVERIFY(wide.spread() > 1.5F * narrow.spread());
        QVERIFY(narrow.spread() > 0.0F);
        QCOMPARE(CentredPerson(biases, {Centring::User, false}, matrix.profile(UserIndex(0))).spread(), 1.0F);
        // Nobody's ratings say nothing of their spread.
        QVERIFY(std::abs(CentredPerson(biases, bySpread, {}).spread() - biases.spread()) < 1e-5F);
    }

    void lossFromSomeStars()
    {
        Setting setting;
        setting.terms.fromStars = 4.0;
        MiniBatch batch;
        rowsOf(setting).fill(batch, std::vector<std::uint32_t>{0, 2}, {});
        QCOMPARE(batch.input.values, (std::vector<float>{5.0F, 4.0F, 1.0F, 2.0F}));
        QCOMPARE(batch.target.values, (std::vector<float>{5.0F, 4.0F}));
        QCOMPARE(batch.target.rowCount(), std::size_t{2});
        QCOMPARE(batch.normaliser, 2.0);
    }

    void confidenceWeighsByTheMoviesRatings()
    {
        Setting setting;
        setting.terms.confidence = 2.0;
        MiniBatch batch;
        rowsOf(setting).fill(batch, std::vector<std::uint32_t>{0}, {});
        // The movies have 1, 3 and 1 ratings.
        QCOMPARE(batch.weights, (std::vector<float>{1.0F / 3.0F, 3.0F / 5.0F, 1.0F / 3.0F}));
        QVERIFY(std::abs(batch.normaliser - (2.0 / 3.0 + 0.6)) < 1e-6);
        setting.order = RowOrder::Movies;
        rowsOf(setting).fill(batch, std::vector<std::uint32_t>{1}, {});
        QCOMPARE(batch.weights, std::vector<float>(3, 3.0F / 5.0F));
    }

    void corruptionTouchesTheInputAlone()
    {
        const Dataset dataset = test::smallDataset();
        const BiasModel biases(dataset.ratings(), 5.0);
        const RatingRows rows(dataset.ratings(), test::matrixOf({}, 60, 40), biases, {}, {}, RowOrder::Users);
        std::vector<std::uint32_t> chosen(60);
        for (std::uint32_t k = 0; k < chosen.size(); ++k)
            chosen[k] = k;
        MiniBatch clean;
        MiniBatch dropped;
        MiniBatch noisy;
        rows.fill(clean, chosen, {});
        rows.fill(dropped, chosen, {.dropout = 0.4, .seed = 1, .epoch = 1});
        rows.fill(noisy, chosen, {.noise = 0.5, .seed = 1, .epoch = 1});
        QCOMPARE(dropped.target.values, clean.target.values);
        QCOMPARE(noisy.target.values, clean.target.values);
        const double share =
            static_cast<double>(dropped.input.entryCount()) / static_cast<double>(clean.input.entryCount());
        QVERIFY(std::abs(share - 0.6) < 0.05);

        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t e = 0; e < noisy.input.entryCount(); ++e) {
            const auto noise = static_cast<double>(noisy.input.values[e] - clean.input.values[e]);
            sum += noise;
            squares += noise * noise;
        }
        const auto count = static_cast<double>(noisy.input.entryCount());
        QVERIFY(std::abs(sum / count) < 0.06);
        QVERIFY(std::abs(std::sqrt(squares / count) - 0.5) < 0.05);

        MiniBatch again;
        rows.fill(again, chosen, {.noise = 0.5, .seed = 1, .epoch = 2});
        QVERIFY(again.input.values != noisy.input.values);
        // Row k draws from its own stream, whoever else is in the batch.
        rows.fill(again, std::span(chosen).subspan(10, 1),
                  {.noise = 0.5, .seed = 1, .epoch = 1, .firstRow = 10});
        QCOMPARE(again.input.values.front(), noisy.input.values[noisy.input.offsets[10]]);
    }

    /// Half of the profiles keep fewer entries than the root of them all, and all keep their length.
    void profilesOfAnyLength()
    {
        constexpr std::int64_t Movies = 400;
        std::vector<test::Rated> ratings;
        ratings.reserve(Movies);
        for (std::int64_t movie = 0; movie < Movies; ++movie)
            ratings.push_back({0, movie, 4.0F});
        const InteractionRows rows(test::matrixOf(ratings, 1, Movies));
        const std::vector<std::uint32_t> often(600, 0);
        MiniBatch batch;
        rows.fill(batch, often, {.seed = 1, .epoch = 1, .anyLength = 1.0});
        std::size_t few = 0;
        double squares = 0.0;
        for (std::size_t row = 0; row < often.size(); ++row)
            few += batch.input.rowSize(row) < 20 ? 1 : 0;
        for (const float value : batch.input.values)
            squares += static_cast<double>(value) * static_cast<double>(value);
        QVERIFY(few > 250 && few < 350);
        QVERIFY(std::abs(squares / static_cast<double>(often.size()) - 1.0) < 0.1);
        QCOMPARE(batch.target.rowSize(0), static_cast<std::size_t>(Movies));
    }

private:
    RatingRows rowsOf(const Setting& setting) const
    {
        return {m_kept, m_setAside, m_biases, setting.normalisation, setting.terms, setting.order};
    }

    const RatingMatrix m_kept = test::matrixOf(
        {{0, 0, 5.0F}, {0, 1, 4.0F}, {0, 2, 1.0F}, {1, 1, 3.0F}, {1, 3, 2.5F}, {2, 1, 2.0F}}, 3, 4);
    const RatingMatrix m_setAside = test::matrixOf({{2, 0, 3.0F}}, 3, 4);
    const BiasModel m_biases{m_kept, 2.0};
};

QTEST_GUILESS_MAIN(TestTrainingRows)
#include "tst_training_rows.moc"
