// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_table.h"

#include <QHash>
#include <QXmlStreamReader>

namespace autorec {

namespace {

/// The elements that are films and the like, and what they are; films have no name.
const QHash<QString, QString>& entryElements()
{
    static const QHash<QString, QString> Elements{
        {QStringLiteral("movie"), {}},
        {QStringLiteral("video"), {}},
        {QStringLiteral("film"), {}},
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
    const QString name = xml.name().toString().toLower();
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
    const Ratings ratings = element == u"film" ? Ratings::OfThePerson : Ratings::OfOthers;
    if (ratings == Ratings::OfOthers)
        records.add("userrating", {}); // the column that tells a media centre
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        addValue(records, attribute.name().toString().toLower(), attribute.value().toString(), ratings);
    records.add("type", entryElements().value(element).toStdString());
    while (xml.readNextStartElement())
        addChild(records, xml, ratings);
}

} // namespace

/// Media centres write a web address below the end of the XML, which is ignored, as is all that comes after
/// an error.
HeadedRecords recordsOfXml(std::string_view text)
{
    RecordCollector records;
    QXmlStreamReader xml(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            entryElements().contains(xml.name().toString().toLower()))
            addEntry(records, xml);
    }
    return records.take();
}

} // namespace autorec
