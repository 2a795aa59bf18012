// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/html_entities.h"
#include "app/exchange/personal_table.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace autorec {

namespace {

/// The elements that are films and the like, and what they are; films have no name.
const QHash<QString, QString>& entryElements()
{
    static const QHash<QString, QString> Elements{
        {QStringLiteral("movie"), {}},
        {QStringLiteral("video"), {}},
        {QStringLiteral("film"), {}},
        {QStringLiteral("item"), {}}, // of a news feed
        {QStringLiteral("directory"), QStringLiteral("show")},
        {QStringLiteral("tvshow"), QStringLiteral("show")},
        {QStringLiteral("season"), QStringLiteral("season")},
        {QStringLiteral("episodedetails"), QStringLiteral("episode")},
        {QStringLiteral("musicvideo"), QStringLiteral("music video")},
    };
    return Elements;
}

/// "imdb://tt0133093" → imdbid, tt0133093.
void addGuid(RecordCollector& records, const QString& guid)
{
    for (const char* source : {"imdb", "tmdb"}) {
        const QString beginning = QString::fromLatin1(source) + QStringLiteral("://");
        if (const qsizetype at = guid.indexOf(beginning); at >= 0)
            records.add(std::string(source) + "id",
                        guid.mid(at + beginning.size()).section(u'?', 0, 0).toStdString());
    }
}

/// Whose ratings an entry has: of a media centre's, only `userrating` is the person's.
enum class Ratings { OfThePerson, OfOthers };

void addValue(RecordCollector& records, const QString& name, const QString& value, Ratings ratings)
{
    if (name == u"id" && !value.startsWith(u"tt"))
        return;
    if (name == u"guid")
        addGuid(records, value);
    else if (name != u"rating" || ratings == Ratings::OfThePerson)
        records.add((name == u"id" ? QStringLiteral("imdbid") : name).toStdString(),
                    value.trimmed().toStdString());
}

void addChild(RecordCollector& records, QXmlStreamReader& xml, Ratings ratings)
{
    const bool isTmdbs = xml.prefix() == u"tmdb"; // tmdb:movieId
    const QString name = isTmdbs ? QStringLiteral("tmdbid") : xml.name().toString().toLower();
    const QString type = xml.attributes().value(QLatin1String("type")).toString().toLower();
    const QString id = xml.attributes().value(QLatin1String("id")).toString();
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (name == u"uniqueid")
        records.add((type + QStringLiteral("id")).toStdString(), text.trimmed().toStdString());
    else
        addValue(records, name, name == u"guid" && text.isEmpty() ? id : text, ratings);
}

void addEntry(RecordCollector& records, QXmlStreamReader& xml)
{
    records.beginRecord();
    const QString element = xml.name().toString().toLower();
    const Ratings ratings =
        element == u"film" || element == u"item" ? Ratings::OfThePerson : Ratings::OfOthers;
    if (ratings == Ratings::OfOthers)
        records.add("userrating", {}); // the column that tells a media centre
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        addValue(records, attribute.name().toString().toLower(), attribute.value().toString(), ratings);
    records.add("type", entryElements().value(element).toStdString());
    while (xml.readNextStartElement())
        addChild(records, xml, ratings);
}

/// Ampersands that begin nothing that XML knows are letters.
QString repaired(std::string_view text)
{
    static const QRegularExpression Bare(
        QStringLiteral("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);)"));
    const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return withoutHtmlNames(all).replace(Bare, QStringLiteral("&amp;"));
}

/// The place behind `from` where the next entry begins; −1 if there is none.
qsizetype nextEntry(const QString& text, qsizetype from)
{
    static const QRegularExpression Entry(
        QStringLiteral("<(?:%1)\\b").arg(QStringList(entryElements().keys()).join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    return text.indexOf(Entry, from);
}

/// Reads entries until the root is closed. False if the text is damaged before that; `read` is then how much
/// of it was read, without the entry that is damaged.
bool addEntries(RecordCollector& records, const QString& text, qsizetype& read)
{
    QXmlStreamReader xml(text);
    for (int depth = 0; !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement &&
            entryElements().contains(xml.name().toString().toLower())) {
            const qsizetype begin = xml.characterOffset();
            addEntry(records, xml);
            if (xml.hasError()) {
                records.dropRecord();
                read = std::max(begin, nextEntry(text, begin));
                return false;
            }
            if (depth == 0)
                return true;
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        } else if (token == QXmlStreamReader::EndElement && --depth == 0) {
            return true;
        }
    }
    read = xml.characterOffset();
    return !xml.hasError();
}

} // namespace

/// Media centres write a web address below the end of the XML, which is ignored.
HeadedRecords recordsOfXml(std::string_view text)
{
    RecordCollector records;
    QString rest = repaired(text);
    bool isDamaged = false;
    for (qsizetype read = 0; !addEntries(records, rest, read);) {
        isDamaged = true;
        const qsizetype next = nextEntry(rest, read);
        if (next < 0)
            break;
        rest = QStringLiteral("<rest>") + rest.mid(next);
    }
    HeadedRecords all = records.take();
    if (isDamaged)
        all.notes.emplace_back(
            "The XML is damaged or ends early: the entries there were left out, the others "
            "were read.");
    return all;
}

} // namespace autorec
