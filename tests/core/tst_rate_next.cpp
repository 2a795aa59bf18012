#include <QtTest/QTest>

#include "core/base/random.h"
#include "core/data/open_dataset.h"
#include "core/recommend/rate_next.h"
#include "core/train/train.h"
#include "tests/support/real_data.h"
#include <cstdio>
#include <functional>
#include <optional>
#include <cmath>
#include <algorithm>
using namespace autorec;
namespace {
using Ask = std::function<std::optional<MovieIndex>(Profile, const std::vector<MovieIndex>&, std::size_t)>;
}
class TestRateNext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void look_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("preset");
        for (const char* data : {"ml-latest-small", "ml-100k"})
            for (const char* preset : {"u-autorec", "biased-mf"})
                QTest::addRow("%s %s", data, preset) << QString::fromLatin1(data) << QString::fromLatin1(preset);
    }
    void look()
    {
        QFETCH(QString, data);
        QFETCH(QString, preset);
        const auto opened = openDataset(*test::realData(data.toStdString()));
        const Dataset& all = opened.dataset;
        std::vector<RatingEntry> train;
        for (const RatingEntry& entry : all.ratings().entries())
            if (entry.user.value() % 5 > 1)
                train.push_back(entry);
        const Dataset training = all.withRatings(RatingMatrix(train, all.userCount(), all.movieCount(), all.scale()));
        ModelSpec spec(preset.toStdString());
        if (preset == "u-autorec")
            spec.set("epochs", std::int64_t{12});
        const TrainedModel model = autorec::train(training, spec, {});
        const Recommender& rec = *model.recommender;
        const TasteSpace space = tasteSpace(training, rec);
        for (std::uint32_t part : {1u, 0u}) {
            std::printf("%s\n", part == 1 ? "development" : "test");
            const auto run = [&](const char* name, const Ask& ask) {
                double squares = 0, answers = 0, count = 0, people = 0;
                for (std::uint32_t u = part; u < all.userCount(); u += 5) {
                    std::vector<ProfileEntry> profile, hidden;
                    const auto rated = all.ratings().profile(UserIndex(u));
                    RandomStream random(1, RandomPurpose::Split, 0, u);
                    std::vector<ProfileEntry> known;
                    for (const auto& entry : rated)
                        (random.uniform() < 0.5 ? known : hidden).push_back(entry);
                    std::vector<MovieIndex> passed;
                    for (int q = 0; q < 10; ++q) {
                        const auto film = ask(profile, passed, u);
                        if (!film) break;
                        auto found = std::find_if(known.begin(), known.end(), [&](const auto& e) { return e.movie == *film; });
                        if (found == known.end()) { passed.push_back(*film); continue; }
                        profile.push_back(*found);
                        std::sort(profile.begin(), profile.end(), [](auto& a, auto& b) { return a.movie < b.movie; });
                    }
                    answers += double(profile.size());
                    ++people;
                    const auto scores = rec.score(profile);
                    for (const auto& entry : hidden) {
                        const double error = all.scale().clip(scores[entry.movie.value()]) - entry.stars;
                        squares += error * error;
                        ++count;
                    }
                }
                std::printf("  %-28s RMSE %.4f answers %.2f\n", name, std::sqrt(squares / count), answers / people);
                std::fflush(stdout);
            };
            const auto randomAsk = [&](std::uint64_t seed) {
                return [&, seed](Profile profile, const std::vector<MovieIndex>& passed, std::size_t u) -> std::optional<MovieIndex> {
                    const auto order = shuffledIndices(space.films.size(), RandomStream(seed, RandomPurpose::Sampling, 0, u));
                    return space.films[order[profile.size() + passed.size()]];
                };
            };
            run("nothing", [](Profile, const auto&, std::size_t) { return std::nullopt; });
            run("random 1", randomAsk(1));
            run("random 2", randomAsk(2));
            run("most popular", [&](Profile profile, const auto& passed, std::size_t) { return std::optional(space.films[profile.size() + passed.size()]); });
            for (double novelty : {0.0, 0.5, 1.0, 2.0})
                for (double doubt : {0.0, 0.5, 1.0}) {
                    const std::string name = "novelty " + std::to_string(novelty).substr(0, 3) + " doubt " + std::to_string(doubt).substr(0, 3);
                    run(name.c_str(), [&](Profile profile, const auto& passed, std::size_t) { return std::optional(filmsToRate(training, rec, space, profile, passed, 1, {novelty, doubt}).front()); });
                }
        }
    }
};
QTEST_GUILESS_MAIN(TestRateNext)
#include "tst_rate_next.moc"
