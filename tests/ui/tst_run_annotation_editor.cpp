// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/named_child.h"
#include "ui/pages/experiments/run_annotation_editor.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace autorec;

class TestRunAnnotationEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasTypedOnEnter()
    {
        RunAnnotationEditor editor;
        editor.setRun(7, {{QStringLiteral("old")}, QString()});
        QSignalSpy edited(&editor, &RunAnnotationEditor::edited);
        typeNote(editor, QStringLiteral("to be repeated"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].toLongLong(), 7);
        QCOMPARE(edited[0][1].value<RunAnnotation>().note, QString());
        QCOMPARE(edited[0][2].value<RunAnnotation>().note, QStringLiteral("to be repeated"));
        QCOMPARE(edited[0][2].value<RunAnnotation>().tags, QStringList{QStringLiteral("old")});
    }

    /// Nobody has answered with the new annotation, as where the disk is full.
    void whatWasRefusedCanBeTriedAgain()
    {
        RunAnnotationEditor editor;
        editor.setRun(7, {});
        QSignalSpy edited(&editor, &RunAnnotationEditor::edited);
        typeNote(editor, QStringLiteral("a"));
        pressEnter(editor);
        QCOMPARE(edited.count(), 2);
        QVERIFY(edited[1][1].value<RunAnnotation>() == RunAnnotation());

        editor.setRun(7, edited[1][2].value<RunAnnotation>());
        pressEnter(editor);
        QCOMPARE(edited.count(), 2);
    }

private:
    static void typeNote(const RunAnnotationEditor& editor, const QString& text)
    {
        QTest::keyClicks(&namedChild<QLineEdit>(editor, QStringLiteral("runNote")), text);
        pressEnter(editor);
    }

    static void pressEnter(const RunAnnotationEditor& editor)
    {
        QTest::keyClick(&namedChild<QLineEdit>(editor, QStringLiteral("runNote")), Qt::Key_Return);
    }
};

AUTOREC_TEST(TestRunAnnotationEditor);
#include "tst_run_annotation_editor.moc"
