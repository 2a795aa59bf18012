// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/genre_color.h"

#include <QTest>

#include <set>

using namespace autorec;

class GenreColorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines();
    void paleTextCanBeReadOnEveryGround();
    void genresDiffer();

private:
    static QStringList genres()
    {
        return {QStringLiteral("Action"),      QStringLiteral("Adventure"),
                QStringLiteral("Animation"),   QStringLiteral("Children"),
                QStringLiteral("Comedy"),      QStringLiteral("Crime"),
                QStringLiteral("Drama"),       QStringLiteral("Fantasy"),
                QStringLiteral("Documentary"), QStringLiteral("Film-Noir"),
                QStringLiteral("Horror"),      QStringLiteral("IMAX"),
                QStringLiteral("Musical"),     QStringLiteral("Mystery"),
                QStringLiteral("Romance"),     QStringLiteral("Sci-Fi"),
                QStringLiteral("Thriller"),    QStringLiteral("War"),
                QStringLiteral("Western"),     QString()};
    }
};

void GenreColorTest::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void GenreColorTest::paleTextCanBeReadOnEveryGround()
{
    const QStringList all = genres() + QStringList{QStringLiteral("Telenovela"), QStringLiteral("アニメ")};
    for (const QString& genre : all) {
        const GenreColors colors = genreColors(genre);
        const double contrast = contrastRatio(mixed(Qt::white, colors.bright, 0.14F), colors.ground);
        QVERIFY2(contrast >= 7.0, qPrintable(QStringLiteral("%1: %2").arg(genre).arg(contrast)));
        QVERIFY(contrastRatio(colors.bright, colors.ground) >= 2.0);
    }
}

void GenreColorTest::genresDiffer()
{
    std::set<QRgb> colors;
    for (const QString& genre : genres())
        colors.insert(genreColors(genre).bright.rgb());
    QCOMPARE(static_cast<qsizetype>(colors.size()), genres().size());
    QCOMPARE(genreColors(QStringLiteral("sci-fi")).bright, genreColors(QStringLiteral("Sci-Fi")).bright);
    QCOMPARE(genreColors(QStringLiteral("ANIME")).ground, genreColors(QStringLiteral("anime")).ground);
}

AUTOREC_TEST(GenreColorTest);
#include "tst_genre_color.moc"
