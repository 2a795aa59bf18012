// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/factor_features.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/completed_model.h"
#include "core/train/singular_vectors.h"

#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace autorec {

namespace {

constexpr std::size_t FeatureRowsPerChunk = 64;

/// Products of sparse rows, less their columns' means.
class CentredRows
{
public:
    CentredRows(const SparseRows& rows, std::size_t columnCount)
        : m_rows(rows)
        , m_means(1, columnCount)
    {
        m_index.build(rows, columnCount);
        for (std::size_t k = 0; k < m_index.columns().size(); ++k) {
            double sum = 0.0;
            for (const std::uint32_t entry : m_index.entriesOf(k))
                sum += static_cast<double>(rows.values[entry]);
            m_means(0, m_index.columns()[k]) = static_cast<float>(sum / static_cast<double>(rows.rowCount()));
        }
    }

    Matrix times(const Matrix& right) const
    {
        const std::size_t width = right.columns();
        Matrix meanProduct(1, width);
        kernels().multiply({meanProduct.data(), width}, {m_means.data(), m_means.columns()},
                           {right.data(), width}, 1, m_means.columns(), width);
        Matrix product(m_rows.rowCount(), width);
        parallelFor(product.rows(), FeatureRowsPerChunk, [&](std::size_t row) {
            subtract(product.row(row), meanProduct, 1.0F);
            kernels().addScaledRows(product.row(row), width, {right.data(), width},
                                    m_rows.columnsOf(row).data(), m_rows.values.data() + m_rows.offsets[row],
                                    m_rows.rowSize(row));
        });
        return product;
    }

    Matrix transposedTimes(const Matrix& right) const
    {
        const std::size_t width = right.columns();
        Matrix sums(1, width);
        for (std::size_t r = 0; r < right.rows(); ++r)
            subtract(sums.row(0), right, r, -1.0F);
        Matrix product(m_means.columns(), width);
        parallelFor(m_index.columns().size(), FeatureRowsPerChunk, [&](std::size_t k) {
            const std::uint32_t column = m_index.columns()[k];
            std::vector<float> values;
            values.reserve(m_index.entriesOf(k).size());
            for (const std::uint32_t entry : m_index.entriesOf(k))
                values.push_back(m_rows.values[entry]);
            subtract(product.row(column), sums, m_means(0, column));
            kernels().addScaledRows(product.row(column), width, {right.data(), width},
                                    m_index.rowsOf(k).data(), values.data(), values.size());
        });
        return product;
    }

private:
    static void subtract(float* from, const Matrix& rows, std::size_t row, float scale)
    {
        for (std::size_t c = 0; c < rows.columns(); ++c)
            from[c] -= scale * rows(row, c);
    }
    static void subtract(float* from, const Matrix& row, float scale) { subtract(from, row, 0, scale); }

    const SparseRows& m_rows;
    ColumnIndex m_index;
    Matrix m_means;
};

FactorFeatures centredDirections(const SparseRows& rows, std::size_t columnCount, std::size_t directions,
                                 std::uint64_t seed)
{
    const CentredRows centred(rows, columnCount);
    LeftSingularVectors found = strongestDirections(
        {rows.rowCount(), columnCount, [&](const Matrix& right) { return centred.times(right); },
         [&](const Matrix& right) { return centred.transposedTimes(right); }},
        directions, seed);
    return {std::move(found.scaled), std::move(found.squares)};
}

template <class Row> void addEqualShares(SparseRows& rows, const Row& rated)
{
    const float share = 1.0F / std::sqrt(static_cast<float>(rated.size()));
    for (std::size_t k = 0; k < rated.size(); ++k)
        rows.add(rated.id(k).value(), share);
    rows.endRow();
}

} // namespace

std::vector<std::uint32_t> ratedRows(const RatingMatrix& ratings, FactorSide side)
{
    std::vector<std::uint32_t> rated;
    const std::size_t count = side == FactorSide::Users ? ratings.userCount() : ratings.movieCount();
    for (std::size_t row = 0; row < count; ++row) {
        if ((side == FactorSide::Users ? ratings.byUser(UserIndex(row)).size()
                                       : ratings.byMovie(MovieIndex(row)).size()) > 0)
            rated.push_back(static_cast<std::uint32_t>(row));
    }
    return rated;
}

FactorFeatures ratingFeatures(const RatingMatrix& ratings, FactorSide side, std::size_t directions,
                              std::uint64_t seed)
{
    SparseRows rows;
    rows.reserve(ratings.userCount() + ratings.movieCount(), ratings.ratingCount());
    for (const std::uint32_t row : ratedRows(ratings, side)) {
        if (side == FactorSide::Users)
            addEqualShares(rows, ratings.byUser(UserIndex(row)));
        else
            addEqualShares(rows, ratings.byMovie(MovieIndex(row)));
    }
    const std::size_t columns = side == FactorSide::Users ? ratings.movieCount() : ratings.userCount();
    return centredDirections(rows, columns, directions, seed);
}

FactorFeatures peopleFeatures(const Dataset& dataset, const RatingMatrix& ratings, std::uint64_t seed)
{
    std::map<std::string, std::uint32_t> numbers;
    SparseRows rows;
    for (const std::uint32_t user : ratedRows(ratings, FactorSide::Users)) {
        for (const std::string& feature : personFeatures(dataset.demographics(UserIndex(user))))
            rows.add(numbers.emplace(feature, static_cast<std::uint32_t>(numbers.size())).first->second,
                     1.0F);
        rows.endRow();
    }
    return centredDirections(rows, numbers.size(), numbers.size(), seed);
}

FactorFeatures filmFeatures(const Dataset& dataset, const RatingMatrix& ratings, std::uint64_t seed)
{
    const SparseRows all = movieFeatures(dataset.movies());
    SparseRows rows;
    std::size_t columns = 1;
    for (const std::uint32_t column : all.columns)
        columns = std::max<std::size_t>(columns, column + 1);
    for (const std::uint32_t movie : ratedRows(ratings, FactorSide::Movies))
        rows.addRow(all, movie);
    return centredDirections(rows, columns, columns, seed);
}

} // namespace autorec
