// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "ui/plot/plot_widget.h"
#include "ui/theme/plot_palette.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace autorec;

namespace {

const QString Train = QStringLiteral("train");
const QString Valid = QStringLiteral("valid");

QList<QPointF> falling(int count)
{
    QList<QPointF> points;
    for (int epoch = 1; epoch <= count; ++epoch)
        points.append({static_cast<double>(epoch), 1.0 / epoch});
    return points;
}

QGraphicsView* view(const PlotWidget& plot)
{
    return plot.findChild<QGraphicsView*>();
}

/// Where the title, the legend or an axis writes what begins with `name`, in the view's viewport.
QRect textArea(const PlotWidget& plot, const QString& name)
{
    const QList<QGraphicsItem*> items = view(plot)->scene()->items();
    for (QGraphicsItem* item : items) {
        auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item);
        if (text != nullptr && text->isVisible() && text->toPlainText().startsWith(name))
            return view(plot)->mapFromScene(text->mapToScene(text->boundingRect())).boundingRect();
    }
    return {};
}

QRect dataArea(const PlotWidget& plot)
{
    const QRect all = view(plot)->viewport()->rect();
    return all.adjusted(all.width() / 4, all.height() / 3, -all.width() / 8, -all.height() / 3);
}

} // namespace

class TestPlotWidget : public QObject
{
    Q_OBJECT

    std::unique_ptr<PlotWidget> m_plot;

private Q_SLOTS:
    void init()
    {
        m_plot = std::make_unique<PlotWidget>();
        m_plot->setTitle(QStringLiteral("Loss"));
        m_plot->setAxisTitles(QStringLiteral("Epoch"), QStringLiteral("Squared error"));
        m_plot->setWholeX(true);
        m_plot->setEmptyText(QStringLiteral("Nothing yet"));
        m_plot->resize(600, 400);
        m_plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
    }

    void replacesASeries()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(5));
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(9));
        QCOMPARE(m_plot->seriesIds(), QStringList{Train});
        QCOMPARE(m_plot->shownArea().right(), 9.0);
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(3));
        QCOMPARE(m_plot->shownArea().right(), 3.0);
        m_plot->removeSeries(Train);
        QVERIFY(m_plot->seriesIds().isEmpty());
        QVERIFY(!m_plot->readingAt(1.0));
    }

    void aLongTitleStaysClearOfTheButton()
    {
        const QString title = QStringLiteral("Ranking: NDCG@10 on the validation part of the ratings");
        m_plot->setTitle(title);
        m_plot->resize(300, 200);
        const auto* button = m_plot->findChild<QToolButton*>(QStringLiteral("plotMenuButton"));
        TRY_VERIFY(button->geometry().right() >= 290);
        TRY_VERIFY(!textArea(*m_plot, QStringLiteral("Ranking")).isEmpty());
        TRY_VERIFY(textArea(*m_plot, QStringLiteral("Ranking")).right() <= button->x());
        QCOMPARE(view(*m_plot)->accessibleName(), title);

        // Where no button is in the way, all of it is written; on the screen again what was there.
        m_plot->resize(QFontMetrics(m_plot->font()).horizontalAdvance(title) * 5 / 4, 200);
        TRY_VERIFY(!textArea(*m_plot, title.left(title.size() - 12)).isEmpty());
        QVERIFY(textArea(*m_plot, title).isEmpty());
        QCOMPARE(m_plot->svg().count(title.toUtf8()), 2); // what it is called, and what it shows
        TRY_VERIFY(textArea(*m_plot, title).isEmpty());
    }

    void lowPlotsLeaveTheRoomToTheCurves()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(10));
        m_plot->setSeries(Valid, QStringLiteral("Validation"), falling(8));
        TRY_VERIFY(!textArea(*m_plot, QStringLiteral("Epoch")).isEmpty());
        m_plot->resize(600, 120);
        TRY_VERIFY(textArea(*m_plot, QStringLiteral("Epoch")).isEmpty());
        m_plot->resize(600, 400);
        TRY_VERIFY(!textArea(*m_plot, QStringLiteral("Epoch")).isEmpty());
    }

    void readsAllVisibleSeries()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(10));
        m_plot->setSeries(Valid, QStringLiteral("Validation"), {{2, 0.7}, {4, 0.6}});
        const std::optional<PlotReading> reading = m_plot->readingAt(4.2);
        QVERIFY(reading);
        QCOMPARE(reading->x, 4.0);
        QCOMPARE(reading->values.size(), 2);
        QCOMPARE(reading->values[0].y, std::optional(0.25));
        QCOMPARE(reading->values[1].y, std::optional(0.6));
        QCOMPARE(m_plot->readingAt(9.0)->values[1].y, std::nullopt);
        m_plot->setSeriesVisible(Train, false);
        QCOMPARE(m_plot->readingAt(9.0)->x, 4.0);
    }

    void crosshairFollowsMouseAndKeys()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(10));
        TRY_VERIFY(!m_plot->image().isNull());
        QVERIFY(!m_plot->crosshair());
        QTest::mouseMove(view(*m_plot)->viewport(), dataArea(*m_plot).center());
        TRY_VERIFY(m_plot->crosshair().has_value());
        const double x = m_plot->crosshair()->x;
        QTest::keyClick(view(*m_plot), Qt::Key_Right);
        QCOMPARE(m_plot->crosshair()->x, x + 1.0);
        QTest::keyClick(view(*m_plot), Qt::Key_Left);
        QTest::keyClick(view(*m_plot), Qt::Key_Left);
        QCOMPARE(m_plot->crosshair()->x, x - 1.0);
        QTest::keyClick(view(*m_plot), Qt::Key_Escape);
        QVERIFY(!m_plot->crosshair());
    }

    void clickOnLegendHidesAndShows()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(10));
        m_plot->setSeries(Valid, QStringLiteral("Validation"), falling(8));
        TRY_VERIFY(!textArea(*m_plot, QStringLiteral("Validation")).isEmpty());
        QTest::mouseClick(view(*m_plot)->viewport(), Qt::LeftButton, {},
                          textArea(*m_plot, QStringLiteral("Validation")).center());
        TRY_VERIFY(!m_plot->isSeriesVisible(Valid));
        QVERIFY(m_plot->isSeriesVisible(Train));
        TRY_VERIFY(!textArea(*m_plot, QStringLiteral("Validation")).isEmpty());
        QTest::mouseClick(view(*m_plot)->viewport(), Qt::LeftButton, {},
                          textArea(*m_plot, QStringLiteral("Validation")).center());
        TRY_VERIFY(m_plot->isSeriesVisible(Valid));
    }

    void draggingAFrameLooksCloserAndDoubleClickGoesBack()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(100));
        TRY_VERIFY(!m_plot->image().isNull());
        const QRectF whole = m_plot->shownArea();
        const QRect area = dataArea(*m_plot);
        QTest::mousePress(view(*m_plot)->viewport(), Qt::LeftButton, {}, area.topLeft());
        QTest::mouseMove(view(*m_plot)->viewport(), area.center());
        QTest::mouseRelease(view(*m_plot)->viewport(), Qt::LeftButton, {}, area.center());
        QVERIFY(m_plot->shownArea().width() < whole.width());
        QTest::mouseDClick(view(*m_plot)->viewport(), Qt::LeftButton, {}, area.center());
        QCOMPARE(m_plot->shownArea(), whole);
    }

    void logarithmicAxesLeaveOutWhatTheyCannotShow()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), {{0, 5}, {1, 0}, {10, 2}, {100, 1}});
        m_plot->setLogarithmicX(true);
        m_plot->setLogarithmicY(true);
        QVERIFY(m_plot->isLogarithmicX() && m_plot->isLogarithmicY());
        QCOMPARE(m_plot->shownArea(), QRectF(QPointF(10, 1), QPointF(100, 2)));
        QVERIFY(!m_plot->image().isNull());
        m_plot->setLogarithmicY(false);
        QCOMPARE(m_plot->shownArea(), QRectF(QPointF(1, 0), QPointF(100, 2)));
    }

    void contextMenuHasTheSwitches()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(5));
        QContextMenuEvent request(QContextMenuEvent::Keyboard, QPoint(50, 50),
                                  m_plot->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(view(*m_plot)->viewport(), &request);
        auto* menu = m_plot->findChild<QMenu*>(QStringLiteral("plotMenu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Y);
        QVERIFY(m_plot->isLogarithmicY());
        QVERIFY(!m_plot->isLogarithmicX());
    }

    void exportsReadableFiles()
    {
        QTemporaryDir folder;
        m_plot->setSeries(Train, QStringLiteral("Training, \"raw\""), {{1, 0.5}, {2, 0.25}});
        m_plot->setSeries(Valid, QStringLiteral("Validation"), {{2, 0.125}});
        m_plot->setBest(Valid, 2.0);

        const QString png = folder.filePath(QStringLiteral("plot.png"));
        QVERIFY(saved(png));
        QVERIFY(QImage(png).width() >= m_plot->width());

        const QString svg = folder.filePath(QStringLiteral("plot.svg"));
        QVERIFY(saved(svg));
        QVERIFY(QSvgRenderer(svg).isValid());

        QFile csv(folder.filePath(QStringLiteral("plot.csv")));
        QVERIFY(saved(csv.fileName()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(),
                 QByteArray("\xEF\xBB\xBF"
                            "Epoch,\"Training, \"\"raw\"\"\",Validation\r\n1,0.5,\r\n2,0.25,0.125\r\n"));
    }

    void failedExportIsTold()
    {
        QSignalSpy failed(m_plot.get(), &PlotWidget::failed);
        m_plot->saveTo(QStringLiteral("/no/such/folder/plot.csv"));
        TRY_COMPARE(failed.count(), 1);
    }

    void copiesAnImage()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(4));
        m_plot->copyToClipboard();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void followsThePalette()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(4));
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_plot->setPalette(dark);
        QCOMPARE(m_plot->image().pixelColor(1, 1), QColor(Qt::black));
        QVERIFY(plotColor(0, dark) != plotColor(0, QPalette(Qt::white)));
    }

    void axesWriteNumbersAsTheLanguageDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("large");
        QTest::addColumn<QString>("small");
        QTest::newRow("English") << QLocale(QLocale::English) << "1,000"
                                 << "0.5";
        QTest::newRow("German") << QLocale(QLocale::German) << "1.000"
                                << "0,5";
    }

    void axesWriteNumbersAsTheLanguageDoes()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        init();
        QLocale::setDefault(before);
        m_plot->setSeries(Train, QStringLiteral("Training"), {{0.0, 0.0}, {2000.0, 1.0}});
        QFETCH(QString, large);
        QFETCH(QString, small);
        TRY_VERIFY(!textArea(*m_plot, large).isEmpty());
        TRY_VERIFY(!textArea(*m_plot, small).isEmpty());
    }

    void legendColoursAreDistinct()
    {
        const QPalette light(Qt::white);
        QSet<QRgb> colors;
        for (int series = 0; series < 6; ++series)
            colors.insert(plotColor(series, light).rgb());
        QCOMPARE(colors.size(), 6);
        QVERIFY(plotPen(0, light).style() != plotPen(6, light).style());
    }

    void manyPointsStayQuick()
    {
        m_plot->setSeries(Train, QStringLiteral("Training"), falling(200'000));
        QVERIFY(!m_plot->image().isNull());
        QCOMPARE(m_plot->readingAt(150'000.0)->x, 150'000.0);
    }

private:
    bool saved(const QString& file)
    {
        QSignalSpy saved(m_plot.get(), &PlotWidget::saved);
        m_plot->saveTo(file);
        return QTest::qWaitFor([&saved] { return saved.count() == 1; }, test::Patience);
    }
};

AUTOREC_TEST(TestPlotWidget);
#include "tst_plot_widget.moc"
