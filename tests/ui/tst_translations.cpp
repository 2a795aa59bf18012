// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"
#include "tests/support/paths.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/text/model_texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace autorec;

namespace {

const QString Sources = test::sourceFolder();

struct Message
{
    QString context;
    QString source;
    QString type; ///< empty where it is finished
    QStringList translations;
};

QString fileOf(const QString& language)
{
    return Sources + QStringLiteral("/resources/translations/autorec_%1.ts").arg(language);
}

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.back().translations.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (messages.back().translations.isEmpty())
                messages.back().translations.append(text);
        }
    }
    return messages;
}

/// "%1", "%2", "%Ln"; in every order.
std::set<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(L?n|\\d)"));
    std::set<QString> places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.insert(matches.next().captured());
    return places;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^& ]"));
    return text.contains(mnemonic);
}

/// What is wrong with a translation; empty where nothing is.
QString faultOf(const Message& message, const QString& translation)
{
    if (translation.isEmpty())
        return QStringLiteral("is empty");
    std::set<QString> places = placesIn(translation);
    if (message.translations.size() > 1) // "One film" need not tell the number
        places.insert(QStringLiteral("%Ln"));
    if (places != placesIn(message.source))
        return QStringLiteral("has other places for values");
    if (hasMnemonic(message.source) != hasMnemonic(translation))
        return QStringLiteral("has a mnemonic where the source has none, or none where it has one");
    if (message.source.endsWith(u'…') != translation.endsWith(u'…'))
        return QStringLiteral("differs in the ellipsis at its end");
    return {};
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void everyTextIsTranslated_data() { addLanguages(); }
    /// Also those that are in the sources, but not in the file yet: `packaging/update-translations` adds
    /// them.
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(fileOf(language), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(Sources);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"),      QStringLiteral("."),          QStringLiteral("app"),
                              QStringLiteral("ui"),      QStringLiteral("-ts"),        copy};
        if (language == QStringLiteral("en"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(test::lupdateCommand(), arguments);
        QVERIFY(lupdate.waitForFinished(test::Patience));
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(lupdate.readAllStandardError(), QByteArray());

        const std::vector<Message> messages = readMessages(copy);
        QVERIFY(!messages.empty());
        for (const Message& message : messages) {
            const QString where = message.context + QStringLiteral(": ") + message.source;
            const bool isOfCore = message.context == QStringLiteral("model"); // lupdate did not see these
            QVERIFY2(message.type.isEmpty() || isOfCore, qPrintable(where + u' ' + message.type));
            for (const QString& translation : message.translations) {
                const QString fault = faultOf(message, translation);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(where + QStringLiteral(" » ") + translation + u' ' + fault));
            }
        }
    }

    void textsOfModelsAreTranslated_data() { addLanguages(); }
    void textsOfModelsAreTranslated()
    {
        QFETCH(QString, language);
        if (language == QStringLiteral("en"))
            return;
        std::set<QString> known;
        for (const Message& message : readMessages(fileOf(language))) {
            if (message.context == QStringLiteral("model") && message.type.isEmpty())
                known.insert(message.source);
        }
        const auto check = [&known](const std::string& text) {
            const QString source = QString::fromStdString(text);
            QVERIFY2(source.isEmpty() || known.count(source) == 1, text.c_str());
        };
        for (const Preset& preset : presets()) {
            check(preset.title);
            check(preset.group);
            check(preset.summary);
            for (const ParameterDescription& parameter : preset.parameters) {
                check(parameter.title);
                check(parameter.group);
                check(parameter.help);
                check(parameter.typeName());
            }
        }
    }

    void speaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::addColumn<QString>("ok");
        QTest::newRow("en") << "en"
                            << "1 film"
                            << "1,682 films"
                            << "";
        QTest::newRow("de") << "de"
                            << "1 Film"
                            << "1.682 Filme"
                            << "Abbrechen";
        QTest::newRow("fr") << "fr"
                            << "1 film" << QStringLiteral("1\u202f682 films") << "Annuler";
        QTest::newRow("es") << "es" << QStringLiteral("1 película") << QStringLiteral("1682 películas")
                            << "Cancelar";
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("1 部电影") << QStringLiteral("1,682 部电影")
                               << QStringLiteral("取消");
    }
    void speaksEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, many);
        speak(language);
        QCOMPARE(filmCountText(1), one);
        QCOMPARE(filmCountText(1682), many);
        QFETCH(QString, ok);
        if (!ok.isEmpty()) // of Qt's own dialogs
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), ok);
    }

    void anotherLanguageTakesTheOldOneAway()
    {
        speak(QStringLiteral("de"));
        speak(QStringLiteral("en"));
        QCOMPARE(filmCountText(2), QStringLiteral("2 films"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
        QCOMPARE(modelText(findPreset("popularity").title),
                 QString::fromStdString(findPreset("popularity").title));
    }
};

AUTOREC_TEST(TranslationsTest);
#include "tst_translations.moc"
