// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/gibbs_side.h"

#include "core/base/eigen_view.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/train/random_draws.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace autorec {

namespace {

constexpr double InitialSpread = 0.3;
constexpr double MeanWeight = 1.0; ///< m counts as if so many rows of 0 had been seen
constexpr std::size_t RowsPerGibbsChunk = 16;

/// The purposes of draws within one sample.
enum Draw : std::uint64_t { Start, Prior, Rows, FirstLink };

std::size_t rowCount(const RatingMatrix& ratings, FactorSide side)
{
    return side == FactorSide::Users ? ratings.userCount() : ratings.movieCount();
}

/// Draws what a rating says of x·v + both biases, given these from the last draws.
double drawOpinion(RandomStream& random, float stars, double expected, const StarNoise& noise)
{
    const std::size_t step = noise.cuts->stepOf(stars);
    const double scale = std::sqrt(noise.precision);
    const double centre = noise.mean + expected;
    return expected + drawTruncatedNormal(random, scale * (noise.cuts->lower(step) - centre),
                                          scale * (noise.cuts->upper(step) - centre)) /
                          scale;
}

/// Numbers of the given precision: normal ones times L⁻ᵀ, with LLᵀ the precision.
Eigen::MatrixXd withPrecision(const Eigen::LLT<Eigen::MatrixXd>& precision, const Eigen::MatrixXd& normals)
{
    return precision.matrixU().solve(normals);
}

} // namespace

GibbsSide::GibbsSide(const RatingMatrix& ratings, FactorSide side, std::size_t factors,
                     std::vector<FactorFeatures> features, std::uint64_t seed)
    : m_ratings(ratings)
    , m_side(side)
    , m_seed(seed)
    , m_rated(ratedRows(ratings, side))
    , m_features(std::move(features))
    , m_linkPrecisions(m_features.size(), 1.0)
    , m_rows(rowCount(ratings, side), factors + 1)
    , m_centres(m_rows.rows(), factors + 1)
{
    const std::size_t width = factors + 1;
    m_prior = {Eigen::VectorXd::Zero(eigenIndex(width)),
               Eigen::MatrixXd::Identity(eigenIndex(width), eigenIndex(width))};
    for (const FactorFeatures& some : m_features) {
        m_links.emplace_back(some.squares.size(), width);
        m_expected.emplace_back(m_rated.size(), width);
    }
    for (const std::uint32_t row : m_rated) {
        RandomStream random = randomFor(0, Start, row);
        for (std::size_t k = 0; k < factors; ++k)
            m_rows(row, k) = static_cast<float>(InitialSpread * random.normal());
    }
}

RandomStream GibbsSide::randomFor(int sample, std::uint64_t what, std::uint64_t row) const
{
    constexpr unsigned RowBits = 40;
    const std::uint64_t stream = (what << 1U) | (m_side == FactorSide::Users ? 0U : 1U);
    return {m_seed, RandomPurpose::Gibbs, static_cast<std::uint64_t>(sample), (stream << RowBits) | row};
}

/// The rated rows less what all features but one say, [rated × (factors + 1)].
Matrix GibbsSide::residuals(std::size_t without) const
{
    Matrix rest(m_rated.size(), m_rows.columns());
    for (std::size_t place = 0; place < m_rated.size(); ++place)
        std::copy_n(m_rows.row(m_rated[place]), m_rows.columns(), rest.row(place));
    for (std::size_t k = 0; k < m_expected.size(); ++k) {
        if (k != without)
            std::transform(rest.values().begin(), rest.values().end(), m_expected[k].values().begin(),
                           rest.values().begin(), std::minus<>());
    }
    return rest;
}

void GibbsSide::samplePrior(int sample)
{
    const Eigen::MatrixXd rest = toDouble(residuals(m_features.size()));
    const Eigen::Index width = rest.cols();
    const auto count = static_cast<double>(rest.rows());
    const Eigen::VectorXd mean = rest.colwise().mean().transpose();
    const Eigen::MatrixXd centred = rest.rowwise() - mean.transpose();
    Eigen::MatrixXd inverseScale = Eigen::MatrixXd::Identity(width, width);
    inverseScale += centred.transpose() * centred;
    inverseScale += MeanWeight * count / (MeanWeight + count) * mean * mean.transpose();
    double degrees = static_cast<double>(width) + count;
    for (std::size_t k = 0; k < m_links.size(); ++k) {
        const Eigen::MatrixXd link = toDouble(m_links[k]);
        inverseScale += m_linkPrecisions[k] * link.transpose() * link;
        degrees += static_cast<double>(link.rows());
    }
    RandomStream random = randomFor(sample, Prior);
    m_prior.precision = drawWishart(random, inverseScale, degrees);
    const Eigen::MatrixXd precision = (MeanWeight + count) * m_prior.precision;
    m_prior.mean =
        count / (MeanWeight + count) * mean + withPrecision(precision.llt(), drawNormals(random, width));
    for (std::size_t k = 0; k < m_links.size(); ++k)
        sampleLink(sample, k);
}

void GibbsSide::sampleLink(int sample, std::size_t k)
{
    const FactorFeatures& features = m_features[k];
    const std::size_t directions = features.squares.size();
    const std::size_t width = m_rows.columns();
    if (directions == 0)
        return;
    Matrix rest = residuals(k);
    eigenView(rest).rowwise() -= m_prior.mean.cast<float>().transpose();
    Matrix products(directions, width);
    parallelChunks(directions, RowsPerGibbsChunk, [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply({products.row(begin), width},
                                     {features.values.data() + begin, directions}, {rest.data(), width},
                                     end - begin, rest.rows(), width);
    });
    RandomStream random = randomFor(sample, FirstLink + k);
    const Eigen::MatrixXd noise = withPrecision(
        m_prior.precision.llt(), drawNormals(random, eigenIndex(width), eigenIndex(directions)));
    for (std::size_t d = 0; d < directions; ++d) {
        const double precision = features.squares[d] + m_linkPrecisions[k];
        for (std::size_t c = 0; c < width; ++c)
            m_links[k](d, c) = static_cast<float>(static_cast<double>(products(d, c)) / precision +
                                                  noise(eigenIndex(c), eigenIndex(d)) / std::sqrt(precision));
    }
    const Eigen::MatrixXd link = toDouble(m_links[k]);
    const double squares = (link * m_prior.precision).cwiseProduct(link).sum();
    m_linkPrecisions[k] =
        drawGamma(random, 0.5 * static_cast<double>(1 + m_links[k].size()), 0.5 * (1.0 + squares));
    applyLink(k);
}

void GibbsSide::applyLink(std::size_t k)
{
    const FactorFeatures& features = m_features[k];
    const std::size_t directions = features.squares.size();
    const std::size_t width = m_rows.columns();
    parallelChunks(m_rated.size(), RowsPerGibbsChunk, [&](std::size_t begin, std::size_t end) {
        kernels().multiply({m_expected[k].row(begin), width}, {features.values.row(begin), directions},
                           {m_links[k].data(), width}, end - begin, directions, width);
    });
}

ModelState GibbsSide::state() const
{
    ModelState state{{{"link_precisions", m_linkPrecisions}}, {{"rows", m_rows}}};
    for (std::size_t k = 0; k < m_links.size(); ++k)
        state.tensors["link" + std::to_string(k)] = m_links[k];
    return state;
}

void GibbsSide::restore(const ModelState& state)
{
    m_rows = state.tensor("rows", m_rows.rows(), m_rows.columns());
    for (std::size_t k = 0; k < m_links.size(); ++k) {
        m_linkPrecisions[k] = state.fields.at("link_precisions").at(k);
        m_links[k] = state.tensor("link" + std::to_string(k), m_links[k].rows(), m_links[k].columns());
        if (!m_links[k].empty())
            applyLink(k);
    }
}

bool GibbsSide::sampleRows(int sample, const Matrix& other, const StarNoise& noise,
                           const std::stop_token& stop)
{
    parallelFor(m_rated.size(), RowsPerGibbsChunk, [&](std::size_t place) {
        if (stop.stop_requested())
            return;
        if (m_side == FactorSide::Users)
            sampleRow(sample, place, m_ratings.byUser(UserIndex(m_rated[place])), other, noise);
        else
            sampleRow(sample, place, m_ratings.byMovie(MovieIndex(m_rated[place])), other, noise);
    });
    return !stop.stop_requested();
}

template <class Row>
void GibbsSide::sampleRow(int sample, std::size_t place, const Row& ratings, const Matrix& other,
                          const StarNoise& noise)
{
    // The rated vectors, a 1 for the own bias, and what is left of the rating: its products with itself are
    // all that the conditional needs.
    const std::size_t columns = m_rows.columns() + 1;
    const float* const last = m_rows.row(m_rated[place]);
    RandomStream random = randomFor(sample, Rows, m_rated[place]);
    Matrix design(ratings.size(), columns);
    for (std::size_t k = 0; k < ratings.size(); ++k) {
        const float* const vector = other.row(ratings.id(k).value());
        float* const row = std::copy_n(vector, columns - 2, design.row(k));
        row[0] = 1.0F;
        row[1] = ratings.stars(k) - static_cast<float>(noise.mean) - vector[columns - 2];
        if (!noise.cuts)
            continue;
        const float expected = std::inner_product(last, last + columns - 1, design.row(k), 0.0F);
        row[1] = static_cast<float>(drawOpinion(random, ratings.stars(k),
                                                static_cast<double>(expected + vector[columns - 2]), noise) -
                                    static_cast<double>(vector[columns - 2]));
    }
    Matrix sums(columns, columns);
    kernels().transposedMultiply({sums.data(), columns}, {design.data(), columns}, {design.data(), columns},
                                 columns, ratings.size(), columns);
    const Eigen::MatrixXd products = noise.precision * toDouble(sums);

    const Eigen::Index width = eigenIndex(m_rows.columns());
    Eigen::VectorXd expected = m_prior.mean;
    for (const Matrix& some : m_expected)
        expected += Eigen::Map<const Eigen::VectorXf>(some.row(place), width).cast<double>();
    const Eigen::LLT<Eigen::MatrixXd> solver(m_prior.precision + products.topLeftCorner(width, width));
    const Eigen::VectorXd centre =
        solver.solve(m_prior.precision * expected + products.col(width).head(width));
    const Eigen::VectorXd normals = drawNormals(random, width);
    const Eigen::VectorXd drawn = centre + solver.matrixU().solve(normals);
    Eigen::Map<Eigen::VectorXf>(m_centres.row(m_rated[place]), width) = centre.cast<float>();
    Eigen::Map<Eigen::VectorXf>(m_rows.row(m_rated[place]), width) = drawn.cast<float>();
}

} // namespace autorec
