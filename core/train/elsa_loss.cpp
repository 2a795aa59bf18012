// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/elsa_loss.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/implicit_factor_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t PeoplePerChunk = 32;
constexpr std::size_t VectorsPerChunk = 256;

double dot(const float* a, const float* b, std::size_t count)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < count; ++k)
        sum += static_cast<double>(a[k]) * static_cast<double>(b[k]);
    return sum;
}

/// The product of row r of two sets of rows whose columns ascend.
double dotOfRows(const SparseRows& a, const SparseRows& b, std::size_t r)
{
    double sum = 0.0;
    for (std::size_t i = a.offsets[r], j = b.offsets[r]; i < a.offsets[r + 1] && j < b.offsets[r + 1];) {
        if (a.columns[i] == b.columns[j])
            sum += static_cast<double>(a.values[i]) * static_cast<double>(b.values[j]);
        const std::uint32_t least = std::min(a.columns[i], b.columns[j]);
        i += a.columns[i] == least ? 1 : 0;
        j += b.columns[j] == least ? 1 : 0;
    }
    return sum;
}

void multiplyRows(Matrix& result, const Matrix& left, const Matrix& right, std::size_t perChunk)
{
    result.resize(left.rows(), right.columns());
    parallelChunks(left.rows(), perChunk, [&](std::size_t begin, std::size_t end) {
        kernels().multiply({result.row(begin), result.columns()}, {left.row(begin), left.columns()},
                           {right.data(), right.columns()}, end - begin, left.columns(), right.columns());
    });
}

} // namespace

void ElsaLoss::sumVectors(const SparseRows& rows, const Matrix& vectors, Matrix& sums) const
{
    sums.resize(rows.rowCount(), vectors.columns());
    sums.setZero();
    parallelFor(rows.rowCount(), PeoplePerChunk, [&](std::size_t r) {
        kernels().addScaledRows(sums.row(r), sums.columns(), {vectors.data(), vectors.columns()},
                                rows.columns.data() + rows.offsets[r], rows.values.data() + rows.offsets[r],
                                rows.rowSize(r));
    });
}

double ElsaLoss::weighPeople(const MiniBatch& batch)
{
    constexpr double Least = 1e-12;
    const std::size_t people = m_people.rows();
    const std::size_t width = m_people.columns();
    m_scaled.resize(people, width);
    m_towards.resize(people, width);
    m_losses.resize(people);
    parallelFor(people, PeoplePerChunk, [&](std::size_t p) {
        const float* h = m_people.row(p);
        const double inner = dot(h, h, width);
        const double square =
            dot(h, m_through.row(p), width) - 2.0 * inner + dotOfRows(batch.input, batch.input, p);
        const double wanted = dotOfRows(batch.target, batch.target, p);
        double ofOutput = 0.0;
        double ofTarget = 0.0;
        m_losses[p] = 2.0;
        if (square > Least && wanted > Least) {
            const double common = dot(m_wanted.row(p), h, width) - dotOfRows(batch.input, batch.target, p);
            const double lengths = std::sqrt(square * wanted);
            m_losses[p] = 2.0 - 2.0 * common / lengths;
            ofOutput = 2.0 * common / (lengths * square * batch.normaliser);
            ofTarget = -2.0 / (lengths * batch.normaliser);
        }
        for (std::size_t k = 0; k < width; ++k) {
            const auto scaled = static_cast<float>(ofOutput * static_cast<double>(h[k]));
            m_wanted(p, k) = static_cast<float>(ofOutput * static_cast<double>(m_through(p, k)) +
                                                ofTarget * static_cast<double>(m_wanted(p, k))) -
                             2.0F * scaled;
            m_scaled(p, k) = scaled;
            m_towards(p, k) = static_cast<float>(ofTarget * static_cast<double>(h[k]));
        }
    });
    return std::accumulate(m_losses.begin(), m_losses.end(), 0.0);
}

void ElsaLoss::addSlopes(const MiniBatch& batch, std::size_t firstMovie, std::size_t lastMovie,
                         const Matrix& vectors, Matrix& slope) const
{
    const std::size_t width = vectors.columns();
    kernels().multiply({slope.row(firstMovie), width}, {vectors.row(firstMovie), width},
                       {m_product.data(), width}, lastMovie - firstMovie, width, width);
    std::vector<float> values;
    const auto addRows = [&](const ColumnIndex& index, const std::vector<float>& entries,
                             const Matrix& rows) {
        const std::vector<std::uint32_t>& movies = index.columns();
        const auto first = std::lower_bound(movies.begin(), movies.end(), firstMovie);
        for (auto movie = first; movie != movies.end() && *movie < lastMovie; ++movie) {
            const auto k = static_cast<std::size_t>(movie - movies.begin());
            values.clear();
            for (const std::uint32_t entry : index.entriesOf(k))
                values.push_back(entries[entry]);
            kernels().addScaledRows(slope.row(*movie), width, {rows.data(), width}, index.rowsOf(k).data(),
                                    values.data(), values.size());
        }
    };
    addRows(m_inputColumns, batch.input.values, m_wanted);
    addRows(m_targetColumns, batch.target.values, m_towards);
}

double ElsaLoss::passGradient(const MiniBatch& batch, const Matrix& vectors, Matrix& slope)
{
    const std::size_t width = vectors.columns();
    sumVectors(batch.input, vectors, m_people);
    sumVectors(batch.target, vectors, m_wanted);
    multiplyRows(m_through, m_people, weightedGram(vectors, 1.0), PeoplePerChunk);
    const double loss = weighPeople(batch);

    m_product.resize(width, width);
    parallelChunks(width, PeoplePerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply({m_product.row(begin), width}, {m_people.data() + begin, width},
                                     {m_scaled.data(), width}, end - begin, m_people.rows(), width);
    });
    m_inputColumns.build(batch.input, vectors.rows());
    m_targetColumns.build(batch.target, vectors.rows());
    slope.resize(vectors.rows(), width);
    parallelChunks(vectors.rows(), VectorsPerChunk,
                   [&](std::size_t begin, std::size_t end) { addSlopes(batch, begin, end, vectors, slope); });
    return loss / batch.normaliser;
}

} // namespace autorec
