// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/linear_system.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/kernels/symmetric_inverse.h"

#include <algorithm>
#include <functional>

namespace autorec {

namespace {

constexpr std::uint32_t NoPlace = UINT32_MAX;
constexpr std::size_t PerChunk = 16;

/// Calls `work(index)` for every index, slice by slice, with a report and a chance to stop between them.
void inSlices(std::size_t count, const std::string& phase, const PhaseReporter& phases,
              const std::stop_token& stop, const std::function<void(std::size_t)>& work)
{
    constexpr std::size_t Slices = 32;
    const std::size_t slice = count / Slices + 1;
    for (std::size_t first = 0; first < count; first += slice) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped: " + phase + ".");
        if (phases)
            phases(phase, static_cast<double>(first) / static_cast<double>(count));
        parallelFor(std::min(slice, count - first), PerChunk, [&](std::size_t k) { work(first + k); });
    }
}

void invert(DoubleMatrix& matrix, const std::string& phase, const PhaseReporter& phases,
            const std::stop_token& stop)
{
    invertSymmetric(matrix, {stop, [&](double done) {
                                 if (phases)
                                     phases(phase, done);
                             }});
}

} // namespace

LinearSystem::LinearSystem(const RatingMatrix& ratings, std::vector<MovieIndex> movies,
                           const Options& options)
    : m_ratings(ratings)
    , m_movies(std::move(movies))
    , m_places(ratings.movieCount(), NoPlace)
    , m_target(options.target)
    , m_penalties(channels() * m_movies.size())
{
    for (std::size_t place = 0; place < m_movies.size(); ++place)
        m_places[m_movies[place].value()] = static_cast<std::uint32_t>(place);
    if (options.inputs.mean) {
        for (std::size_t u = 0; u < ratings.userCount(); ++u)
            m_means.push_back(options.inputs.mean->of(ratings.profile(UserIndex(u))));
    }
    const double share = options.dropout / (1.0 - options.dropout);
    for (std::size_t place = 0; place < m_movies.size(); ++place) {
        const auto row = m_ratings.byMovie(m_movies[place]);
        for (std::size_t c = 0; c < channels(); ++c) {
            double square = 0.0;
            for (std::size_t k = 0; k < row.size(); ++k)
                square += valueOf(c, row.id(k), row.stars(k)) * valueOf(c, row.id(k), row.stars(k));
            m_penalties[inputOf(c, place)] = options.penalties[c] + share * square;
        }
    }
}

DoubleMatrix LinearSystem::gramOfInputs(const PhaseReporter& phases, const std::stop_token& stop) const
{
    DoubleMatrix gram(inputCount(), inputCount());
    const auto addPerson = [&](std::size_t place, UserIndex user, float stars) {
        const auto others = m_ratings.byUser(user);
        for (std::size_t k = 0; k < others.size(); ++k) {
            const std::uint32_t other = m_places[others.id(k).value()];
            if (channels() == 1 && others.id(k) > m_movies[place])
                break;
            for (std::size_t a = 0; a < channels() && other != NoPlace; ++a) {
                // The lower triangle is enough.
                for (std::size_t b = 0; b <= a; ++b) {
                    if (b < a || other <= place)
                        gram(inputOf(a, place), inputOf(b, other)) +=
                            valueOf(a, user, stars) * valueOf(b, user, others.stars(k));
                }
            }
        }
    };
    inSlices(m_movies.size(), "Counting who rated what together", phases, stop, [&](std::size_t place) {
        const auto people = m_ratings.byMovie(m_movies[place]);
        for (std::size_t k = 0; k < people.size(); ++k)
            addPerson(place, people.id(k), people.stars(k));
    });
    for (std::size_t input = 0; input < inputCount(); ++input)
        gram(input, input) += m_penalties[input];
    return gram;
}

std::vector<double> LinearSystem::ownCoefficients(const DoubleMatrix& block) const
{
    if (channels() == 1)
        return {m_target[0] / block(0, 0)};
    const double determinant = block(0, 0) * block(1, 1) - block(0, 1) * block(1, 0);
    return {(block(1, 1) * m_target[0] - block(0, 1) * m_target[1]) / determinant,
            (block(0, 0) * m_target[1] - block(1, 0) * m_target[0]) / determinant};
}

std::shared_ptr<const InputWeights> LinearSystem::solveByMovies(const PhaseReporter& phases,
                                                                const std::stop_token& stop) const
{
    DoubleMatrix inverse = gramOfInputs(phases, stop);
    invert(inverse, "Inverting the matrix of movies", phases, stop);
    std::vector<std::vector<double>> coefficients(m_movies.size());
    for (std::size_t place = 0; place < m_movies.size(); ++place) {
        DoubleMatrix block(channels(), channels());
        for (std::size_t a = 0; a < channels(); ++a) {
            for (std::size_t b = 0; b < channels(); ++b)
                block(a, b) = inverse(inputOf(a, place), inputOf(b, place));
        }
        coefficients[place] = ownCoefficients(block);
    }
    Matrix weights(inputCount(), m_movies.size());
    parallelFor(inputCount(), PerChunk, [&](std::size_t input) {
        for (std::size_t place = 0; place < m_movies.size(); ++place) {
            double weight = 0.0;
            for (std::size_t c = 0; c < channels(); ++c)
                weight -= inverse(input, inputOf(c, place)) * coefficients[place][c];
            const bool isOwn = input % m_movies.size() == place;
            weights(input, place) = isOwn ? 0.0F : static_cast<float>(weight);
        }
    });
    return weightsInFull(std::move(weights));
}

DoubleMatrix LinearSystem::gramOfPeople(const PhaseReporter& phases, const std::stop_token& stop) const
{
    DoubleMatrix gram(personCount(), personCount());
    const auto addMovie = [&](std::size_t person, std::size_t place, float stars) {
        const auto others = m_ratings.byMovie(m_movies[place]);
        for (std::size_t k = 0; k < others.size() && others.id(k).value() <= person; ++k) {
            for (std::size_t c = 0; c < channels(); ++c)
                gram(person, others.id(k).value()) += valueOf(c, UserIndex(person), stars) *
                                                      valueOf(c, others.id(k), others.stars(k)) /
                                                      m_penalties[inputOf(c, place)];
        }
    };
    inSlices(personCount(), "Counting what people have in common", phases, stop, [&](std::size_t person) {
        const auto rated = m_ratings.byUser(UserIndex(person));
        for (std::size_t k = 0; k < rated.size(); ++k) {
            const std::uint32_t place = m_places[rated.id(k).value()];
            if (place != NoPlace)
                addMovie(person, place, rated.stars(k));
        }
        gram(person, person) += 1.0;
    });
    return gram;
}

DoubleMatrix LinearSystem::inverseTimesInputs(const DoubleMatrix& inverse, std::size_t place) const
{
    DoubleMatrix columns(channels(), personCount());
    const auto people = m_ratings.byMovie(m_movies[place]);
    for (std::size_t c = 0; c < channels(); ++c) {
        double* const column = columns.row(c);
        for (std::size_t k = 0; k < people.size(); ++k) {
            const double value = valueOf(c, people.id(k), people.stars(k)) / m_penalties[inputOf(c, place)];
            const double* const row = inverse.row(people.id(k).value());
            for (std::size_t person = 0; person < personCount(); ++person)
                column[person] += value * row[person];
        }
    }
    return columns;
}

SparseRows LinearSystem::reach() const
{
    SparseRows rows;
    for (std::size_t c = 0; c < channels(); ++c) {
        for (std::size_t place = 0; place < m_movies.size(); ++place) {
            const auto people = m_ratings.byMovie(m_movies[place]);
            for (std::size_t k = 0; k < people.size(); ++k)
                rows.add(people.id(k).value(), static_cast<float>(valueOf(c, people.id(k), people.stars(k)) /
                                                                  m_penalties[inputOf(c, place)]));
            rows.endRow();
        }
    }
    return rows;
}

std::shared_ptr<const InputWeights> LinearSystem::solveByPeople(const PhaseReporter& phases,
                                                                const std::stop_token& stop) const
{
    DoubleMatrix inverse = gramOfPeople(phases, stop);
    invert(inverse, "Inverting the matrix of people", phases, stop);
    Matrix pull(personCount(), m_movies.size());
    inSlices(m_movies.size(), "Weighing movies", phases, stop, [&](std::size_t place) {
        const DoubleMatrix columns = inverseTimesInputs(inverse, place);
        const auto people = m_ratings.byMovie(m_movies[place]);
        DoubleMatrix block(channels(), channels());
        for (std::size_t a = 0; a < channels(); ++a) {
            block(a, a) = 1.0;
            for (std::size_t b = 0; b < channels(); ++b) {
                for (std::size_t k = 0; k < people.size(); ++k)
                    block(a, b) -=
                        valueOf(a, people.id(k), people.stars(k)) * columns(b, people.id(k).value());
                block(a, b) /= m_penalties[inputOf(a, place)];
            }
        }
        const std::vector<double> own = ownCoefficients(block);
        for (std::size_t person = 0; person < personCount(); ++person) {
            double sum = 0.0;
            for (std::size_t c = 0; c < channels(); ++c)
                sum += columns(c, person) * own[c];
            pull(person, place) = static_cast<float>(sum);
        }
    });
    return weightsThroughPeople(reach(), std::move(pull));
}

} // namespace autorec
