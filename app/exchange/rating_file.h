// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/entry_kind.h"
#include "app/exchange/entry_stars.h"
#include "app/search/film_index.h"
#include "core/data/import_report.h"
#include "core/data/source_id.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// A person's rating of a film in a file from elsewhere.
struct FiledRating
{
    FilmKey film = {};
    QStringList otherTitles = {}; ///< such as the original title
    QString tmdbId = {};          ///< may be empty
    EntryKind kind = EntryKind::Film;
    bool isSaidFilm = false;              ///< the file says so; otherwise it says nothing
    std::optional<SourceId> movieId = {}; ///< of a data set; in files of our own and of MovieLens
    double stars = 0.0;                   ///< a half to five; none on a watchlist
    QDateTime rated = {};                 ///< or watched; invalid if unknown
    std::string file = {};
    std::size_t line = 0; ///< or the place of the entry, in files without lines

    NamedFilm named() const { return {film, otherTitles, tmdbId}; }
};

/// A person's own ratings from a film site, a media centre or a CSV file.
struct RatingFile
{
    QString origin = {}; ///< "IMDb"
    std::vector<FiledRating> ratings = {};
    std::vector<FiledRating> watchlist = {};
    std::map<std::string, SkippedLines> skipped = {}; ///< by reason: "not a film", "not rated"
    SkippedLines unreadDates = {};                    ///< of ratings that are kept without a date
    std::vector<std::string> notes = {};              ///< sentences on how it was read
    StarsRange scale = {};     ///< of the ratings as they are written; of the last file
    bool scaleIsGuess = false; ///< other scales would fit, too
    // Questions to the person; until they are answered, there are no ratings.
    QStringList users = {}; ///< the people in it, if they are several
    bool isScaleUnknown = false;
};

/// What a person says about a file.
struct RatingFileOptions
{
    QString user = {};                    ///< whose ratings are meant
    std::optional<StarsRange> scale = {}; ///< lowest and highest rating
};

/// Reads such a file, an archive of such files, or a folder: text tables in any spreadsheet's dialect, JSON,
/// .nfo and other XML, recognised by the names of their columns (PersonalLayout). The scale is that of the
/// origin or the header, or found from all ratings of all files (FileScales). Of a file with several people's
/// ratings, only those of the user are read. Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile
/// if there are no ratings, InvalidArgument if there is no such user.
RatingFile readPersonalRatings(const std::filesystem::path& file, const RatingFileOptions& options = {});

/// Throws Error(InvalidArgument) if the file leaves a question open; the message says how to answer it on the
/// command line.
void requireAnswers(const RatingFile& file, const std::filesystem::path& path);

} // namespace autorec
