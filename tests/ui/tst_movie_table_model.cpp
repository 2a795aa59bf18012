// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/edit_history.h"
#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
#include "ui/models/movie_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace autorec;

class MovieTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWholeCatalogue();
    void isEmptyWithoutADataset();
    void ratesThroughTheUndoStack();
    void tellsOfRatingsMadeElsewhere();
    void showsPredictedStarsClippedToTheScale();
    void showsRankScoresAsSharesAndNeverAsStars();
    void ignoresPredictionsOfAnotherCatalogue();

private:
    QModelIndex cell(const MovieTableModel& model, MovieIndex movie, int column) const
    {
        return model.index(static_cast<int>(movie.value()), column);
    }

    OpenApplication m_app;
    EditHistory m_undo;
    FilmEditor m_editor{m_app->profiles, m_undo};
};

void MovieTableModelTest::holdsTheWholeCatalogue()
{
    MovieTableModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(m_app->datasets.current());
    QCOMPARE(model.rowCount(), static_cast<int>(m_app.dataset().dataset.movieCount()));

    const MovieIndex popular = m_app.popularMovies(1).front();
    const Movie& movie = m_app.dataset().dataset.movie(popular);
    QCOMPARE(cell(model, popular, MovieTableModel::Title).data().toString(),
             QString::fromStdString(movie.title));
    QCOMPARE(cell(model, popular, MovieTableModel::Year).data().toString(), QString::number(movie.year));
    QCOMPARE(model.sortKey(static_cast<int>(popular.value()), MovieTableModel::Ratings),
             static_cast<double>(m_app.dataset().statistics.movies[popular.value()].ratings));
    QVERIFY(std::isnan(model.sortKey(0, MovieTableModel::Predicted)));
}

void MovieTableModelTest::isEmptyWithoutADataset()
{
    MovieTableModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPredictions({ScoreKind::Stars, {1.0F, 2.0F}});
    QCOMPARE(model.rowCount(), 0);
}

void MovieTableModelTest::ratesThroughTheUndoStack()
{
    MovieTableModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(m_app->datasets.current());
    const MovieIndex movie = m_app.popularMovies(1).front();
    const QModelIndex rating = cell(model, movie, MovieTableModel::MyRating);
    QVERIFY(rating.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(model, movie, MovieTableModel::Title).flags().testFlag(Qt::ItemIsEditable));

    QVERIFY(model.setData(rating, 4.5, OwnStarsRole));
    QCOMPARE(rating.data(OwnStarsRole).toDouble(), 4.5);
    QCOMPARE(rating.data().toString(), QStringLiteral("4½"));
    QCOMPARE(m_undo.undoText(),
             QStringLiteral("Rate %1 4½").arg(cell(model, movie, MovieTableModel::Title).data().toString()));

    m_undo.undo();
    QVERIFY(!rating.data(OwnStarsRole).isValid());
    m_undo.redo();
    QVERIFY(model.setData(rating, QVariant(), OwnStarsRole));
    QVERIFY(!m_app->ratings.stars(movie));
}

void MovieTableModelTest::tellsOfRatingsMadeElsewhere()
{
    MovieTableModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(m_app->datasets.current());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const MovieIndex movie = m_app.popularMovies(2).back();
    m_app.rate(movie, 3.0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), cell(model, movie, MovieTableModel::MyRating));
    m_app.rate(movie, std::nullopt);
}

void MovieTableModelTest::showsPredictedStarsClippedToTheScale()
{
    MovieTableModel model(m_app->ratings, m_editor);
    model.setDataset(m_app->datasets.current());
    std::vector<float> scores(m_app.dataset().dataset.movieCount(), 3.0F);
    scores[0] = 7.0F;
    model.setPredictions({ScoreKind::Stars, scores});
    const double best = static_cast<double>(m_app.dataset().dataset.scale().max());
    QCOMPARE(model.index(0, MovieTableModel::Predicted).data(PredictedStarsRole).toDouble(), best);
    QCOMPARE(model.index(0, MovieTableModel::Predicted).data(PredictedShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(1, MovieTableModel::Predicted).data(PredictedStarsRole).toDouble(), 3.0);
}

void MovieTableModelTest::showsRankScoresAsSharesAndNeverAsStars()
{
    MovieTableModel model(m_app->ratings, m_editor);
    model.setDataset(m_app->datasets.current());
    std::vector<float> scores(m_app.dataset().dataset.movieCount());
    for (std::size_t movie = 0; movie < scores.size(); ++movie)
        scores[movie] = -static_cast<float>(movie);
    model.setPredictions({ScoreKind::Rank, scores});
    const QModelIndex first = model.index(0, MovieTableModel::Predicted);
    QVERIFY(!first.data(PredictedStarsRole).isValid());
    const auto count = static_cast<double>(scores.size());
    QVERIFY(std::abs(first.data(PredictedShareRole).toDouble() - (count - 1.0) / count) < 1e-6);
    QVERIFY(first.data(PredictedShareRole).toDouble() >
            model.index(1, MovieTableModel::Predicted).data(PredictedShareRole).toDouble());
    scores[1] = scores[0]; // both are above the same films
    model.setPredictions({ScoreKind::Rank, scores});
    QCOMPARE(first.data(PredictedShareRole),
             model.index(1, MovieTableModel::Predicted).data(PredictedShareRole));
}

void MovieTableModelTest::ignoresPredictionsOfAnotherCatalogue()
{
    MovieTableModel model(m_app->ratings, m_editor);
    model.setDataset(m_app->datasets.current());
    model.setPredictions({ScoreKind::Stars, {1.0F, 2.0F}});
    QVERIFY(model.predictions().isEmpty());
}

AUTOREC_TEST(MovieTableModelTest);
#include "tst_movie_table_model.moc"
