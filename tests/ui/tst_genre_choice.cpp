// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"
#include "tests/support/test_registry.h"
#include "tests/ui/support/genre_keys.h"
#include "ui/widgets/chip_row.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace autorec;

namespace {

const std::vector<std::string> Genres{"Comedy", "Drama", "Horror", "War"};

} // namespace

class GenreChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void goesFromStateToStateByKeys();
    void boxesExcludeEachOther();
    void chipsTakeGenresBack();
    void isRemembered();
    void keepsGenresOfAnotherDataSet();
    void chipsBreakIntoLines();

private:
    QTableWidget& opened() const;
    static QPoint boxOf(const QTableWidget& table, int row, int column);

    std::unique_ptr<QWidget> m_window;
    GenreChoice* m_choice = nullptr;
};

void GenreChoiceTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_choice = new GenreChoice(m_window.get());
    m_choice->setGenres(Genres);
    (new QVBoxLayout(m_window.get()))->addWidget(m_choice);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QTableWidget& GenreChoiceTest::opened() const
{
    QTest::mouseClick(m_choice, Qt::LeftButton);
    return namedChild<QTableWidget>(*m_choice, QStringLiteral("genreTable"));
}

QPoint GenreChoiceTest::boxOf(const QTableWidget& table, int row, int column)
{
    const QRect cell = table.visualItemRect(table.item(row, column));
    return {cell.left() + 10, cell.center().y()};
}

void GenreChoiceTest::goesFromStateToStateByKeys()
{
    const QSignalSpy changed(m_choice, &GenreChoice::changed);
    pressGenre(*m_window, QStringLiteral("Drama"));
    QCOMPARE(m_choice->filter(), (GenreFilter{{"Drama"}, {}}));
    QCOMPARE(m_choice->accessibleName(), QStringLiteral("Genres: Drama"));
    pressGenre(*m_window, QStringLiteral("Horror"), 2);
    QCOMPARE(m_choice->filter(), (GenreFilter{{"Drama"}, {"Horror"}}));
    QCOMPARE(m_choice->accessibleName(), QStringLiteral("Genres: Drama, not Horror"));
    pressGenre(*m_window, QStringLiteral("Drama"));
    QCOMPARE(m_choice->filter(), (GenreFilter{{}, {"Drama", "Horror"}}));
    pressGenre(*m_window, QStringLiteral("Drama"));
    pressGenre(*m_window, QStringLiteral("Horror"));
    QVERIFY(m_choice->filter().isEmpty());
    QCOMPARE(m_choice->accessibleName(), QStringLiteral("Genres: all"));
    QCOMPARE(changed.size(), 6);
}

void GenreChoiceTest::boxesExcludeEachOther()
{
    QTableWidget& table = opened();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, boxOf(table, 1, GenreTable::Wanted));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, boxOf(table, 2, GenreTable::Wanted));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, boxOf(table, 1, GenreTable::Excluded));
    QCOMPARE(m_choice->filter(), (GenreFilter{{"Horror"}, {"Drama"}}));
    QCOMPARE(table.item(1, GenreTable::Wanted)->checkState(), Qt::Unchecked);
    QCOMPARE(table.item(1, GenreTable::Wanted)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Drama wanted"));
    QTest::keyClick(&table, Qt::Key_Right); // boxes answer keys, too
    table.setCurrentCell(3, GenreTable::Excluded);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(m_choice->filter(), (GenreFilter{{"Horror"}, {"Drama", "War"}}));
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(!table.isVisible());
}

void GenreChoiceTest::chipsTakeGenresBack()
{
    m_choice->choose({{"Drama", "War"}, {"Horror"}});
    ChipRow chips(m_window.get());
    m_choice->addChips(chips);
    const QList<QToolButton*> buttons = chips.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[2]->text(), QStringLiteral("not Horror"));
    QCOMPARE(buttons[2]->accessibleName(), QStringLiteral("Take back the filter not Horror"));
    QTest::keyClick(buttons[2], Qt::Key_Space);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(m_choice->filter(), (GenreFilter{{"War"}, {}}));
    chips.clear();
    QVERIFY(chips.isEmpty());
}

void GenreChoiceTest::isRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    m_choice->remember(settings, QStringLiteral("test"));
    m_choice->choose({{"Drama", "War"}, {"Horror"}});
    GenreChoice next(m_window.get());
    next.remember(settings, QStringLiteral("test"));
    next.setGenres(Genres);
    QCOMPARE(next.filter(), m_choice->filter());
}

/// They come back with their data set, and filter nothing meanwhile.
void GenreChoiceTest::keepsGenresOfAnotherDataSet()
{
    m_choice->choose({{"Drama"}, {"War"}});
    const QSignalSpy changed(m_choice, &GenreChoice::changed);
    m_choice->setGenres({"War", "Western"});
    QCOMPARE(m_choice->filter(), (GenreFilter{{}, {"War"}}));
    m_choice->setGenres({});
    QVERIFY(m_choice->filter().isEmpty());
    QVERIFY(!m_choice->isEnabled());
    m_choice->setGenres(Genres);
    QCOMPARE(m_choice->filter(), (GenreFilter{{"Drama"}, {"War"}}));
    QCOMPARE(changed.size(), 0);
}

void GenreChoiceTest::chipsBreakIntoLines()
{
    ChipRow chips(m_window.get());
    for (int chip = 0; chip < 9; ++chip)
        chips.add(QStringLiteral("chip%1").arg(chip), QStringLiteral("Science Fiction"), [] {});
    const QSize one = chips.findChild<QToolButton*>()->sizeHint();
    QVERIFY(chips.minimumSizeHint().width() <= one.width());
    QVERIFY(chips.heightForWidth(one.width() * 9 / 2) >= 3 * one.height());
    QVERIFY(chips.heightForWidth(one.width() * 20) < 2 * one.height());
    chips.resize(one.width() * 9 / 2, 400);
    chips.show();
    const QList<QToolButton*> buttons = chips.findChildren<QToolButton*>();
    QVERIFY(buttons[4]->y() > buttons[3]->y());
    QCOMPARE(buttons[4]->x(), buttons[0]->x());
}

AUTOREC_TEST(GenreChoiceTest);
#include "tst_genre_choice.moc"
