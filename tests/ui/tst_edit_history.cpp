// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/test_registry.h"
#include "ui/commands/edit_history.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace autorec;

class TestEditHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_count = 0;
        m_isDiskFull = false;
        m_history = std::make_unique<EditHistory>();
        m_failed = std::make_unique<QSignalSpy>(m_history.get(), &EditHistory::failed);
    }

    void aStepThatFailsIsNone()
    {
        QVERIFY(countUp());
        m_isDiskFull = true;
        QVERIFY(!countUp());
        QCOMPARE(m_count, 1);
        QCOMPARE(m_history->count(), 1);
        QCOMPARE(told(), QStringList{QStringLiteral("The disk is full.")});
    }

    void anUndoThatFailsCanBeTriedAgain()
    {
        const std::unique_ptr<QAction> undo(m_history->makeUndoAction(nullptr));
        const std::unique_ptr<QAction> redo(m_history->makeRedoAction(nullptr));
        QVERIFY(!undo->isEnabled());
        QVERIFY(countUp());
        QVERIFY(undo->text().contains(QStringLiteral("Count Up")));
        m_isDiskFull = true;
        undo->trigger();
        QCOMPARE(m_count, 1);
        QCOMPARE(told().size(), 1);
        m_isDiskFull = false;
        undo->trigger();
        QCOMPARE(m_count, 0);
        QVERIFY(!undo->isEnabled());

        m_isDiskFull = true;
        redo->trigger();
        QCOMPARE(m_count, 0);
        QCOMPARE(told().size(), 2);
        m_isDiskFull = false;
        redo->trigger();
        QCOMPARE(m_count, 1);
    }

    void manyTogetherAreOneStep()
    {
        m_history->beginTogether();
        QVERIFY(countUp());
        QVERIFY(countUp());
        m_history->endTogether(timesUp);
        QCOMPARE(m_count, 2);
        QCOMPARE(m_history->count(), 1);
        QCOMPARE(m_history->undoText(), QStringLiteral("Up 2 Times"));
        m_history->undo();
        QCOMPARE(m_count, 0);
        m_history->redo();
        QCOMPARE(m_count, 2);
    }

    void ofManyTogetherThoseBeforeTheFailureAreTheStep()
    {
        m_history->beginTogether();
        QVERIFY(countUp());
        m_isDiskFull = true;
        QVERIFY(!countUp());
        m_history->endTogether(timesUp);
        m_isDiskFull = false;
        QCOMPARE(m_count, 1);
        QCOMPARE(m_history->undoText(), QStringLiteral("Up 1 Times"));
        m_history->undo();
        QCOMPARE(m_count, 0);
        QVERIFY(!m_history->canUndo());
    }

    void noneTogetherAreNoStep()
    {
        m_history->beginTogether();
        m_isDiskFull = true;
        QVERIFY(!countUp());
        m_history->endTogether(timesUp);
        QCOMPARE(m_history->count(), 0);
        m_isDiskFull = false;
        QVERIFY(countUp()); // not together any more
        QCOMPARE(m_history->undoText(), QStringLiteral("Count Up"));
    }

    void whatNoStepUndoesIsToldOfToo()
    {
        QVERIFY(m_history->attempt([] {}));
        QVERIFY(!m_history->attempt([] { throw Error(ErrorCode::FileUnwritable, "The disk is full."); }));
        QCOMPARE(told().size(), 1);
        QCOMPARE(m_history->count(), 0);
    }

private:
    bool countUp()
    {
        return m_history->push(QStringLiteral("Count Up"), [this] { add(1); }, [this] { add(-1); });
    }

    /// On a full disk it does nothing.
    void add(int step)
    {
        if (m_isDiskFull)
            throw Error(ErrorCode::FileUnwritable, "The disk is full.");
        m_count += step;
    }

    static QString timesUp(int count) { return QStringLiteral("Up %1 Times").arg(count); }

    QStringList told() const
    {
        QStringList messages;
        for (const QList<QVariant>& arguments : *m_failed)
            messages.append(arguments[0].toString());
        return messages;
    }

    int m_count = 0;
    bool m_isDiskFull = false;
    std::unique_ptr<EditHistory> m_history;
    std::unique_ptr<QSignalSpy> m_failed;
};

AUTOREC_TEST(TestEditHistory);
#include "tst_edit_history.moc"
