// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/text/duration_text.h"
#include "ui/text/language.h"

#include <QLocale>
#include <QTest>

using namespace autorec;

class TestAgoText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QStringLiteral("en")); }

    void isToldInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64{5} << QStringLiteral("just now");
        QTest::newRow("one") << qint64{61} << QStringLiteral("1 minute ago");
        QTest::newRow("minutes") << qint64{185} << QStringLiteral("3 minutes ago");
        QTest::newRow("hours") << qint64{7300} << QStringLiteral("2 hours ago");
        QTest::newRow("the clock was set back a little") << qint64{-3600} << QStringLiteral("just now");
        const QDateTime far = QDateTime::currentDateTime().addSecs(400 * 86400);
        QTest::newRow("far") << qint64{-400 * 86400} << QLocale().toString(far.date(), QLocale::ShortFormat);
    }
    void isToldInWords()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        const QDateTime now = QDateTime::currentDateTime();
        QCOMPARE(agoText(now.addSecs(-seconds), now), text);
    }
};

AUTOREC_TEST(TestAgoText);
#include "tst_ago_text.moc"
