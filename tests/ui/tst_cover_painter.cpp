// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/cover_painter.h"
#include "ui/theme/genre_color.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPixmapCache>
#include <QTest>

using namespace autorec;

class CoverPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QPixmapCache::clear(); }
    void sameCoverIsTheSamePicture_data();
    void sameCoverIsTheSamePicture();
    void titlesGiveDifferentMotifs_data() { sameCoverIsTheSamePicture_data(); }
    void titlesGiveDifferentMotifs();
    void genresGiveDifferentPictures();
    void secondGenreTintsTheMotif();
    void titleFits_data();
    void titleFits();
    void picturesAreKept();
    void cornersAreRound();

private:
    static QImage picture(const Cover& cover, const QSize& size = {150, 222}, qreal pixelRatio = 1.0)
    {
        return CoverPainter(QApplication::font()).pixmap(cover, size, pixelRatio).toImage();
    }
    /// The lower half, where no title stands.
    static QImage motif(const Cover& cover)
    {
        const QImage whole = picture(cover);
        return whole.copy(0, whole.height() / 2, whole.width(), whole.height() / 2);
    }
    static QStringList genres()
    {
        return QStringLiteral("Action|Adventure|Animation|Children|Comedy|Crime|Documentary|Drama|Fantasy|"
                              "Film-Noir|Horror|IMAX|Musical|Mystery|Romance|Sci-Fi|Thriller|War|Western|"
                              "Telenovela")
                   .split(QLatin1Char('|')) +
               QStringList{QString()};
    }
};

void CoverPainterTest::sameCoverIsTheSamePicture_data()
{
    QTest::addColumn<QString>("genre");
    for (const QString& genre : genres())
        QTest::newRow(genre.isEmpty() ? "none" : qPrintable(genre)) << genre;
}

void CoverPainterTest::sameCoverIsTheSamePicture()
{
    QFETCH(QString, genre);
    const Cover cover{QStringLiteral("Stalker"), QStringLiteral("1979"), {genre}};
    const QImage first = picture(cover);
    QPixmapCache::clear();
    QCOMPARE(picture(cover), first);
    const QImage fine = picture(cover, {150, 222}, 2.0);
    QCOMPARE(fine.size(), first.size() * 2);
}

void CoverPainterTest::titlesGiveDifferentMotifs()
{
    QFETCH(QString, genre);
    QVERIFY(motif({QStringLiteral("Alien"), {}, {genre}}) != motif({QStringLiteral("Moon"), {}, {genre}}));
}

void CoverPainterTest::genresGiveDifferentPictures()
{
    QList<QImage> pictures;
    for (const QString& genre : genres()) {
        const QImage now = motif({QStringLiteral("Alien"), {}, {genre}});
        QVERIFY2(!pictures.contains(now), qPrintable(genre));
        pictures.append(now);
    }
    QCOMPARE(motif({QStringLiteral("Babe"), {}, {QStringLiteral("Children's")}}),
             motif({QStringLiteral("Babe"), {}, {QStringLiteral("Children")}}));
}

void CoverPainterTest::secondGenreTintsTheMotif()
{
    const auto withSecond = [](const char* genre) {
        return motif({QStringLiteral("Alien"), {}, {QStringLiteral("Horror"), QString::fromLatin1(genre)}});
    };
    QVERIFY(withSecond("Sci-Fi") != withSecond("Western"));
    QCOMPARE(withSecond("Sci-Fi").pixel(2, 2), withSecond("Western").pixel(2, 2)); // the ground stays
}

void CoverPainterTest::titleFits_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char* title, bool isWhole = true) {
        QTest::newRow(title) << QString::fromUtf8(title) << isWhole;
    };
    row("M");
    row("Alien");
    row("The Shawshank Redemption");
    row("The Lord of the Rings: The Fellowship of the Ring");
    row("Straße der Verdammnis");
    row("七人の侍");
    row("");
    row("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", false);
    row("Supercalifragilisticexpialidocious", false);
    row("Night of the Day of the Dawn of the Son of the Bride of the Return of the Revenge of the Terror",
        false);
}

void CoverPainterTest::titleFits()
{
    QFETCH(QString, title);
    QFETCH(bool, isWhole);
    for (const int width : {60, 112, 150, 231, 480}) {
        const auto [lines, font] = CoverPainter(QApplication::font()).fittedTitle(title, width);
        QVERIFY(lines.size() <= CoverPainter::MostLines);
        const QFontMetricsF metrics(font);
        for (const QString& line : lines)
            QVERIFY2(metrics.horizontalAdvance(line) <= width * 0.85, qPrintable(line));
        QVERIFY(font.pixelSize() * static_cast<double>(lines.size()) < width * CoverPainter::Aspect / 2);
        if (isWhole && width >= 150)
            QCOMPARE(lines.join(QLatin1Char(' ')), title.toUpper());
    }
}

void CoverPainterTest::picturesAreKept()
{
    const Cover cover{QStringLiteral("Alien"), QStringLiteral("1979"), {QStringLiteral("Horror")}};
    const CoverPainter painter(QApplication::font());
    const qint64 kept = painter.pixmap(cover, {150, 222}, 1.0).cacheKey();
    QCOMPARE(painter.pixmap(cover, {150, 222}, 1.0).cacheKey(), kept);
    QVERIFY(painter.pixmap(cover, {151, 222}, 1.0).cacheKey() != kept);
    QVERIFY(painter.pixmap(cover, {150, 222}, 1.5).cacheKey() != kept);
    QVERIFY(painter.pixmap(cover, {0, 0}, 1.0).isNull());
}

void CoverPainterTest::cornersAreRound()
{
    const QImage cover = picture({QStringLiteral("Alien"), {}, {QStringLiteral("Horror")}});
    QCOMPARE(cover.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(cover.pixelColor(cover.width() - 1, cover.height() - 1).alpha(), 0);
    QCOMPARE(cover.pixelColor(75, 1).alpha(), 255);
}

AUTOREC_TEST(CoverPainterTest);
#include "tst_cover_painter.moc"
