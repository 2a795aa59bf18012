// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/column_name.h"

#include "app/search/film_key.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace autorec {

namespace {

struct Vocabulary
{
    ColumnWord kind;
    const char* words;
};

constexpr std::array<Vocabulary, 18> Vocabularies{
    {{ColumnWord::Title, "title titel titre titolo titulo tytuł tytul título otsikko baslik название "
                         "наименование назва film movie "
                         "pelicula filme elokuva фильм фильма name nombre nome nom naam namn nazwa název имя "
                         "タイトル 标题 標題 片名 "
                         "影片名称 电影名 电影 電影 名称 제목"},
     {ColumnWord::Original,
      "original originale originaler originales orig oryginalny originální alkuperainen оригинальное "
      "оригинал "
      "english englischer anglais ingles inglese английское angielski alternative alternativer alternatif "
      "alternativo alt aka international localized primary german russian русское русскоязычное polski "
      "polsku pl en "
      "ru de fr es it 原名 又名 中文名"},
     {ColumnWord::Year, "year jahr annee ano anno rok год jaar ar aar vuosi yil 年份 年代 年 公開年 製作年 "
                        "制作年 上映年 연도 roku erscheinungsjahr "
                        "produktionsjahr releaseyear kinojahr"},
     {ColumnWord::Released,
      "release released premiere premiered premiera premiery премьера премьеры выхода выпуска sortie estreno "
      "uscita "
      "lancamento erscheinungsdatum erscheinungs veroffentlicht veroffentlichung kinostart aired available "
      "originally 上映日期 上映"},
     {ColumnWord::Stars, "rating score stars star rate grade bewertung wertung filmbewertung punkte "
                         "punktzahl sterne note voto votazione "
                         "valutazione punteggio giudizio calificacion puntuacion valoracion puntaje nota "
                         "avaliacao classificacao "
                         "pontuacao ocena oceny hodnoceni beoordeling waardering cijfer sterren betyg "
                         "karakter vurdering arvosana "
                         "arvio puan ertekeles оценка оценки рейтинг балл баллы 评分 評分 打分 评价 星级 "
                         "평점 評価 ratings mark points "
                         "value vote etoiles estrellas stelle gwiazdki wert"},
     {ColumnWord::Thumbs, "thumbs thumb daumen pouce pouces pulgar pulgares pollice polegar kciuk"},
     {ColumnWord::Own, "my mine your yours own me i meine mein meiner eigene eigen deine dein ihre ich "
                       "personliche personlich ma mon "
                       "mes moi ta ton tes votre vos perso personnelle mio mia il tuo tua io mi mis tu tus "
                       "yo propia minha meu sua seu "
                       "eu moja moje twoja twoje własna ja mijn jouw je uw eigen min mitt ditt din moy моя "
                       "мой моё ваша твоя я личная "
                       "owner self you 我的 个人 個人 我"},
     {ColumnWord::User,
      "user personal account usuario utilisateur benutzer nutzer utente uzytkownik пользователь "
      "gebruiker"},
     {ColumnWord::Others,
      "imdb imdbs tmdb themoviedb metacritic metascore meta rt rotten tomatoes tomatometer kinopoisk "
      "кинопоиск "
      "filmweb letterboxd trakt douban 豆瓣 allocine senscritique moviepilot average avg mean community "
      "critic "
      "critics critica criticas critique critiques kritik kritiker press presse prensa stampa imprensa "
      "audience "
      "spectateurs zuschauerwertung publikum public publico pubblico global crowd moyenne media medio "
      "durchschnitt durchschnittliche schnitt средняя средний srednia średnia her his their wife husband "
      "partner "
      "frau mann expected predicted guess consensus users their others world"},
     {ColumnWord::Person, "viewer reviewer rater person persona personne profile profil profilname member "
                          "email mail username userid uid "
                          "usuario utilisateur benutzer benutzername nutzer nutzername zuschauer zuschauerin "
                          "bewerter utente who wer "
                          "osoba кто accountname account user зритель watcher"},
     {ColumnWord::Seen, "watched watch seen viewed view viewing played gesehen angesehen geschaut vu vue "
                        "visionnage visionne visto vista "
                        "visione visualizacion visionado assistido obejrzenia obejrzany obejrzane obejrzano "
                        "просмотра просмотрено "
                        "просмотрен смотрел bekeken gezien kijkdatum sedd sett katsottu 观看 看过 last"},
     {ColumnWord::Rated, "rated voted rating vote voting review reviewed scored bewertet bewertung "
                         "bewertungs bewertungsdatum notation "
                         "note voto votado votacion valutato calificado calificacion avaliacao divalutazione "
                         "oceny oceniono oceniony "
                         "оценки оценено beoordeeld betygsatt 打分 评分 rate marked"},
     {ColumnWord::Date, "date datum fecha data дата dato dates day dag tag jour dia giorno 日期 时间 時間 "
                        "timestamp ts utc time when "
                        "wann quand cuando quando at on am le kiedy когда el "},
     {ColumnWord::Filed, "created creation added modified updated filed event ereignis hinzugefugt erstellt "
                         "ajoute anadido aggiunto 创建"},
     {ColumnWord::Id, "id ids tt code const tconst nr number key guid guids"},
     {ColumnWord::Link, "url uri link links href address adresse web"},
     {ColumnWord::Filler,
      "of the a an du de del della des da do di filmu filmo фильма filmes peliculas film movie movies films "
      "full main "
      "display given van von и und value la las los der die das produktions production produkcji produktion "
      "uscita sortie estreno release"},
     {ColumnWord::Noise,
      "count counts number num votes times by with where list watchlist episode ep season minutes status "
      "place plays "
      "type image content parental age mpaa certification official runtime director tier level device genre "
      "genres "
      "rank position series show collection tag tags region duration rewatch country language text comment "
      "reviews max min scale source"}}};

using Places = QHash<QString, int>;

const Places& wordsOf(ColumnWord kind)
{
    static const std::vector<Places> All = [] {
        std::vector<Places> all(Vocabularies.size());
        for (const Vocabulary& vocabulary : Vocabularies) {
            Places& places = all[static_cast<std::size_t>(vocabulary.kind)];
            const QStringList words = QString::fromUtf8(vocabulary.words).split(u' ', Qt::SkipEmptyParts);
            for (const QString& word : words) {
                if (const QString folded = foldedText(word); !places.contains(folded))
                    places.insert(folded, static_cast<int>(places.size()));
            }
        }
        return all;
    }();
    return All[static_cast<std::size_t>(kind)];
}

bool isCjk(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x3040; });
}

/// The place of a word in a vocabulary; of words without spaces between them, any that is in it.
int placeIn(const Places& places, const QString& word)
{
    if (const auto at = places.constFind(word); at != places.constEnd())
        return *at;
    if (!isCjk(word))
        return -1;
    for (auto known = places.begin(); known != places.end(); ++known) {
        if (isCjk(known.key()) && word.contains(known.key()))
            return known.value();
    }
    return -1;
}

bool isKnown(const QString& word)
{
    return std::any_of(Vocabularies.begin(), Vocabularies.end(),
                       [&word](const Vocabulary& one) { return wordsOf(one.kind).contains(word); });
}

/// "reviewdate" → "review", "date"; the word itself if it is not put together of known ones.
QStringList knownPartsOf(const QString& word)
{
    constexpr qsizetype Shortest = 2;
    if (isKnown(word))
        return {word};
    for (qsizetype length = word.size() - Shortest; length > Shortest; --length) {
        if (!isKnown(word.left(length)))
            continue;
        const QStringList rest = knownPartsOf(word.mid(length));
        if (std::all_of(rest.begin(), rest.end(), isKnown))
            return QStringList{word.left(length)} + rest;
    }
    return {word};
}

/// Takes the scale out of a name: "Rating (1-10)", "Note /20", "out of 4", "Punkte (von 10)", "Rating10".
void takeScaleOfName(QString& name, ColumnName& column)
{
    static const QRegularExpression Range(QStringLiteral("[(\\[]?\\s*(?<!\\d)(-?\\d(?:[.,]\\d+)?|-\\d+)\\s*(?"
                                                         ":-|–|—|to|bis|à|až|do|до|until|\\.{2,3}|…)\\s*"
                                                         "(\\d{1,3})\\b\\s*[)\\]]?"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression Highest(
        QStringLiteral(
            "[(\\[]?\\s*(?:/|\\bout of|\\bof|\\bvon|\\bsur|\\bsobre|\\bsu|\\bde|\\bdi|\\bиз|\\bz|\\bav|"
            "\\baf|\\bvan|\\bmax\\.?|[(\\[])\\s*(\\d{1,3})\\s*[)\\]]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression Trailing(QStringLiteral("(?<=[\\p{L}_ ])_?(5|10|20|100)$"));
    static const QRegularExpression Percent(QStringLiteral("[(\\[]?\\s*%\\s*[)\\]]?\\s*$"));
    constexpr double Most = 100.0;
    const auto take = [&](const QRegularExpressionMatch& match, double lowest, double highest) {
        if (highest <= std::max(lowest, 1.0) || highest > Most)
            return false;
        column.lowest = lowest;
        column.highest = highest;
        name = name.left(match.capturedStart()) + u' ' + name.mid(match.capturedEnd());
        return true;
    };
    if (const auto match = Range.match(name); match.hasMatch()) {
        column.namesLowest =
            take(match, match.captured(1).replace(u',', u'.').toDouble(), match.captured(2).toDouble());
        if (column.namesLowest)
            return;
    }
    if (const auto match = Highest.match(name);
        match.hasMatch() && take(match, 0.0, match.captured(1).toDouble()))
        return;
    if (const auto match = Trailing.match(name);
        match.hasMatch() && take(match, 0.0, match.captured(1).toDouble()))
        return;
    if (const auto match = Percent.match(name); match.hasMatch())
        take(match, 0.0, Most);
}

} // namespace

ColumnName ColumnName::of(const std::string& text)
{
    static const QRegularExpression NextWord(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    ColumnName column;
    QString name = QString::fromStdString(text).trimmed();
    takeScaleOfName(name, column);
    name.replace(QStringLiteral("IMDb"), QStringLiteral("Imdb"));
    name.replace(QStringLiteral("TMDb"), QStringLiteral("Tmdb"));
    name.replace(NextWord, QStringLiteral(" "));
    for (const QString& word : foldedText(name).split(u' ', Qt::SkipEmptyParts))
        column.words += knownPartsOf(word);
    column.joined = column.words.join(QString());
    return column;
}

int ColumnName::placeOf(ColumnWord kind) const
{
    for (const QString& word : words) {
        if (const int place = placeIn(wordsOf(kind), word); place >= 0)
            return place;
    }
    return -1;
}

bool ColumnName::hasOnly(std::initializer_list<ColumnWord> kinds) const
{
    return std::all_of(words.begin(), words.end(), [&kinds](const QString& word) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&word](ColumnWord kind) { return placeIn(wordsOf(kind), word) >= 0; });
    });
}

} // namespace autorec
