// moc wants a Qt header before core/base/ids.h.
#include <QtTest/QTest>

#include "core/data/open_dataset.h"
#include "core/recommend/taste_clusters.h"
#include "core/train/train.h"
#include "tests/core/support/specs.h"
#include "tests/support/real_data.h"
#include <cstdio>
using namespace autorec;
class TestTasteClusters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void look_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("preset");
        for (const char* data : {"demo", "ml-latest-small", "ml-100k"})
            for (const char* preset : {"u-autorec", "biases", "biased-mf", "ease"})
                QTest::addRow("%s %s", data, preset) << QString::fromLatin1(data) << QString::fromLatin1(preset);
    }
    void look()
    {
        QFETCH(QString, data);
        QFETCH(QString, preset);
        const auto opened = data == "demo" ? openDemo() : openDataset(*test::realData(data.toStdString()));
        ModelSpec spec(preset.toStdString());
        if (preset == "u-autorec")
            spec.set("epochs", std::int64_t{12});
        const TrainedModel model = train(opened.dataset, spec, {});
        const auto space = tasteSpace(opened.dataset, *model.recommender);
        for (const auto& cluster : tasteClusters(opened.dataset, space)) {
            std::string line;
            for (const auto& genre : cluster.genres)
                line += genre + ", ";
            line += std::to_string(cluster.firstYear) + "-" + std::to_string(cluster.lastYear) + " (" + std::to_string(cluster.films.size()) + "): ";
            for (std::size_t k = 0; k < 6; ++k)
                line += opened.dataset.movie(cluster.films[k]).title + " | ";
            std::puts(line.c_str());
        }
        std::fflush(stdout);
    }
};
QTEST_GUILESS_MAIN(TestTasteClusters)
#include "tst_taste_clusters.moc"
