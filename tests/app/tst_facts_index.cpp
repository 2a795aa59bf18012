// SPDX-License-Identifier: GPL-3.0-or-later
// What films are searched and filtered by, besides what the data set says.

#include "app/metadata/facts_index.h"

#include <QTest>

#include <array>

using namespace autorec;

class TestFactsIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutFacts()
    {
        const FactsIndex index(3, [](MovieIndex) { return nullptr; });
        QCOMPARE(index.size(), std::size_t{3});
        QVERIFY(!index.hasRuntimes() && index.languages().isEmpty());
        QVERIFY(index.people().with(QStringLiteral("scott")).empty());
    }

    void peopleRuntimesAndLanguages()
    {
        const std::array<FilmFacts, 3> facts{
            FilmFacts{.directors = {QStringLiteral("Agnès Varda")},
                      .cast = {QStringLiteral("Agnès Varda"), QStringLiteral("Corinne Marchand")},
                      .runtime = 90,
                      .language = QStringLiteral("fr")},
            FilmFacts{.cast = {QStringLiteral("Tilda Swinton")}, .language = QStringLiteral("en")},
            FilmFacts{.runtime = 100, .language = QStringLiteral("fr")}};
        const FactsIndex index(4, [&](MovieIndex movie) {
            return movie.value() < facts.size() ? &facts[movie.value()] : nullptr;
        });
        const auto filmsWith = [&](const char* word) {
            const auto found = index.people().with(QString::fromUtf8(word));
            if (found.size() != 1)
                return std::vector<std::uint32_t>{};
            const auto films = index.people().films(found.front().word);
            return std::vector<std::uint32_t>(films.begin(), films.end());
        };
        QCOMPARE(filmsWith("agnes"), (std::vector<std::uint32_t>{0})); // once, though she plays too
        QCOMPARE(filmsWith("swinton"), (std::vector<std::uint32_t>{1}));
        QVERIFY(index.hasRuntimes());
        QCOMPARE(index.runtime(MovieIndex(0)), 90);
        QCOMPARE(index.runtime(MovieIndex(1)), 0);
        QCOMPARE(index.runtime(MovieIndex(3)), 0);
        QCOMPARE(index.language(MovieIndex(1)), QStringLiteral("en"));
        QCOMPARE(index.languages(), (QStringList{QStringLiteral("fr"), QStringLiteral("en")}));
    }
};

QTEST_GUILESS_MAIN(TestFactsIndex)
#include "tst_facts_index.moc"
