// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/data/id_list.h"
#include "core/data/movie.h"
#include "core/data/rating_matrix.h"
#include "core/data/same_films.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Movies and users of a data set, shared by all the parts it is split into.
struct Catalogue
{
    std::string name; ///< as shown to people: "MovieLens 100K", "Demo"
    bool simulated = false;
    std::vector<Movie> movies;        ///< in order of their ids
    IdList userIds;                   ///< in order
    std::vector<Demographics> people; ///< by user; empty if the source has none
};

/// Immutable: a catalogue and sparse ratings of it. Cheap to copy, safe to read from any thread.
class Dataset
{
public:
    Dataset(std::shared_ptr<const Catalogue> catalogue, RatingMatrix ratings);

    const std::string& name() const { return m_catalogue->name; }
    /// Ratings were drawn from a model, not given by people; all results from them must say so.
    bool simulated() const { return m_catalogue->simulated; }

    const std::vector<Movie>& movies() const { return m_catalogue->movies; }
    const Movie& movie(MovieIndex index) const { return m_catalogue->movies[index.value()]; }
    SourceId userId(UserIndex index) const { return m_catalogue->userIds[index.value()]; }
    bool hasDemographics() const { return !m_catalogue->people.empty(); }
    Demographics demographics(UserIndex index) const
    {
        return hasDemographics() ? m_catalogue->people[index.value()] : Demographics();
    }
    std::optional<MovieIndex> findMovie(const SourceId& id) const;
    std::optional<UserIndex> findUser(const SourceId& id) const;
    /// Reads the text as SourceId::parse does.
    std::optional<MovieIndex> findMovie(std::string_view id) const;
    std::optional<UserIndex> findUser(std::string_view id) const;

    std::size_t userCount() const { return m_ratings->userCount(); }
    std::size_t movieCount() const { return m_ratings->movieCount(); }
    std::size_t ratingCount() const { return m_ratings->ratingCount(); }
    const RatingMatrix& ratings() const { return *m_ratings; }
    const RatingScale& scale() const { return m_ratings->scale(); }

    /// The films that are listed more than once; found at the first call.
    const SameFilms& sameFilms() const;

    /// Ratings ÷ (users × rated movies).
    double density() const;
    std::size_t ratedMovieCount() const;

    /// Identifies the ratings; sixteen hexadecimal digits. The first call reads all of them.
    /// Throws Error(Cancelled).
    std::string fingerprint(const WorkContext& work = {}) const;
    /// This data set with a known fingerprint.
    Dataset withFingerprint(std::string fingerprint) const;
    /// Identifies the list of movies: a model fits every data set with the same one.
    std::string catalogueFingerprint() const;
    /// Identifies the list of users: weights learned for known users fit only these.
    std::string usersFingerprint() const;

    /// Ratings that the source reserves for testing, not in `ratings()`: the Netflix Prize's probe set. Null
    /// if there are none.
    const RatingMatrix* probe() const { return m_probe.get(); }
    Dataset withProbe(RatingMatrix probe) const;

    /// These movies and users with other ratings, and no probe.
    Dataset withRatings(RatingMatrix ratings) const;

    const Catalogue& catalogue() const { return *m_catalogue; }

private:
    struct Fingerprint
    {
        std::once_flag once;
        std::string text;
    };

    struct Copies
    {
        std::once_flag once;
        SameFilms films;
    };

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Copies> m_copies; ///< of the catalogue; shared by all its data sets
    std::shared_ptr<const RatingMatrix> m_ratings;
    std::shared_ptr<Fingerprint> m_fingerprint; ///< computed on first use
    std::shared_ptr<const RatingMatrix> m_probe;
};

} // namespace autorec
