// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/appearance.h"
#include "ui/theme/genre_color.h"

#include <QApplication>
#include <QTest>

#include <set>

using namespace autorec;

class GenreColorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines();
    void textCanBeReadOnEveryGenre_data();
    void textCanBeReadOnEveryGenre();
    void genresDiffer_data() { textCanBeReadOnEveryGenre_data(); }
    void genresDiffer();
    void weakPalettesGetTheirOwnGround();

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

void GenreColorTest::textCanBeReadOnEveryGenre_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("system") << static_cast<int>(Settings::Appearance::System);
    QTest::newRow("light") << static_cast<int>(Settings::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Settings::Appearance::Dark);
}

void GenreColorTest::textCanBeReadOnEveryGenre()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QPalette palette = QApplication::palette();
    const QStringList all = genres() + QStringList{QStringLiteral("Telenovela"), QStringLiteral("アニメ")};
    for (const QString& genre : all) {
        const double contrast = contrastRatio(genreColor(genre, palette), palette.color(QPalette::Text));
        QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(genre).arg(contrast)));
    }
}

void GenreColorTest::genresDiffer()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QPalette palette = QApplication::palette();
    std::set<QRgb> colors;
    for (const QString& genre : genres())
        colors.insert(genreColor(genre, palette).rgb());
    QCOMPARE(static_cast<qsizetype>(colors.size()), genres().size());
    QCOMPARE(genreColor(QStringLiteral("sci-fi"), palette), genreColor(QStringLiteral("Sci-Fi"), palette));
}

void GenreColorTest::weakPalettesGetTheirOwnGround()
{
    QPalette weak;
    weak.setColor(QPalette::Base, QColor(0x80, 0x80, 0x80));
    weak.setColor(QPalette::Text, QColor(0x90, 0x90, 0x90));
    QCOMPARE(genreColor(QStringLiteral("Drama"), weak), weak.color(QPalette::Base));
}

AUTOREC_TEST(GenreColorTest);
#include "tst_genre_color.moc"
