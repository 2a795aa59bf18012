// SPDX-License-Identifier: GPL-3.0-or-later
// Against a direct solution of (XXᵀ + λI) α = y by elimination.

#include "core/base/random.h"
#include "core/model/fold_in.h"
#include "tests/core/support/print.h"

#include <cmath>
#include <utility>

using namespace autorec;

namespace {

using Rows = std::vector<std::vector<double>>;

/// Gauss with pivots; the last column is the right-hand side.
std::vector<double> solved(Rows system)
{
    const std::size_t n = system.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t r = column + 1; r < n; ++r)
            pivot = std::abs(system[r][column]) > std::abs(system[pivot][column]) ? r : pivot;
        std::swap(system[column], system[pivot]);
        for (std::size_t r = 0; r < n; ++r) {
            if (r == column)
                continue;
            const double factor = system[r][column] / system[column][column];
            for (std::size_t c = column; c <= n; ++c)
                system[r][c] -= factor * system[column][c];
        }
    }
    std::vector<double> solution;
    for (std::size_t r = 0; r < n; ++r)
        solution.push_back(system[r][n] / system[r][r]);
    return solution;
}

std::vector<double> directDualWeights(const Matrix& x, const std::vector<float>& y, double lambda)
{
    Rows system(x.rows(), std::vector<double>(x.rows() + 1));
    for (std::size_t a = 0; a < x.rows(); ++a) {
        for (std::size_t b = 0; b < x.rows(); ++b) {
            for (std::size_t j = 0; j < x.columns(); ++j)
                system[a][b] += static_cast<double>(x(a, j)) * static_cast<double>(x(b, j));
        }
        system[a][a] += lambda;
        system[a][x.rows()] = static_cast<double>(y[a]);
    }
    return solved(std::move(system));
}

} // namespace

class TestRidge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithADirectSolution_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("lambda");
        for (const double lambda : {0.01, 1.0, 100.0}) {
            QTest::addRow("fewer ratings than weights, %g", lambda) << 4 << 11 << lambda;
            QTest::addRow("as many, %g", lambda) << 7 << 7 << lambda;
            QTest::addRow("more ratings than weights, %g", lambda) << 23 << 5 << lambda;
            QTest::addRow("one rating, %g", lambda) << 1 << 3 << lambda;
        }
    }
    void agreesWithADirectSolution()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(double, lambda);
        RandomStream random(3, RandomPurpose::Sampling);
        Matrix x(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns));
        for (float& value : x.values())
            value = static_cast<float>(random.normal());
        std::vector<float> y(x.rows());
        for (float& value : y)
            value = static_cast<float>(random.normal());
        const std::vector<float> alpha = ridgeDualWeights(x, y, lambda);
        const std::vector<double> expected = directDualWeights(x, y, lambda);
        QCOMPARE(alpha.size(), expected.size());
        for (std::size_t k = 0; k < alpha.size(); ++k)
            QVERIFY(std::abs(static_cast<double>(alpha[k]) - expected[k]) <=
                    1e-5 * std::max(1.0, std::abs(expected[k])));
    }

    void oneRatingByHand()
    {
        Matrix x(1, 2);
        x(0, 0) = 3.0F;
        x(0, 1) = 1.0F;
        QCOMPARE(ridgeDualWeights(x, {4.0F}, 6.0), (std::vector<float>{4.0F / 16.0F}));
    }

    void nothingToFit() { QVERIFY(ridgeDualWeights(Matrix(0, 5), {}, 1.0).empty()); }
};

QTEST_GUILESS_MAIN(TestRidge)
#include "tst_ridge.moc"
