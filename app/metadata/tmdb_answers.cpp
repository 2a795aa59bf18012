// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/tmdb_answers.h"

#include "app/search/film_names.h"
#include "core/base/json_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace autorec {

namespace {

constexpr qsizetype MostActors = 6;
constexpr auto AnswerOfTmdb = "answer of TMDB";

/// An empty list if there is none.
const nlohmann::json& listIn(const nlohmann::json& json, const char* name)
{
    static const nlohmann::json Empty = nlohmann::json::array();
    const auto found = json.find(name);
    return found != json.end() && found->is_array() ? *found : Empty;
}

QString textIn(const nlohmann::json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                     : QString();
}

int numberIn(const nlohmann::json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? jsonInteger<int>(*found) : 0;
}

/// The texts of that name in the objects of a list.
QStringList textsOfAll(const nlohmann::json& list, const char* name)
{
    QStringList texts;
    for (const nlohmann::json& entry : list) {
        if (const QString text = textIn(entry, name); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QStringList directorsIn(const nlohmann::json& credits)
{
    QStringList names;
    for (const nlohmann::json& person : listIn(credits, "crew")) {
        if (textIn(person, "job") == u"Director" && !names.contains(textIn(person, "name")))
            names.append(textIn(person, "name"));
    }
    return names;
}

QString idOf(const nlohmann::json& movie)
{
    return QString::number(jsonInteger<std::uint32_t>(movie.at("id")));
}

/// Throws for whatever is no object, so that a page to log in to a network is no film without facts.
nlohmann::json objectOf(const QByteArray& answer)
{
    nlohmann::json json = parseJson(answer.toStdString());
    if (!json.is_object())
        throw Error(ErrorCode::DamagedFile, "TMDB sent something else than it should.");
    return json;
}

bool isNamed(const nlohmann::json& movie, const QString& title)
{
    const QString loose = NameForms::of(title).loose;
    return NameForms::of(textIn(movie, "title")).loose == loose ||
           NameForms::of(textIn(movie, "original_title")).loose == loose;
}

} // namespace

TmdbImages tmdbImages(const QByteArray& answer)
{
    constexpr int WideEnough = 300;
    static const QRegularExpression Width(QStringLiteral("^w(\\d+)$"));
    const nlohmann::json json = objectOf(answer);
    return readJson(AnswerOfTmdb, [&] {
        const nlohmann::json& images = json.at("images");
        TmdbImages result{textIn(images, "secure_base_url"), QStringLiteral("original")};
        if (result.base.isEmpty())
            result.base = textIn(images, "base_url");
        int best = 0;
        for (const nlohmann::json& size : listIn(images, "poster_sizes")) {
            const QString name = QString::fromStdString(size.get<std::string>());
            const int width = Width.match(name).captured(1).toInt();
            if (width >= WideEnough && (best == 0 || width < best)) {
                best = width;
                result.size = name;
            }
        }
        return result;
    });
}

TmdbMovie tmdbMovie(const QByteArray& answer)
{
    static const QRegularExpression Path(QStringLiteral("^/[\\w.-]+$"));
    const nlohmann::json json = objectOf(answer);
    return readJson(AnswerOfTmdb, [&] {
        idOf(json); // or it is no film
        const nlohmann::json credits = json.value("credits", nlohmann::json::object());
        TmdbMovie movie{{.directors = directorsIn(credits),
                         .cast = textsOfAll(listIn(credits, "cast"), "name").mid(0, MostActors),
                         .runtime = std::max(0, numberIn(json, "runtime")),
                         .language = textIn(json, "original_language"),
                         .countries = textsOfAll(listIn(json, "production_countries"), "iso_3166_1"),
                         .overview = textIn(json, "overview"),
                         .genres = textsOfAll(listIn(json, "genres"), "name")},
                        textIn(json, "poster_path")};
        if (!Path.match(movie.poster).hasMatch())
            movie.poster.clear();
        return movie;
    });
}

QString tmdbIdFound(const QByteArray& answer)
{
    const nlohmann::json json = objectOf(answer);
    return readJson(AnswerOfTmdb, [&] {
        const nlohmann::json& movies = json.at("movie_results");
        return movies.empty() ? QString() : idOf(movies.at(0));
    });
}

QString tmdbIdNamed(const QByteArray& answer, const QString& title, int year)
{
    const nlohmann::json json = objectOf(answer);
    return readJson(AnswerOfTmdb, [&] {
        for (const nlohmann::json& movie : json.at("results")) {
            const int released = textIn(movie, "release_date").left(4).toInt();
            if (isNamed(movie, title) && (year == 0 || std::abs(released - year) <= 1))
                return idOf(movie);
        }
        return QString();
    });
}

} // namespace autorec
