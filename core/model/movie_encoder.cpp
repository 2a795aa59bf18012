// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/movie_encoder.h"

#include <algorithm>

namespace autorec {

std::vector<CentredPerson> centredPeople(const RatingMatrix& ratings, const BiasModel& biases,
                                         const Normalisation& normalisation)
{
    std::vector<CentredPerson> people;
    people.reserve(ratings.userCount());
    for (std::size_t u = 0; u < ratings.userCount(); ++u)
        people.emplace_back(biases, normalisation, ratings.profile(UserIndex(u)));
    return people;
}

SparseRows normalisedMovieRows(const RatingMatrix& ratings, const std::vector<CentredPerson>& people)
{
    SparseRows rows;
    rows.reserve(ratings.movieCount(), ratings.ratingCount());
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        const MovieIndex movie(m);
        const RatingRow<UserIndex> row = ratings.byMovie(movie);
        for (std::size_t k = 0; k < row.size(); ++k)
            rows.add(row.id(k).value(), people[row.id(k).value()].toNetwork(movie, row.stars(k)));
        rows.endRow();
    }
    return rows;
}

Matrix encodeMovies(const Network& network, const RatingMatrix& ratings, const BiasModel& biases,
                    const Normalisation& normalisation)
{
    const SparseRows rows = normalisedMovieRows(ratings, centredPeople(ratings, biases, normalisation));
    constexpr std::size_t RowsPerPass = 1024;
    Matrix codes(rows.rowCount(), network.codeSize());
    NetworkWorkspace workspace;
    for (std::size_t begin = 0; begin < rows.rowCount(); begin += RowsPerPass) {
        const std::size_t end = std::min(rows.rowCount(), begin + RowsPerPass);
        SparseRows some;
        for (std::size_t r = begin; r < end; ++r)
            some.addRow(rows, r);
        network.encode(some, workspace);
        const std::span<const float> encoded = workspace.activations.back().values();
        std::copy_n(encoded.begin(), (end - begin) * codes.columns(), codes.row(begin));
    }
    return codes;
}

} // namespace autorec
