// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of several models, and of users whose ratings were held out, made with models trained on the demo.

#include "app/services/application.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace autorec;
using autorec::test::caught;

class TestModelComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_app = std::make_unique<Application>(m_folder.path());
        m_app->datasets.use(test::openedDemo());
        TRY_VERIFY(m_app->models.current());
        m_biases = train("biases", "random:0.9");
        m_popularity = train("popularity", "leave:3");
    }

    void cleanup()
    {
        while (comparison().count() > 1)
            comparison().remove(1);
    }

    void offersTheRunsThatFit()
    {
        RunRecord foreign = m_app->runs.run(m_biases);
        foreign.id = 0;
        foreign.catalogueFingerprint = "another";
        m_app->runs.add(foreign);
        QCOMPARE(candidateIds(), (QList<qint64>{m_popularity, m_biases}));
        comparison().add(m_app->runs.run(m_biases));
        QCOMPARE(candidateIds(), QList<qint64>{m_popularity});
    }

    void makesAListWithEveryModel()
    {
        request();
        comparison().add(m_app->runs.run(m_biases));
        comparison().add(m_app->runs.run(m_popularity));
        QCOMPARE(comparison().count(), 3);
        TRY_VERIFY(isReady());
        QCOMPARE(comparison().list(1).model->spec.preset(), std::string("biases"));
        QCOMPARE(comparison().list(2).model->spec.preset(), std::string("popularity"));
        for (int column = 0; column < 3; ++column) {
            const auto& items = comparison().list(column).items;
            QCOMPARE(items.size(), std::size_t{10});
            QCOMPARE(comparison().place(column, items[4].movie), std::optional(4));
        }
        int shared = 0;
        for (const Recommendation& item : comparison().list(0).items)
            shared += comparison().place(1, item.movie) && comparison().place(2, item.movie) ? 1 : 0;
        QCOMPARE(comparison().sharedByAll(), shared);
    }

    void tellsWhyAModelHasNoList()
    {
        RunRecord gone = m_app->runs.run(m_biases);
        gone.modelFile = m_folder.filePath(QStringLiteral("gone.autorec"));
        request();
        comparison().add(gone);
        TRY_VERIFY(!comparison().error(1).isEmpty());
        QVERIFY(comparison().error(1).contains(QStringLiteral("gone.autorec")));
        QVERIFY(comparison().list(1).items.empty());
        TRY_VERIFY(!comparison().list(0).items.empty());
    }

    void removingAModelDoesNotWaitForIt()
    {
        request();
        TRY_VERIFY(!comparison().list(0).items.empty());
        comparison().add(m_app->runs.run(m_biases));
        QVERIFY(comparison().isWaiting(1));
        comparison().remove(1);
        QCOMPARE(comparison().count(), 1);
        QCOMPARE(comparison().findChildren<ComparedList*>().size(), 1); // it works on, unseen
        TRY_VERIFY(comparison().findChildren<ComparedList*>().isEmpty());
    }

    void aModelPutInUseChangesPlaces()
    {
        request();
        comparison().add(m_app->runs.run(m_biases));
        TRY_VERIFY(isReady());
        const auto before = m_app->models.current();
        m_app->models.useRun(m_biases);
        TRY_COMPARE(comparison().runId(0), m_biases);
        QCOMPARE(comparison().count(), 2);
        QCOMPARE(comparison().runId(1), qint64{0});
        request();
        TRY_VERIFY(isReady());
        QCOMPARE(comparison().list(1).model, before);
    }

    void aUsersHeldOutFilmsAreNotInTheirProfile_data()
    {
        QTest::addColumn<QString>("split");
        QTest::newRow("ratings of all users") << QStringLiteral("random:0.5");
        QTest::newRow("some of each user") << QStringLiteral("leave:3");
        QTest::newRow("whole users") << QStringLiteral("users:0.5");
    }

    void aUsersHeldOutFilmsAreNotInTheirProfile()
    {
        QFETCH(QString, split);
        TrainedModel model = *m_app->models.current();
        model.origin.split = split.toStdString();
        const Dataset& dataset = m_app->datasets.current()->dataset;
        SplitCache splits;
        std::size_t heldOut = 0;
        std::size_t hits = 0;
        for (std::size_t u = 0; u < 40; ++u) {
            const RecommendationList list = makeList(userRequest(model, UserIndex(u)), splits);
            QVERIFY(list.split);
            QCOMPARE(list.profileSize + list.heldOut.size(), dataset.ratings().byUser(UserIndex(u)).size());
            for (const ProfileEntry& entry : list.heldOut)
                QCOMPARE(list.heldOutStars(entry.movie), std::optional(entry.stars));
            heldOut += list.heldOut.size();
            hits += list.hits();
        }
        QVERIFY(heldOut > 0);
        QVERIFY(hits > 0); // held-out films may be listed, as films of the profile may not
        QVERIFY(hits < heldOut);
    }

    void aDivisionIsMadeOnceWhileItIsHeld()
    {
        TrainedModel model = *m_app->models.current();
        model.origin.split = "leave:3";
        SplitCache splits;
        const RecommendationList first = makeList(userRequest(model, UserIndex(0)), splits);
        const RecommendationList second = makeList(userRequest(model, UserIndex(1)), splits);
        QCOMPARE(first.split, second.split);
    }

    void nothingIsHeldOutFromAModelOfAllRatingsOrOfOthers()
    {
        TrainedModel model = *m_app->models.current();
        model.origin.split = "none";
        SplitCache splits;
        QVERIFY(!makeList(userRequest(model, UserIndex(3)), splits).split);
        model.origin.split = "random:0.9";
        model.origin.fingerprint = "0123456789abcdef";
        const RecommendationList list = makeList(userRequest(model, UserIndex(3)), splits);
        QVERIFY(!list.split);
        QVERIFY(list.heldOut.empty());
        QCOMPARE(list.profileSize, m_app->datasets.current()->dataset.ratings().byUser(UserIndex(3)).size());
    }

    void aSupposedListCarriesTheRealOne()
    {
        SplitCache splits;
        ListRequest request{m_app->datasets.current(), m_app->models.current(), {}, Profile, {}, {}};
        const RecommendationList real = makeList(request, splits);
        QVERIFY(!real.isSupposed());
        request.realProfile = std::exchange(request.profile, {{MovieIndex(7), 0.5F}});
        const RecommendationList supposed = makeList(request, splits);
        QCOMPARE(supposed.real.size(), real.items.size());
        for (std::size_t place = 0; place < real.items.size(); ++place)
            QCOMPARE(supposed.real[place], real.items[place].movie);
    }

private:
    ModelComparison& comparison() { return m_app->comparison; }

    qint64 train(const char* preset, const char* split)
    {
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        const LoadedDatasetPtr& dataset = m_app->datasets.current();
        m_app->training.start({dataset, {dataset->data, ModelSpec(preset), SplitSpec::parse(split)}});
        return caught(finished) ? finished[0][0].toLongLong() : 0;
    }

    QList<qint64> candidateIds()
    {
        QList<qint64> ids;
        for (const RunRecord& run : comparison().candidates())
            ids.append(run.id);
        return ids;
    }

    void request()
    {
        const ListRequest request{m_app->datasets.current(), m_app->models.current(), {}, Profile, {}, {}};
        m_app->recommendations.requestList(request);
        comparison().request(request);
    }

    ListRequest userRequest(const TrainedModel& model, UserIndex user) const
    {
        ListOptions options;
        options.length = 50;
        options.explain = false;
        return {
            m_app->datasets.current(), std::make_shared<const TrainedModel>(model), user, {}, options, {}};
    }

    bool isReady()
    {
        for (int column = 0; column < comparison().count(); ++column) {
            if (comparison().isWaiting(column) || comparison().list(column).items.empty())
                return false;
        }
        return true;
    }

    const std::vector<ProfileEntry> Profile{{MovieIndex(7), 4.5F}, {MovieIndex(9), 2.0F}};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    qint64 m_biases = 0;
    qint64 m_popularity = 0;
};

QTEST_GUILESS_MAIN(TestModelComparison)
#include "tst_model_comparison.moc"
