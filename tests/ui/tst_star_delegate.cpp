// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/models/movie_roles.h"
#include "ui/widgets/movie_table_view.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace autorec;

/// A table whose second column holds stars.
class StarDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickGivesStars_data();
    void clickGivesStars();
    void clickOnTheSameStarsTakesThemBack();
    void doubleClickGivesStars();
    void rightClickGivesNothing();
    void clickOffTheStarsGivesNothing();
    void keysGiveStars_data();
    void keysGiveStars();
    void keysTakeStarsBack();
    void keysWorkFromAnyColumn();
    void readOnlyItemsStayAsTheyAre();
    void hoverPaintsButKeeps();
    void aNarrowColumnShowsTheNumberAlone();

private:
    QModelIndex cell(int row = 0) const { return m_model.index(row, 1); }
    QVariant stars(int row = 0) const { return cell(row).data(OwnStarsRole); }

    QStandardItemModel m_model{3, 3};
    std::unique_ptr<MovieTableView> m_view;
};

void StarDelegateTest::init()
{
    m_view = std::make_unique<MovieTableView>(QStringLiteral("films"), QStringLiteral("Films"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_model.setItem(row, 0, new QStandardItem(QStringLiteral("Film")));
        m_model.setItem(row, 1, new QStandardItem);
    }
    m_view->setModel(&m_model);
    m_view->setStarColumn(1);
    m_view->setColumnWidths({20, 30, 10});
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void StarDelegateTest::clickGivesStars_data()
{
    QTest::addColumn<double>("given");
    for (int halves = 1; halves <= 10; ++halves)
        QTest::addRow("%g", halves / 2.0) << halves / 2.0;
}

void StarDelegateTest::clickGivesStars()
{
    QFETCH(double, given);
    clickStars(*m_view, cell(), given);
    QCOMPARE(stars().toDouble(), given);
    QVERIFY(!stars(1).isValid());
}

void StarDelegateTest::clickOnTheSameStarsTakesThemBack()
{
    clickStars(*m_view, cell(), 3.5);
    clickStars(*m_view, cell(), 4.0);
    QCOMPARE(stars().toDouble(), 4.0);
    clickStars(*m_view, cell(), 4.0);
    QVERIFY(!stars().isValid());
}

void StarDelegateTest::doubleClickGivesStars()
{
    const QPoint position = m_view->viewport()->mapTo(m_view.get(), starPosition(*m_view, cell(), 4.5));
    QTest::mouseDClick(m_view->windowHandle(), Qt::LeftButton, Qt::NoModifier, position);
    QCOMPARE(stars().toDouble(), 4.5);
}

void StarDelegateTest::rightClickGivesNothing()
{
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, Qt::NoModifier,
                      starPosition(*m_view, cell(), 4.5));
    QVERIFY(!stars().isValid());
}

void StarDelegateTest::clickOffTheStarsGivesNothing()
{
    const QRect item = m_view->visualRect(cell());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      item.center() + QPoint(item.width() / 2 - 3, 0));
    QVERIFY(!stars().isValid());
}

void StarDelegateTest::keysGiveStars_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("given");
    for (int key = Qt::Key_1; key <= Qt::Key_9; ++key)
        QTest::addRow("%c", key) << key << (key - Qt::Key_0) / 2.0;
    QTest::newRow("0") << static_cast<int>(Qt::Key_0) << 5.0;
}

void StarDelegateTest::keysGiveStars()
{
    QFETCH(int, key);
    QFETCH(double, given);
    m_view->setCurrentIndex(cell(2));
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QCOMPARE(stars(2).toDouble(), given);
}

void StarDelegateTest::keysTakeStarsBack()
{
    m_view->setCurrentIndex(cell());
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        QTest::keyClick(m_view.get(), Qt::Key_7);
        QCOMPARE(stars().toDouble(), 3.5);
        QTest::keyClick(m_view.get(), key);
        QVERIFY(!stars().isValid());
    }
}

void StarDelegateTest::keysWorkFromAnyColumn()
{
    m_view->setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(m_view.get(), Qt::Key_8);
    QCOMPARE(stars(1).toDouble(), 4.0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QCOMPARE(stars(2).toDouble(), 1.0);
}

void StarDelegateTest::readOnlyItemsStayAsTheyAre()
{
    m_model.item(0, 1)->setEditable(false);
    clickStars(*m_view, cell(), 2.0);
    m_view->setCurrentIndex(cell());
    QTest::keyClick(m_view.get(), Qt::Key_7);
    QVERIFY(!stars().isValid());
}

void StarDelegateTest::hoverPaintsButKeeps()
{
    const QImage before = m_view->grab().toImage();
    QTest::mouseMove(m_view->viewport(), starPosition(*m_view, cell(), 2.5));
    TRY_VERIFY(m_view->grab().toImage() != before);
    QVERIFY(!stars().isValid());
}

void StarDelegateTest::aNarrowColumnShowsTheNumberAlone()
{
    m_model.setItem(0, 2, new QStandardItem(QStringLiteral("4.2")));
    m_model.item(0, 2)->setData(4.2, PredictedStarsRole);
    m_model.item(0, 2)->setData(0.84, PredictedShareRole);
    m_view->setColumnWidth(2, m_view->fontMetrics().averageCharWidth() * 8);
    const auto painted = [this] {
        return m_view->viewport()->grab(m_view->visualRect(m_model.index(0, 2))).toImage();
    };
    QStyledItemDelegate plain;
    m_view->setItemDelegateForColumn(2, &plain);
    const QImage number = painted();
    m_view->setPredictionColumn(2);
    QCOMPARE(painted(), number);
    m_view->setColumnWidth(2, m_view->fontMetrics().averageCharWidth() * 40);
    const QImage stars = painted();
    m_view->setItemDelegateForColumn(2, &plain);
    QVERIFY(painted() != stars);
    m_view->setItemDelegateForColumn(2, nullptr);
}

AUTOREC_TEST(StarDelegateTest);
#include "tst_star_delegate.moc"
