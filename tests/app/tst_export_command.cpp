// SPDX-License-Identifier: GPL-3.0-or-later
// Models leave the program by autorec export.

#include "tests/app/support/command.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec::test;

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Outcome trained =
            run({QStringLiteral("train"), QStringLiteral("demo"), QStringLiteral("--model"),
                 QStringLiteral("biases"), QStringLiteral("--out"), file("biases.autorec")});
        QCOMPARE(trained.status, 0);
    }

    void writesTheModelAndExamples()
    {
        const Outcome exported =
            run({QStringLiteral("export"), file("biases.autorec"), QStringLiteral("demo"),
                 QStringLiteral("--onnx"), file("biases.onnx"), QStringLiteral("--examples"),
                 file("examples.json"), QStringLiteral("--json")});
        QVERIFY2(exported.status == 0, exported.err.constData());
        const QJsonObject said = exported.json();
        QCOMPARE(said.value(QLatin1String("model")).toString(), QStringLiteral("biases"));
        QCOMPARE(said.value(QLatin1String("onnx")).toString(), file("biases.onnx"));
        QCOMPARE(said.value(QLatin1String("scores")).toString(), QStringLiteral("stars"));
        QCOMPARE(said.value(QLatin1String("bytes")).toInteger(), QFileInfo(file("biases.onnx")).size());
        QCOMPARE(said.value(QLatin1String("examples")).toInt(), 100);

        QFile examples(file("examples.json"));
        QVERIFY(examples.open(QIODevice::ReadOnly));
        const QJsonObject content = QJsonDocument::fromJson(examples.readAll()).object();
        QCOMPARE(content.value(QLatin1String("examples")).toArray().size(), 100);
        QCOMPARE(content.value(QLatin1String("movies")).toInt(), said.value(QLatin1String("movies")).toInt());
    }

    void saysInWordsWhatItWrote()
    {
        const Outcome exported = run({QStringLiteral("export"), file("biases.autorec"),
                                      QStringLiteral("demo"), QStringLiteral("--onnx"), file("again.onnx")});
        QCOMPARE(exported.status, 0);
        QVERIFY(exported.out.contains(file("again.onnx").toUtf8()));
        QCOMPARE(exported.out.count('\n'), 1);
    }

    void wantsAFormat()
    {
        const Outcome exported =
            run({QStringLiteral("export"), file("biases.autorec"), QStringLiteral("demo")});
        QCOMPARE(exported.status, 2);
        QVERIFY(exported.err.contains("--onnx"));
    }

    void placesThatCannotBeWrittenAreNamed()
    {
        const QString place = file("no/such/folder.onnx");
        const Outcome exported = run({QStringLiteral("export"), file("biases.autorec"),
                                      QStringLiteral("demo"), QStringLiteral("--onnx"), place});
        QCOMPARE(exported.status, 1);
        QCOMPARE(exported.err.count('\n'), 1);
        QVERIFY(exported.err.contains(place.toUtf8()));
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
