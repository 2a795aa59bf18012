// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"
#include "core/data/statistics.h"
#include "tests/core/support/print.h"

#include <cmath>
#include <map>
#include <set>

using namespace autorec;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLargeEnough()
    {
        QVERIFY(m_demo.dataset.movieCount() >= 600);
        QVERIFY(std::abs(static_cast<double>(m_demo.dataset.userCount()) - 2000.0) <= 100.0);
        QVERIFY(m_demo.dataset.ratingCount() >= 80000);
        QVERIFY(m_demo.dataset.ratingCount() <= 120000);
        QCOMPARE(m_demo.report.skippedCount(), std::size_t{0});
        QCOMPARE(m_demo.report.duplicateRatings, std::size_t{0});
    }

    void saysThatItIsSimulated()
    {
        QVERIFY(m_demo.dataset.simulated());
        QCOMPARE(m_demo.dataset.name(), std::string("Demo"));
        QVERIFY(m_demo.report.format.find("simulated") != std::string::npos);
    }

    void ratesInHalfStars()
    {
        QCOMPARE(m_demo.dataset.scale().min(), 0.5F);
        QCOMPARE(m_demo.dataset.scale().max(), 5.0F);
        QCOMPARE(m_demo.dataset.scale().step(), 0.5F);
        for (const std::size_t count : m_statistics.histogram)
            QVERIFY(count > 0);
    }

    void coversEveryDecade()
    {
        std::map<int, int> decades;
        for (const Movie& movie : m_demo.dataset.movies())
            ++decades[movie.year / 10 * 10];
        for (int decade = 1910; decade <= 2020; decade += 10)
            QVERIFY2(decades[decade] > 0, qPrintable(QString::number(decade)));
        QCOMPARE(decades.size(), std::size_t{12});
    }

    void coversAllGenres()
    {
        const std::set<std::string> listed(m_statistics.genres.begin(), m_statistics.genres.end());
        for (const char* genre :
             {"Action", "Adventure", "Animation", "Comedy", "Crime", "Documentary", "Drama", "Fantasy",
              "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western"})
            QVERIFY2(listed.count(genre) == 1, genre);
    }

    void filmsAreWhole()
    {
        std::set<std::pair<std::string, int>> known;
        for (const Movie& movie : m_demo.dataset.movies()) {
            QVERIFY(!movie.titleIsUnknown());
            QVERIFY(!movie.genres.empty());
            QVERIFY2(known.emplace(movie.title, movie.year).second, movie.title.c_str());
        }
    }

    void ratingsAreMadeAfterTheFilms()
    {
        constexpr std::uint32_t NewYear2025 = 1735689600;
        QVERIFY(m_demo.report.firstRated >= NewYear2025);
        QVERIFY(m_statistics.lastYear <= 2025);
    }

    void hasALongTail()
    {
        const std::vector<std::size_t>& counts = m_statistics.ratingsByPopularity;
        QVERIFY(counts.front() > 10 * counts[counts.size() / 2]);
    }

    void isTheSameEveryTime()
    {
        const OpenedDataset again = openDataset("demo");
        QCOMPARE(again.dataset.fingerprint(), m_demo.dataset.fingerprint());
        QCOMPARE(again.dataset.catalogueFingerprint(), m_demo.dataset.catalogueFingerprint());
    }

private:
    const OpenedDataset m_demo = openDemo();
    const DatasetStatistics m_statistics = computeStatistics(m_demo.dataset);
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
