// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/film_facts.h"

#include "core/base/json_text.h"

namespace autorec {

namespace {

template <class Value> void completeValue(Value& value, const Value& other, bool isMissing)
{
    if (isMissing)
        value = other;
}

nlohmann::json jsonOf(const QStringList& texts)
{
    nlohmann::json all = nlohmann::json::array();
    for (const QString& text : texts)
        all.push_back(text.toStdString());
    return all;
}

QStringList textsIn(const nlohmann::json& json)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(json.size()));
    for (const nlohmann::json& text : json)
        texts.append(QString::fromStdString(text.get<std::string>()));
    return texts;
}

} // namespace

FilmFacts FilmFacts::completedBy(const FilmFacts& other) const
{
    FilmFacts facts = *this;
    completeValue(facts.directors, other.directors, directors.isEmpty());
    completeValue(facts.cast, other.cast, cast.isEmpty());
    completeValue(facts.runtime, other.runtime, runtime == 0);
    completeValue(facts.language, other.language, language.isEmpty());
    completeValue(facts.countries, other.countries, countries.isEmpty());
    completeValue(facts.overview, other.overview, overview.isEmpty());
    completeValue(facts.genres, other.genres, genres.isEmpty());
    return facts;
}

QByteArray textOf(const FilmFacts& facts)
{
    const nlohmann::json json{{"directors", jsonOf(facts.directors)},
                              {"cast", jsonOf(facts.cast)},
                              {"runtime", facts.runtime},
                              {"language", facts.language.toStdString()},
                              {"countries", jsonOf(facts.countries)},
                              {"overview", facts.overview.toStdString()},
                              {"genres", jsonOf(facts.genres)}};
    return QByteArray::fromStdString(json.dump());
}

FilmFacts factsIn(const QByteArray& text)
{
    const nlohmann::json json = parseJson(text.toStdString());
    return readJson("facts of a film", [&] {
        return FilmFacts{.directors = textsIn(json.at("directors")),
                         .cast = textsIn(json.at("cast")),
                         .runtime = jsonInteger<int>(json.at("runtime")),
                         .language = QString::fromStdString(json.at("language").get<std::string>()),
                         .countries = textsIn(json.at("countries")),
                         .overview = QString::fromStdString(json.at("overview").get<std::string>()),
                         .genres = textsIn(json.at("genres"))};
    });
}

} // namespace autorec
