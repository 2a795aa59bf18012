// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/film_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace autorec {

namespace {

template <std::size_t Size> bool isOneOf(QStringView word, const std::array<QStringView, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Articles that nothing but an article begins a title with.
bool isLeadingArticle(QStringView word)
{
    static constexpr std::array<QStringView, 24> Articles{
        u"the", u"a",   u"an",  u"le",  u"la",  u"les", u"il",  u"lo",  u"gli",  u"el",  u"los", u"las",
        u"un",  u"una", u"uno", u"une", u"der", u"das", u"det", u"ein", u"eine", u"het", u"een", u"ett"};
    return isOneOf(word, Articles);
}

/// Articles behind a comma: "Welle, Die".
bool isTrailingArticle(QStringView word)
{
    static constexpr std::array<QStringView, 11> More{u"die", u"den", u"de", u"en",  u"i", u"l",
                                                      u"os",  u"as",  u"o",  u"dem", u"d"};
    return isLeadingArticle(word) || isOneOf(word, More);
}

/// Letters that are no accented forms of others.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return QStringLiteral("o");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'þ':
        return QStringLiteral("th");
    case u'ı':
        return QStringLiteral("i");
    default:
        return letter;
    }
}

QString spelledOut(QString text)
{
    text.replace(u'&', QStringLiteral(" and "));
    text.replace(u'+', QStringLiteral(" and "));
    text.replace(QChar(0x2665), QStringLiteral(" heart "));
    text.replace(QChar(0x00BD), QStringLiteral(" 1 2"));
    text.replace(QChar(0x00B3), QStringLiteral(" 3"));
    text.replace(QChar(0x00B2), QStringLiteral(" 2"));
    return text;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´';
}

QStringList nameWords(const QString& name)
{
    const QString spelled = spelledOut(name);
    const bool isPlain =
        std::all_of(spelled.begin(), spelled.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString decomposed =
        isPlain ? spelled.toLower() : spelled.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            c.unicode() < 0x80 ? folded += c : folded += plainLetter(c);
        else if (!c.isMark() && !isApostrophe(c))
            folded += u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// "Welle, Die" → "Die Welle"; "Avventura, L'" → "L'Avventura".
QString withArticleInFront(const QString& name)
{
    const qsizetype comma = name.lastIndexOf(u',');
    if (comma <= 0 || name.size() - comma > 6)
        return name;
    const QString article = name.mid(comma + 1).trimmed();
    QString word = article.toCaseFolded();
    const bool isElided = !word.isEmpty() && isApostrophe(word.back());
    if (isElided)
        word.chop(1);
    return isTrailingArticle(word) ? article + (isElided ? QString() : QStringLiteral(" ")) + name.left(comma)
                                   : name;
}

/// The place of a word among others; -1 if it is none of them.
template <std::size_t Size> int placeIn(const std::array<QStringView, Size>& words, const QString& word)
{
    const auto found = std::find(words.begin(), words.end(), QStringView(word));
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

/// "iv" → "4"; a word that is no Roman numeral up to twenty stays.
QString arabic(const QString& word)
{
    static constexpr std::array<QStringView, 20> Roman{
        u"i",  u"ii",  u"iii",  u"iv",  u"v",  u"vi",  u"vii",  u"viii",  u"ix",  u"x",
        u"xi", u"xii", u"xiii", u"xiv", u"xv", u"xvi", u"xvii", u"xviii", u"xix", u"xx"};
    const QChar first = word[0];
    if (first != u'i' && first != u'v' && first != u'x')
        return word;
    const int place = placeIn(Roman, word);
    return place < 0 ? word : QString::number(place + 1);
}

/// The words, Roman numerals behind the first one as Arabic ones.
QStringList numberedWords(const QString& name)
{
    QStringList words = nameWords(name);
    for (qsizetype k = 1; k < words.size(); ++k)
        words[k] = arabic(words[k]);
    return words;
}

/// "seven" → "7".
QString digits(const QString& word)
{
    static constexpr std::array<QStringView, 13> Words{u"zero", u"one",    u"two",   u"three", u"four",
                                                       u"five", u"six",    u"seven", u"eight", u"nine",
                                                       u"ten",  u"eleven", u"twelve"};
    if (word.size() < 3 || word.size() > 6)
        return word;
    const int place = placeIn(Words, word);
    return place < 0 ? word : QString::number(place);
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "Vol." in "Kill Bill: Vol. 1".
bool announcesNumber(QStringView word)
{
    static constexpr std::array<QStringView, 5> Words{u"vol", u"volume", u"part", u"pt", u"chapter"};
    return isOneOf(word, Words);
}

/// Leading articles, also elided ones.
QStringList withoutArticle(QStringList words, const QString& name)
{
    const bool isElided = name.size() > 2 && name[0].toLower() == u'l' && isApostrophe(name[1]);
    if (isElided)
        words.first().remove(0, 1);
    else if (words.size() > 1 && isLeadingArticle(words.first()))
        words.removeFirst();
    return words;
}

QString looseForm(const QStringList& words)
{
    QString form;
    for (qsizetype k = 0; k < words.size(); ++k) {
        const bool isAnnounced = k + 1 < words.size() && isNumber(digits(words[k + 1]));
        if (k > 0 && (words[k] == u"the" || (isAnnounced && announcesNumber(words[k]))))
            continue;
        form += digits(words[k]);
    }
    return form.replace(QStringLiteral("andahalf"), QStringLiteral("12"));
}

QString withoutAlsoKnownAs(const QString& name)
{
    static const QRegularExpression Also(QStringLiteral("^(?:a\\.?k\\.?a\\.?|also known as):?\\s+"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(Also);
}

qsizetype letterCount(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Adds the name if it is long enough to name one film.
void addIfLong(QStringList& names, const QString& name, qsizetype letters)
{
    if (letterCount(name) >= letters)
        names.append(name.trimmed());
}

/// "Star Wars: Episode V - The Empire Strikes Back".
void addWithoutEpisode(QStringList& names, const QString& name)
{
    static const QRegularExpression Episode(
        QStringLiteral("^(.+?)\\s*[:\\-–—]\\s*Episode\\s+[IVX0-9]+\\s*[:\\-–—]\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = Episode.match(name);
    if (!match.hasMatch())
        return;
    const QString series = match.captured(1);
    const QString own = match.captured(2);
    names.append({series + QStringLiteral(": ") + own, series, own});
}

/// "Laputa: Castle in the Sky" is also known by what follows the colon, if that is a name of its own.
void addSubtitle(QStringList& names, const QString& name)
{
    constexpr qsizetype FewestLetters = 12;
    static const QRegularExpression Colon(QStringLiteral("^(?:.+?)(?::\\s+|\\s+[\\-–—]\\s+)(.+)$"));
    const QString subtitle = Colon.match(name).captured(1);
    if (subtitle.count(u' ') >= 2)
        addIfLong(names, subtitle, FewestLetters);
}

/// "Avengers: Infinity War - Part I": first parts are often named without saying so.
void addWithoutFirstPart(QStringList& names, const QString& name)
{
    static const QRegularExpression FirstPart(QStringLiteral("\\s*[:,\\-–—]?\\s+Part\\s+(?:One|1|I)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (const qsizetype at = name.indexOf(FirstPart); at > 0)
        names.append(name.left(at));
}

/// "National Lampoon's Christmas Vacation".
void addWithoutOwner(QStringList& names, const QString& name)
{
    constexpr qsizetype FewestLetters = 6;
    static const QRegularExpression Owner(
        QStringLiteral("^(?:(?:\\S+ ){1,3}\\S+|Disney|Marvel)(?:['’]s|s['’]) (.+)$"));
    addIfLong(names, Owner.match(name).captured(1), FewestLetters);
}

/// "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb".
void addWithoutSecondTitle(QStringList& names, const QString& name)
{
    constexpr qsizetype FewestLetters = 6;
    static const QRegularExpression Or(QStringLiteral("^(.+?)(?:,? or:|[:,] or,?) .+$"),
                                       QRegularExpression::CaseInsensitiveOption);
    addIfLong(names, Or.match(name).captured(1), FewestLetters);
}

} // namespace

QStringList wordsOfName(const QString& name)
{
    return numberedWords(withArticleInFront(name));
}

NameForms NameForms::of(const QString& name)
{
    const QString natural = withArticleInFront(name);
    const QStringList words = numberedWords(natural);
    if (words.isEmpty())
        return {name.simplified(), name.simplified()}; // of signs alone
    return {words.join(QString()), looseForm(withoutArticle(words, natural))};
}

QStringList namesIn(const QString& title)
{
    qsizetype open = title.indexOf(QStringLiteral(" ("));
    if (open <= 0)
        return {title};
    QStringList names{title.left(open), title};
    while (open >= 0) {
        const qsizetype begin = open + 2;
        qsizetype end = begin;
        for (int depth = 1; end < title.size(); ++end) {
            depth += title[end] == u'(' ? 1 : title[end] == u')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        names.append(withoutAlsoKnownAs(title.mid(begin, end - begin)));
        open = title.indexOf(QStringLiteral(" ("), end);
    }
    return names;
}

QStringList shortNamesOf(const QString& name)
{
    QStringList names;
    const bool hasParts = name.contains(u": ") || name.contains(u" - ") || name.contains(u" – ");
    if (hasParts) {
        addWithoutEpisode(names, name);
        addSubtitle(names, name);
    }
    if (name.contains(u"Part", Qt::CaseInsensitive))
        addWithoutFirstPart(names, name);
    if (std::any_of(name.begin(), name.end(), isApostrophe))
        addWithoutOwner(names, name);
    if (name.contains(u" or", Qt::CaseInsensitive))
        addWithoutSecondTitle(names, name);
    return names;
}

} // namespace autorec
