// SPDX-License-Identifier: GPL-3.0-or-later
// The names that columns of ratings have in the files that people have: MovieLens, Amazon, Book-Crossing,
// RecBole, Kaggle, Surprise, exports of databases, and some in other languages.

#include "core/data/column_names.h"

#include <algorithm>

namespace autorec {

namespace {

using Header = std::vector<std::string>;

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The only column whose name has one of the parts and none of the others; None if there are more or none.
int columnWithPart(const Header& header, std::initializer_list<std::string_view> parts,
                   std::initializer_list<std::string_view> others)
{
    const auto hasOne = [](const std::string& name, std::initializer_list<std::string_view> wanted) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&name](std::string_view part) { return name.find(part) != std::string::npos; });
    };
    int found = ColumnLayout::None;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string name = foldedName(header[column]);
        if (!hasOne(name, parts) || hasOne(name, others))
            continue;
        if (found != ColumnLayout::None)
            return ColumnLayout::None;
        found = static_cast<int>(column);
    }
    return found;
}

/// Items of any kind: jokeId, anime_id, trackid, recipe_id … but not the id of the row or of the user.
int columnOfAnyId(const Header& header, int user)
{
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string name = foldedName(header[column]);
        if (static_cast<int>(column) != user && name.size() > 2 && name.ends_with("id") &&
            !isOneOf(name, {"ratingid", "rowid", "reviewid", "recordid", "sessionid", "eventid", "orderid",
                            "tagid", "imdbid", "tmdbid", "tvdbid", "categoryid", "genreid"}))
            return static_cast<int>(column);
    }
    return ColumnLayout::None;
}

} // namespace

std::string foldedName(std::string_view name)
{
    for (const std::string_view type : {":token", ":float", ":token_seq", ":float_seq"}) {
        if (name.ends_with(type))
            name.remove_suffix(type.size());
    }
    std::string folded;
    for (const char letter : name) {
        if (letter >= 'A' && letter <= 'Z')
            folded += static_cast<char>(letter - 'A' + 'a');
        else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                 static_cast<unsigned char>(letter) >= 0x80)
            folded += letter;
    }
    return folded;
}

int columnNamed(const Header& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (foldedName(header[column]) == name)
                return static_cast<int>(column);
        }
    }
    return ColumnLayout::None;
}

const std::vector<std::string_view>& timeNames()
{
    static const std::vector<std::string_view> names{"timestamp",
                                                     "unixreviewtime",
                                                     "unixtimestamp",
                                                     "unixtime",
                                                     "time",
                                                     "date",
                                                     "datetime",
                                                     "ratedat",
                                                     "ratedon",
                                                     "createdat",
                                                     "createdon",
                                                     "updatedat",
                                                     "when",
                                                     "reviewtime",
                                                     "ratingtime",
                                                     "ratingdate",
                                                     "ratingtimestamp",
                                                     "reviewtimestamp",
                                                     "reviewdate",
                                                     "reviewedat",
                                                     "reviewedon",
                                                     "created",
                                                     "daterated",
                                                     "watcheddate",
                                                     "watchedat",
                                                     "watchedon",
                                                     "datewatched",
                                                     "dateadded",
                                                     "addedat",
                                                     "insertedat",
                                                     "submittedat",
                                                     "votedat",
                                                     "votedate",
                                                     "tstamp",
                                                     "ts",
                                                     "datum",
                                                     "zeit",
                                                     "fecha",
                                                     "data",
                                                     "t"};
    return names;
}

std::optional<ColumnLayout> layoutOfNames(const Header& header)
{
    const auto named = [&header](auto... names) { return columnNamed(header, {names...}); };
    ColumnLayout layout;
    layout.hasHeader = true;
    layout.columns = static_cast<int>(header.size());
    layout.user =
        named("userid", "user", "uid", "usersid", "userno", "usernumber", "useridx", "userindex",
              "customerid", "customer", "custid", "reviewerid", "reviewer", "memberid", "member", "profileid",
              "profile", "personid", "person", "raterid", "rater", "accountid", "authorid", "viewerid",
              "visitorid", "subscriberid", "clientid", "buyerid", "userhash", "nutzerid", "nutzer",
              "benutzerid", "benutzer", "utilisateur", "usuario", "utente", "username", "reviewername", "u");
    layout.stars = named(
        "userrating", "ratinguser", "userscore", "userstars", "myrating", "yourrating", "overallrating",
        "rating", "ratings", "stars", "star", "starrating", "score", "bookrating", "movierating",
        "filmrating", "ratingvalue", "ratingscore", "reviewrating", "reviewoverall", "reviewscore",
        "ratingval", "overall", "value", "points", "feedback", "vote", "votes", "grade", "preference", "rate",
        "rated", "mark", "liked", "like", "label", "target", "interaction", "bewertung", "note", "nota",
        "voto", "puntuacion", "calificacion", "rui", "islike", "isliked", "isrecommended", "recommended",
        "thumb", "thumbs", "thumbsup", "reaction", "sterne", "punkte", "wertung", "etoiles", "étoiles",
        "stelle", "valutazione", "estrellas", "valoracion", "valoración", "calificación", "puntuación",
        "avaliacao", "avaliação", "ocena", "betyg", "arvosana", "cijfer", "оценка", "r");
    if (layout.user == ColumnLayout::None)
        layout.user = columnWithPart(header, {"user", "reviewer", "customer"},
                                     {"rating", "score", "count", "reviews", "votes", "number", "total"});
    if (layout.stars == ColumnLayout::None)
        layout.stars = columnWithPart(header, {"rating", "score", "stars"},
                                      {"average", "avg", "mean", "count", "total", "number", "imdb", "time",
                                       "date", "year", "id", "age"});
    if (layout.stars == ColumnLayout::None) {
        layout.stars = named("plays", "playcount", "count", "counts", "listens", "listencount", "views",
                             "viewcount", "watchcount", "clicks", "purchases", "quantity", "frequency",
                             "weight", "timesplayed", "scrobbles");
        layout.holdsCounts = layout.stars != ColumnLayout::None;
    }
    for (const std::string_view name : timeNames()) {
        if (layout.time == ColumnLayout::None)
            layout.time = named(name);
    }
    if (layout.time == ColumnLayout::None)
        layout.time = columnWithPart(header, {"timestamp", "unixtime", "datetime"}, {"release", "birth"});
    layout.title =
        named("title", "movietitle", "moviename", "filmtitle", "filmname", "booktitle", "itemtitle",
              "itemname", "producttitle", "productname", "originaltitle", "animename", "animetitle",
              "gametitle", "showtitle", "name", "titel", "titre", "titulo", "titolo");
    layout.genres = named("genres", "genre");
    layout.movie = named("movieid", "movie", "movieno", "movieidx", "itemid", "item", "itemno", "itemidx",
                         "filmid", "film", "iid", "mid", "productid", "product", "bookid", "book", "animeid",
                         "jokeid", "isbn", "asin", "parentasin", "businessid", "recipeid", "songid",
                         "trackid", "artistid", "gameid", "contentid", "showid", "videoid", "articleid", "i");
    if (layout.movie == ColumnLayout::None)
        layout.movie = columnOfAnyId(header, layout.user);
    if (layout.movie == ColumnLayout::None)
        layout.movie = named("imdbid", "tmdbid", "tconst", "const", "movieslug", "filmslug", "slug");
    if (layout.movie == ColumnLayout::None)
        layout.movie = layout.title;
    return layout.isReadable() && layout.user != layout.movie ? std::optional(layout) : std::nullopt;
}

} // namespace autorec
