// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/hash.h"

#include <algorithm>
#include <utility>

namespace autorec {

Dataset::Dataset(std::shared_ptr<const Catalogue> catalogue, RatingMatrix ratings)
    : m_catalogue(std::move(catalogue))
    , m_copies(std::make_shared<Copies>())
    , m_ratings(std::make_shared<const RatingMatrix>(std::move(ratings)))
    , m_fingerprint(std::make_shared<Fingerprint>())
{
}

std::optional<MovieIndex> Dataset::findMovie(const SourceId& id) const
{
    const std::vector<Movie>& all = movies();
    const auto found =
        std::lower_bound(all.begin(), all.end(), id,
                         [](const Movie& movie, const SourceId& wanted) { return movie.id < wanted; });
    return found != all.end() && found->id == id
               ? std::optional(MovieIndex(static_cast<std::size_t>(found - all.begin())))
               : std::nullopt;
}

std::optional<UserIndex> Dataset::findUser(const SourceId& id) const
{
    const std::optional<std::size_t> place = m_catalogue->userIds.find(id);
    return place ? std::optional(UserIndex(*place)) : std::nullopt;
}

std::optional<MovieIndex> Dataset::findMovie(std::string_view id) const
{
    const std::optional<SourceId> read = SourceId::parse(id);
    return read ? findMovie(*read) : std::nullopt;
}

std::optional<UserIndex> Dataset::findUser(std::string_view id) const
{
    const std::optional<SourceId> read = SourceId::parse(id);
    return read ? findUser(*read) : std::nullopt;
}

const SameFilms& Dataset::sameFilms() const
{
    std::call_once(m_copies->once, [this] { m_copies->films = SameFilms(m_catalogue->movies); });
    return m_copies->films;
}

double Dataset::density() const
{
    const double cells = static_cast<double>(userCount()) * static_cast<double>(ratedMovieCount());
    return cells > 0.0 ? static_cast<double>(ratingCount()) / cells : 0.0;
}

std::size_t Dataset::ratedMovieCount() const
{
    std::size_t rated = 0;
    for (std::size_t m = 0; m < movieCount(); ++m)
        rated += m_ratings->byMovie(MovieIndex(m)).size() > 0 ? 1 : 0;
    return rated;
}

std::string Dataset::fingerprint(const WorkContext& work) const
{
    std::call_once(m_fingerprint->once, [this, &work] {
        Hash hash;
        for (std::size_t u = 0; u < userCount(); ++u) {
            if (u % 1024 == 0)
                work.throwIfStopped();
            const UserIndex user(u);
            const SourceId id = userId(user);
            const RatingRow<MovieIndex> row = m_ratings->byUser(user);
            for (std::size_t k = 0; k < row.size(); ++k) {
                id.addTo(hash);
                movie(row.id(k)).id.addTo(hash);
                hash.addNumber(row.stars(k));
                hash.addNumber(m_ratings->times(user)[k]);
            }
        }
        m_fingerprint->text = hash.hexadecimal();
    });
    return m_fingerprint->text;
}

Dataset Dataset::withFingerprint(std::string fingerprint) const
{
    Dataset dataset(*this);
    dataset.m_fingerprint = std::make_shared<Fingerprint>();
    std::call_once(dataset.m_fingerprint->once,
                   [&] { dataset.m_fingerprint->text = std::move(fingerprint); });
    return dataset;
}

std::string Dataset::catalogueFingerprint() const
{
    Hash hash;
    for (const Movie& movie : m_catalogue->movies)
        movie.id.addTo(hash);
    return hash.hexadecimal();
}

std::string Dataset::usersFingerprint() const
{
    Hash hash;
    for (std::size_t u = 0; u < m_catalogue->userIds.size(); ++u)
        m_catalogue->userIds[u].addTo(hash);
    return hash.hexadecimal();
}

Dataset Dataset::withProbe(RatingMatrix probe) const
{
    Dataset dataset(*this);
    dataset.m_probe = std::make_shared<const RatingMatrix>(std::move(probe));
    return dataset;
}

Dataset Dataset::withRatings(RatingMatrix ratings) const
{
    Dataset dataset(m_catalogue, std::move(ratings));
    dataset.m_copies = m_copies;
    return dataset;
}

} // namespace autorec
