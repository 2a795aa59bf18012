#include "core/train/training_rows.h"

#include "core/base/random.h"
#include "core/model/movie_autoencoder.h"

namespace autorec {

namespace {

std::vector<CentredPerson> centredPeople(const RatingMatrix& kept, const BiasModel& biases, Centring centring)
{
    std::vector<CentredPerson> people;
    people.reserve(kept.userCount());
    for (std::size_t u = 0; u < kept.userCount(); ++u)
        people.emplace_back(biases, centring, kept.profile(UserIndex(u)));
    return people;
}

SparseRows centredUserRows(const RatingMatrix& ratings, const std::vector<CentredPerson>& people)
{
    SparseRows rows;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const RatingRow<MovieIndex> row = ratings.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            rows.add(row.id(k).value(), row.stars(k) - people[u].offset(row.id(k)));
        rows.endRow();
    }
    return rows;
}

} // namespace

TrainingRows::TrainingRows(const RatingMatrix& keptRatings, const RatingMatrix& setAsideRatings,
                           const BiasModel& biases, Centring centring, RowOrder order)
    : width(order == RowOrder::Users ? keptRatings.movieCount() : keptRatings.userCount())
{
    const std::vector<CentredPerson> people = centredPeople(keptRatings, biases, centring);
    const auto addSetAside = [&](std::uint32_t column, float stars, UserIndex user, MovieIndex movie) {
        setAside.add(column, stars);
        setAsideOffsets.push_back(people[user.value()].offset(movie));
    };
    if (order == RowOrder::Users) {
        kept = centredUserRows(keptRatings, people);
        for (std::size_t u = 0; u < setAsideRatings.userCount(); ++u) {
            const RatingRow<MovieIndex> row = setAsideRatings.byUser(UserIndex(u));
            for (std::size_t k = 0; k < row.size(); ++k)
                addSetAside(row.id(k).value(), row.stars(k), UserIndex(u), row.id(k));
            setAside.endRow();
        }
    } else {
        kept = centredMovieRows(keptRatings, biases, centring);
        for (std::size_t m = 0; m < setAsideRatings.movieCount(); ++m) {
            const RatingRow<UserIndex> row = setAsideRatings.byMovie(MovieIndex(m));
            for (std::size_t k = 0; k < row.size(); ++k)
                addSetAside(row.id(k).value(), row.stars(k), row.id(k), MovieIndex(m));
            setAside.endRow();
        }
    }
}

void MiniBatch::fill(const SparseRows& rows, std::span<const std::uint32_t> chosen, double dropout,
                     std::uint64_t seed, std::uint64_t epoch, std::uint64_t firstRow)
{
    input.clear();
    target.clear();
    const auto scale = static_cast<float>(1.0 / (1.0 - dropout));
    for (std::size_t k = 0; k < chosen.size(); ++k) {
        RandomStream random(seed, RandomPurpose::InputDropout, epoch, firstRow + k);
        for (std::size_t e = rows.offsets[chosen[k]]; e < rows.offsets[chosen[k] + 1]; ++e) {
            target.add(rows.columns[e], rows.values[e]);
            if (dropout == 0.0 || random.uniform() >= dropout)
                input.add(rows.columns[e], rows.values[e] * scale);
        }
        input.endRow();
        target.endRow();
    }
}

} // namespace autorec
