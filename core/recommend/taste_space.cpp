// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/taste_space.h"

#include "core/data/most_rated.h"
#include "core/recommend/pair_sums.h"
#include "core/recommend/similar.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// None of a model whose lists are made by another part than its vectors.
Matrix learnedVectors(const Recommender& model, const std::vector<MovieIndex>& films)
{
    const Matrix all = model.movieVectors();
    if (all.empty() || !model.listScores({}, std::nullopt).empty())
        return {};
    Matrix vectors(films.size(), all.columns());
    for (std::size_t f = 0; f < films.size(); ++f)
        std::copy_n(all.row(films[f].value()), all.columns(), vectors.row(f));
    return vectors;
}

/// Two films are similar if they resemble the same films. A film's similarity to itself carries no
/// information and is reduced to that with its nearest film.
Matrix likenessVectors(const Recommender& model, const std::vector<MovieIndex>& films)
{
    Matrix vectors(films.size(), films.size());
    for (std::size_t f = 0; f < films.size(); ++f) {
        const std::vector<float> likeness = model.similarity(films[f]);
        if (likeness.empty())
            return {};
        float nearest = 0.0F;
        for (std::size_t other = 0; other < films.size(); ++other) {
            vectors(f, other) = likeness[films[other].value()];
            if (other != f)
                nearest = std::max(nearest, vectors(f, other));
        }
        vectors(f, f) = nearest;
    }
    return vectors;
}

Matrix ratingCosines(const RatingMatrix& ratings, const std::vector<MovieIndex>& films)
{
    const auto [products, common] = pairSums(ratings, films, [](const RatingRow<MovieIndex>& rated) {
        return [mean = averageOf(rated)](float stars, std::size_t) { return stars - mean; };
    });
    Matrix cosines(films.size(), films.size());
    for (std::size_t a = 0; a < films.size(); ++a) {
        for (std::size_t b = 0; b < films.size(); ++b) {
            const float lengths = std::sqrt(products(a, a) * products(b, b));
            cosines(a, b) = lengths > 0.0F ? shrunk(products(a, b) / lengths, common(a, b)) : 0.0F;
        }
    }
    return cosines;
}

} // namespace

std::vector<MovieIndex> bestKnownFilms(const Dataset& dataset, const Recommender& model, std::size_t most)
{
    std::vector<MovieIndex> films;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const MovieIndex movie(m);
        if (dataset.ratings().byMovie(movie).size() > 0 && model.knows(movie) &&
            !dataset.movie(movie).titleIsUnknown())
            films.push_back(movie);
    }
    const SameFilms& same = dataset.sameFilms();
    const std::size_t enough = std::min(most, films.size()) + same.surplus();
    films = mostRatedOf(std::move(films), dataset.ratings(), enough);
    same.keepFirstOfEach(films, most, [](MovieIndex movie) { return movie; });
    return films;
}

void centre(Matrix& vectors)
{
    std::vector<double> sums(vectors.columns());
    for (std::size_t r = 0; r < vectors.rows(); ++r) {
        for (std::size_t c = 0; c < vectors.columns(); ++c)
            sums[c] += static_cast<double>(vectors(r, c));
    }
    for (std::size_t r = 0; r < vectors.rows(); ++r) {
        for (std::size_t c = 0; c < vectors.columns(); ++c)
            vectors(r, c) -= static_cast<float>(sums[c] / static_cast<double>(vectors.rows()));
    }
}

void normalise(Matrix& vectors)
{
    for (std::size_t r = 0; r < vectors.rows(); ++r) {
        float* row = vectors.row(r);
        float* end = row + vectors.columns();
        const float length = std::sqrt(std::inner_product(row, end, row, 0.0F));
        if (length > 0.0F)
            std::for_each(row, end, [length](float& value) { value /= length; });
    }
}

float TasteSpace::cosine(std::size_t filmA, std::size_t filmB) const
{
    const float* a = vectors.row(filmA);
    return std::inner_product(a, a + vectors.columns(), vectors.row(filmB), 0.0F);
}

TasteSpace tasteSpace(const Dataset& dataset, const Recommender& model, std::size_t most)
{
    TasteSpace space{bestKnownFilms(dataset, model, most), {}};
    space.vectors = learnedVectors(model, space.films);
    if (space.vectors.empty())
        space.vectors = likenessVectors(model, space.films);
    if (space.vectors.empty())
        space.vectors = ratingCosines(dataset.ratings(), space.films);
    centre(space.vectors);
    normalise(space.vectors);
    return space;
}

} // namespace autorec
