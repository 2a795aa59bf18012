// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"
#include "tests/support/test_registry.h"
#include "tests/ui/support/named_child.h"
#include "ui/text/language.h"
#include "ui/widgets/facts_filter.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

FactsIndex indexOf(const std::vector<FilmFacts>& films)
{
    return FactsIndex(films.size(), [&](MovieIndex movie) { return &films[movie.value()]; });
}

} // namespace

/// Running times and languages to choose by, where they are known.
class FactsFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QStringLiteral("en")); }
    void offersWhatIsKnown();
    void isChosenByKeys();
    void keepsChoicesThatAreOffered();
    void isRemembered();
};

void FactsFilterTest::offersWhatIsKnown()
{
    FactsFilter filter;
    const auto isShown = [&](const char* name) {
        return namedChild<QComboBox>(filter, QString::fromLatin1(name)).isVisibleTo(&filter);
    };
    QVERIFY(filter.isHidden());
    filter.setFacts(indexOf({{.runtime = 90}}));
    QVERIFY(!filter.isHidden() && isShown("maxRuntime") && !isShown("filmLanguage"));
    filter.setFacts(indexOf({{.language = QStringLiteral("fr")}}));
    QVERIFY(!isShown("maxRuntime") && isShown("filmLanguage"));
    QCOMPARE(namedChild<QComboBox>(filter, QStringLiteral("filmLanguage")).itemText(1),
             QStringLiteral("French"));
    filter.setFacts(indexOf({{}}));
    QVERIFY(filter.isHidden());
}

void FactsFilterTest::isChosenByKeys()
{
    FactsFilter filter;
    filter.setFacts(indexOf({{.runtime = 90, .language = QStringLiteral("fr")}}));
    QSignalSpy changed(&filter, &FactsFilter::changed);
    auto& runtime = namedChild<QComboBox>(filter, QStringLiteral("maxRuntime"));
    auto& language = namedChild<QComboBox>(filter, QStringLiteral("filmLanguage"));
    QTest::keyClick(&runtime, Qt::Key_Down);
    QTest::keyClick(&runtime, Qt::Key_Down);
    QCOMPARE(filter.maxRuntime(), 90);
    QTest::keyClick(&language, Qt::Key_Down);
    QCOMPARE(filter.language(), QStringLiteral("fr"));
    QCOMPARE(changed.size(), 3);
    filter.clearRuntime();
    filter.clearLanguage();
    QCOMPARE(filter.maxRuntime(), 0);
    QVERIFY(filter.language().isEmpty());
    QCOMPARE(changed.size(), 5);
}

void FactsFilterTest::keepsChoicesThatAreOffered()
{
    FactsFilter filter;
    filter.setFacts(indexOf({{.runtime = 90, .language = QStringLiteral("fr")}}));
    auto& language = namedChild<QComboBox>(filter, QStringLiteral("filmLanguage"));
    QTest::keyClick(&language, Qt::Key_Down);
    QSignalSpy changed(&filter, &FactsFilter::changed);
    filter.setFacts(
        indexOf({{.runtime = 90, .language = QStringLiteral("en")}, {.language = QStringLiteral("fr")}}));
    QCOMPARE(filter.language(), QStringLiteral("fr"));
    QCOMPARE(changed.size(), 0);
    filter.setFacts(indexOf({{.runtime = 90}}));
    QVERIFY(filter.language().isEmpty());
    QCOMPARE(changed.size(), 1);
    filter.setFacts(indexOf({{.language = QStringLiteral("fr")}}));
    QCOMPARE(filter.language(), QStringLiteral("fr"));
}

/// Facts are known only a while after the start.
void FactsFilterTest::isRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("window.ini")));
    const FactsIndex facts = indexOf({{.runtime = 90, .language = QStringLiteral("fr")}});
    {
        FactsFilter filter;
        filter.remember(settings);
        filter.setFacts(facts);
        QTest::keyClick(&namedChild<QComboBox>(filter, QStringLiteral("maxRuntime")), Qt::Key_Down);
        QTest::keyClick(&namedChild<QComboBox>(filter, QStringLiteral("filmLanguage")), Qt::Key_Down);
    }
    FactsFilter filter;
    filter.remember(settings);
    filter.setFacts(indexOf({{}}));
    QCOMPARE(filter.maxRuntime(), 0);
    QSignalSpy changed(&filter, &FactsFilter::changed);
    filter.setFacts(facts);
    QCOMPARE(filter.maxRuntime(), 60);
    QCOMPARE(filter.language(), QStringLiteral("fr"));
    QCOMPARE(changed.size(), 1);
}

AUTOREC_TEST(FactsFilterTest);
#include "tst_facts_filter.moc"
