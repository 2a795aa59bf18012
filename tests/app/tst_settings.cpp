// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace autorec;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areReadBackAtOnceAndWrittenLater();
    void areWrittenAtTheEnd();

private:
    bool isWritten() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("columns");
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("window.ini"));
};

void SettingsTest::init()
{
    QFile::remove(m_file);
}

void SettingsTest::areReadBackAtOnceAndWrittenLater()
{
    Settings settings(m_file);
    settings.setState(QStringLiteral("table"), "columns");
    QCOMPARE(settings.state(QStringLiteral("table")), QByteArray("columns"));
    TRY_VERIFY(isWritten());
}

void SettingsTest::areWrittenAtTheEnd()
{
    auto settings = std::make_unique<Settings>(m_file);
    settings->setState(QStringLiteral("table"), "columns");
    QCoreApplication::processEvents();
    settings.reset();
    QVERIFY(isWritten());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
