// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/genre_lift.h"

#include "core/model/model_state.h"

#include <cmath>
#include <map>
#include <string>

namespace autorec {

namespace {

constexpr double PullOfEverybody = 2.0; ///< in ratings

} // namespace

GenreLift::GenreLift(const std::vector<Movie>& movies, const RatingMatrix& training)
{
    std::map<std::string, std::uint32_t> numbers;
    std::vector<double> ratings;
    for (std::size_t m = 0; m < movies.size(); ++m) {
        for (const std::string& genre : movies[m].genres) {
            const std::uint32_t number =
                numbers.emplace(genre, static_cast<std::uint32_t>(numbers.size())).first->second;
            ratings.resize(numbers.size());
            ratings[number] += static_cast<double>(training.byMovie(MovieIndex(m)).size());
            m_genres.add(number, 1.0F);
        }
        m_genres.endRow();
    }
    m_shares = Matrix(1, ratings.size());
    for (std::size_t genre = 0; genre < ratings.size(); ++genre)
        m_shares(0, genre) = static_cast<float>(ratings[genre] / static_cast<double>(training.ratingCount()));
}

GenreLift::GenreLift(const Tensors& tensors, std::size_t movieCount)
    : m_shares(tensorOf(tensors, "genre_shares"))
{
    if (m_shares.rows() != 1)
        throw Error(ErrorCode::DamagedFile, "the shares of genres are not one row");
    m_genres = sparseRowsOf(tensors, "genres", m_shares.size());
    if (m_genres.rowCount() != movieCount)
        throw Error(ErrorCode::DamagedFile, "The genres are not of as many movies as the model.");
}

std::vector<float> GenreLift::of(Profile profile, float mean) const
{
    std::vector<double> own(m_shares.size());
    double liked = 0.0;
    for (const ProfileEntry& entry : profile) {
        if (entry.stars <= mean)
            continue;
        ++liked;
        const std::size_t movie = entry.movie.value();
        for (std::size_t k = m_genres.offsets[movie]; k < m_genres.offsets[movie + 1]; ++k)
            ++own[m_genres.columns[k]];
    }
    std::vector<double> lifts(own.size());
    for (std::size_t genre = 0; genre < own.size(); ++genre) {
        const auto share = static_cast<double>(m_shares(0, genre));
        if (share > 0.0)
            lifts[genre] =
                std::log((own[genre] + PullOfEverybody * share) / ((liked + PullOfEverybody) * share));
    }
    std::vector<float> byMovie(m_genres.rowCount());
    for (std::size_t m = 0; m < byMovie.size(); ++m) {
        double sum = 0.0;
        for (std::size_t k = m_genres.offsets[m]; k < m_genres.offsets[m + 1]; ++k)
            sum += lifts[m_genres.columns[k]];
        if (m_genres.rowSize(m) > 0)
            byMovie[m] = static_cast<float>(sum / static_cast<double>(m_genres.rowSize(m)));
    }
    return byMovie;
}

Tensors GenreLift::tensors() const
{
    Tensors tensors = sparseTensors(m_genres, "genres");
    tensors["genre_shares"] = m_shares;
    return tensors;
}

} // namespace autorec
