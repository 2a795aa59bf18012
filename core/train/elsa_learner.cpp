// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/stopwatch.h"
#include "core/kernels/kernels.h"
#include "core/model/linear_movie_model.h"
#include "core/train/adam.h"
#include "core/train/elsa_loss.h"
#include "core/train/factor_learner.h"
#include "core/train/training_rows.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace autorec {

namespace {

constexpr std::size_t VectorsPerPiece = 256;

float productOf(const float* a, const float* b, std::size_t width)
{
    constexpr std::uint32_t FirstRow = 0;
    float product = 0.0F;
    kernels().dotRows(&product, a, width, b, &FirstRow, 1);
    return product;
}

/// Makes the length 1.
void normalise(std::span<float> vector)
{
    const float length = std::sqrt(productOf(vector.data(), vector.data(), vector.size()));
    if (length > 0.0F)
        std::for_each(vector.begin(), vector.end(), [&](float& value) { value /= length; });
}

void normaliseRows(Matrix& vectors)
{
    parallelFor(vectors.rows(), VectorsPerPiece,
                [&](std::size_t r) { normalise({vectors.row(r), vectors.columns()}); });
}

/// ELSA (see ElsaLoss): a linear autoencoder whose decoder is its encoder, transposed, with movies' vectors
/// of length 1, so that no movie speaks for itself. Learned by Adam (Kingma and Ba, 2015) on the sphere: a
/// step goes along it, and the vector is made as long as before. The model has the average of the last steps'
/// vectors (Polyak and Juditsky, 1992), which does better and changes less from epoch to epoch. Has no
/// vectors of users.
class ElsaLearner : public FactorLearner
{
public:
    ElsaLearner(const RatingMatrix& kept, const RatingMatrix& likedAside, const ModelSpec& spec,
                std::uint64_t seed)
        : FactorLearner(kept, likedAside)
        , m_rule(LikedOptions(spec).on(kept))
        , m_liked(likedRatings(kept, m_rule))
        , m_rows(m_liked)
        , m_learningRate(spec.get<double>("learning_rate"))
        , m_dropout(spec.get<double>("input_dropout"))
        , m_batchSize(static_cast<std::size_t>(spec.get<std::int64_t>("batch_size")))
        , m_seed(seed)
    {
        const auto width = static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
        m_vectors = newFactors(kept.movieCount(), width, 1.0, seed, 1);
        normaliseRows(m_vectors);
        m_average = m_vectors;
        m_means = Matrix(m_vectors.rows(), width);
        m_squares = Matrix(m_vectors.rows(), width);
    }

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override
    {
        const Stopwatch stopwatch;
        const auto epoch = static_cast<std::uint64_t>(report.epoch);
        const std::vector<std::uint32_t> order =
            shuffledIndices(m_rows.rowCount(), RandomStream(m_seed, RandomPurpose::Shuffle, epoch));
        double sum = 0.0;
        for (std::size_t first = 0; first < order.size(); first += m_batchSize) {
            if (stop.stop_requested())
                return false;
            const std::size_t count = std::min(m_batchSize, order.size() - first);
            m_rows.fill(m_batch, std::span(order).subspan(first, count),
                        {m_dropout, 0.0, m_seed, epoch, first});
            sum += static_cast<double>(count) * m_loss.passGradient(m_batch, m_vectors, m_slope);
            step();
        }
        m_movies = m_average;
        normaliseRows(m_movies);
        report.learningRate = m_learningRate;
        fillIn(report, stopwatch.seconds(), sum / static_cast<double>(std::max<std::size_t>(1, order.size())),
               false);
        return true;
    }

private:
    /// Share of the average that a step leaves as it was.
    static constexpr float Memory = 0.95F;

    /// One step of Adam along the sphere.
    void step()
    {
        const StepSizes sizes = adamSizes(m_learningRate, ++m_steps);
        const std::size_t width = m_vectors.columns();
        parallelFor(m_vectors.rows(), VectorsPerPiece, [&](std::size_t r) {
            float* const vector = m_vectors.row(r);
            float* const slope = m_slope.row(r);
            const float outwards = productOf(slope, vector, width);
            for (std::size_t k = 0; k < width; ++k)
                slope[k] -= outwards * vector[k];
            kernels().adamSteps(vector, slope, m_means.row(r), m_squares.row(r), width, &sizes, 1);
            normalise({vector, width});
            for (std::size_t k = 0; k < width; ++k)
                m_average(r, k) = Memory * m_average(r, k) + (1.0F - Memory) * vector[k];
        });
    }

    std::shared_ptr<const Recommender> modelOf(const Matrix&, const Matrix& vectors) const override
    {
        const std::vector<MovieIndex> movies = ratedMovies(m_liked);
        Matrix known(movies.size(), vectors.columns());
        for (std::size_t place = 0; place < movies.size(); ++place)
            std::copy_n(vectors.row(movies[place].value()), vectors.columns(), known.row(place));
        return std::make_shared<LinearMovieModel>(movies, weightsOfVectors(std::move(known)),
                                                  popularityOf(m_liked), LinearInputs{m_rule});
    }

    LikedRule m_rule;
    RatingMatrix m_liked;
    InteractionRows m_rows;
    double m_learningRate;
    double m_dropout;
    std::size_t m_batchSize;
    std::uint64_t m_seed;
    MiniBatch m_batch;
    ElsaLoss m_loss;
    Matrix m_vectors; ///< as the last step left them
    Matrix m_average;
    Matrix m_slope;
    Matrix m_means; ///< Adam's moments
    Matrix m_squares;
    double m_steps = 0;
};

MemoryEstimate estimateElsa(const ModelSpec& spec, const DataSize& size)
{
    constexpr std::size_t Copies =
        9; // vectors, average, slope, two moments, last, best, its model; refitting
    const auto width = static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
    const auto batch = static_cast<std::size_t>(spec.get<std::int64_t>("batch_size"));
    constexpr std::size_t MatricesOfBatch = 5;
    MemoryEstimate estimate;
    estimate.parameters = size.movies * width;
    estimate.weights = Copies * estimate.parameters * sizeof(float);
    estimate.passes = MatricesOfBatch * std::min(batch, size.users) * width * sizeof(float);
    estimate.ratings = size.ratings * (3 * MemoryEstimate::MatrixBytesPerRating + 2 * sizeof(RatingEntry));
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Elsa>()
{
    FamilyTraining training = factorTraining<ElsaLearner>();
    training.estimateMemory = estimateElsa;
    return training;
}

} // namespace autorec
