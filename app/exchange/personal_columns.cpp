// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_columns.h"

#include "app/search/film_key.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace autorec {

namespace {

QStringList listOf(const char* names)
{
    return QString::fromUtf8(names).split(u' ');
}

// Names without spaces, accents and punctuation; the first that a header has counts.
const char* const TitleNames =
    "title titlename name movietitle moviename filmtitle filmname primarytitle englishtitle movie film titel "
    "filmtitel titre titredufilm titolo titolodelfilm titulo nombre nome nom tytuł tytul název otsikko "
    "baslik "
    "название русскоязычноеназвание фильм タイトル 标题 제목 片名";
const char* const OriginalTitleNames =
    "originaltitle originaltitel originalname titreoriginal titolooriginale titulooriginal tytułoryginalny "
    "tytuloryginalny originaltitlename originálnínázev alkuperäinennimi оригинальноеназвание "
    "alternativetitle";
const char* const YearNames =
    "year releaseyear filmyear yearreleased productionyear yearofrelease jahr erscheinungsjahr "
    "produktionsjahr annee anneedesortie anno ano ar rok год jaar vuosi yıl yil 年份";
const char* const ReleasedNames = "releasedate released premiered releasedon veroffentlicht datedesortie";
const char* const OwnStarsNames =
    "yourrating yourated myrating userrating personalrating ownrating ratedbyme yourscore myscore userscore "
    "rating10 ihrebewertung deinebewertung meinebewertung eigenebewertung votrenote manote tanote iltuovoto "
    "tuovoto ilmiovoto miovoto lamiavalutazione tucalificacion micalificacion tupuntuacion mipuntuacion "
    "tuvoto "
    "mivoto suavaliacao suaavaliacao minhaavaliacao suanota minhanota twojaocena mojaocena jouwbeoordeling "
    "mijnbeoordeling dittbetyg mittbetyg мояоценка вашаоценка твояоценка accountrating thumbsvalue 我的评分";
const char* const StarsNames =
    "rating ratingvalue score stars star starrating grade mark points value bewertung wertung punkte sterne "
    "note voto valutazione punteggio calificacion puntuacion valoracion avaliacao classificacao nota "
    "pontuacao "
    "ocena hodnoceni beoordeling cijfer betyg arvosana puan оценка рейтинг";
const char* const DateNames =
    "watcheddate datewatched watchedat watchedon lastwatchedat lastwatched lastplayed lastvieweddate "
    "lastviewedat "
    "daterated rateddate ratedat ratedon dateofrating userratingdate ratingdate bewertetam gesehenam vule "
    "dateduvisionnage datevue date datum data fecha дата датаоценки rated eventutcts timestamp createdat "
    "created "
    "dateadded added bewertungsdatum datedelanote datadivalutazione fechadecalificacion datadaavaliacao "
    "创建时间";
const char* const TypeNames = "titletype type mediatype itemtype contenttype titeltyp titelart typedetitre "
                              "typedutitre tipodetitolo tipotitolo tipodetitulo tipo typ тип";
const char* const UserNames =
    "userid user username profilename profile account accountname member memberid reviewer benutzer nutzer "
    "utilisateur utente usuario uid";

/// Finds columns by their names.
class Header
{
public:
    explicit Header(const std::vector<std::string>& names)
    {
        for (const std::string& name : names)
            m_names.append(foldedText(QString::fromStdString(name)).remove(u' '));
    }

    bool has(const char* name) const { return m_names.contains(QString::fromUtf8(name)); }

    /// The first of several names that there is.
    int find(const char* names) const
    {
        for (const QString& name : listOf(names)) {
            if (const auto at = m_names.indexOf(foldedText(name)); at >= 0)
                return static_cast<int>(at);
        }
        return PersonalLayout::None;
    }

private:
    QStringList m_names;
};

/// "Rating (1-10)", "Score out of 100", "Rating10".
double highestIn(const std::string& name)
{
    static const QRegularExpression AtEnd(
        QStringLiteral("(?:[01](?:[.,]5)?\\s*(?:-|–|to|bis)\\s*|/"
                       "\\s*|of\\s*|\\bvon\\s*|sur\\s*|rating|\\()(5|10|20|100)\\b\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return AtEnd.match(QString::fromStdString(name).trimmed()).captured(1).toDouble();
}

/// A column whose name begins with one of the names and tells the scale: "Rating (1-10)".
int scaledColumn(const std::vector<std::string>& header)
{
    for (std::size_t k = 0; k < header.size(); ++k) {
        const QString folded = foldedText(QString::fromStdString(header[k]));
        const QString word = folded.section(u' ', 0, 0);
        const bool isOthers = folded.startsWith(u"imdb") || folded.startsWith(u"average");
        if (!isOthers && highestIn(header[k]) > 0 &&
            (listOf(StarsNames).contains(word) || folded.startsWith(u"my") || folded.startsWith(u"your")))
            return static_cast<int>(k);
    }
    return PersonalLayout::None;
}

struct Origin
{
    const char* name;
    const char* column; ///< that tells it
    double highest;
};

constexpr std::array<Origin, 8> Origins{{{"Letterboxd", "letterboxduri", 5.0},
                                         {"Trakt", "traktid", 10.0},
                                         {"Trakt", "traktrating", 10.0},
                                         {"Trakt", "trakt", 10.0},
                                         {"Simkl", "simklid", 10.0},
                                         {"Simkl", "simkl", 10.0},
                                         {"Kinopoisk", "мояоценка", 10.0},
                                         {"Netflix", "thumbsvalue", 0.0}}};

void findOrigin(PersonalLayout& layout, const Header& header)
{
    layout.origin = QStringLiteral("CSV");
    if (header.has("const") && header.find(OwnStarsNames) != PersonalLayout::None) {
        layout.origin = QStringLiteral("IMDb");
        layout.highest = 10.0;
        layout.idsAreOwn = true;
        return;
    }
    if (header.has("tmdbid") && header.has("yourrating") && header.has("daterated")) {
        layout.origin = QStringLiteral("TMDB");
        layout.highest = 10.0;
        return;
    }
    if (header.has("movieid") && header.has("averagerating")) {
        layout.origin = QStringLiteral("MovieLens");
        layout.highest = 5.0;
        return;
    }
    if (header.has("imdbid") && header.has("rating") && header.has("rated") && header.has("title")) {
        layout.highest = 5.0; // our own export
        return;
    }
    for (const Origin& origin : Origins) {
        if (header.has(origin.column)) {
            layout.origin = QString::fromLatin1(origin.name);
            layout.highest = origin.highest;
            return;
        }
    }
}

void findFilmColumns(PersonalLayout& layout, const Header& header)
{
    layout.title = header.find(TitleNames);
    layout.originalTitle = header.find(OriginalTitleNames);
    if (layout.title == PersonalLayout::None)
        layout.title = std::exchange(layout.originalTitle, PersonalLayout::None);
    layout.year = header.find(YearNames);
    layout.released = header.find(ReleasedNames);
    layout.type = header.find(TypeNames);
    layout.imdbId = header.find("const tconst imdbid imdb imdbtt imdbcode imdbtconst");
    layout.tmdbId = header.find("tmdbid tmdb themoviedbid moviedbid tmdbmovieid");
    if (layout.tmdbId == PersonalLayout::None && header.has("voteaverage"))
        layout.tmdbId = header.find("id");
    layout.movieId = header.find("movieid movielensid");
    layout.address = header.find("imdburl imdblink url link tmdburl guid id");
}

} // namespace

PersonalLayout PersonalLayout::of(const std::vector<std::string>& names)
{
    const Header header(names);
    PersonalLayout layout;
    layout.width = names.size();
    findOrigin(layout, header);
    findFilmColumns(layout, header);
    layout.stars = scaledColumn(names);
    if (layout.stars == None)
        layout.stars = header.find(OwnStarsNames);
    if (layout.stars == None)
        layout.stars = header.find(StarsNames);
    if (layout.stars != None && layout.highest == 0.0)
        layout.highest = highestIn(names[static_cast<std::size_t>(layout.stars)]);
    if (layout.stars != None && header.has("rating10") && layout.stars == header.find("rating10"))
        layout.highest = 10.0;
    layout.areThumbs = layout.stars != None && layout.stars == header.find("thumbsvalue");
    layout.otherStars = layout.areThumbs ? header.find("starvalue") : None;
    layout.date = header.find(DateNames);
    layout.laterDate = header.find("date daterated ratedat created");
    layout.user = header.find(UserNames);
    layout.status = header.find("watchlist status userstatus list");
    return layout;
}

int knownColumns(const std::vector<std::string>& header)
{
    const PersonalLayout layout = PersonalLayout::of(header);
    if (!layout.namesFilms())
        return 0;
    int count = 0;
    for (const int column :
         {layout.title, layout.originalTitle, layout.year, layout.released, layout.stars, layout.type,
          layout.imdbId, layout.tmdbId, layout.movieId, layout.address, layout.date, layout.user})
        count += column == PersonalLayout::None ? 0 : 1;
    return count;
}

} // namespace autorec
