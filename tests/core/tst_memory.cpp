// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/presets/presets.h"
#include "core/train/memory_estimate.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemSaysWhatIsFree()
    {
        const auto available = availableMemory();
        QVERIFY(available);
        QVERIFY(*available > 1000 * 1000);
    }

    void bytesAsText_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<std::string>("text");
        QTest::newRow("none") << quint64{0} << std::string("0 bytes");
        QTest::newRow("bytes") << quint64{999} << std::string("999 bytes");
        QTest::newRow("kilobytes") << quint64{1000} << std::string("1.0 kB");
        QTest::newRow("megabytes") << quint64{340400000} << std::string("340 MB");
        QTest::newRow("rounded up to the next unit") << quint64{999600000} << std::string("1.0 GB");
        QTest::newRow("gigabytes") << quint64{12000000000} << std::string("12 GB");
    }
    void bytesAsText()
    {
        QFETCH(quint64, bytes);
        QFETCH(std::string, text);
        QCOMPARE(bytesText(bytes), text);
    }

    void growsWithWhatIsAsked_data()
    {
        QTest::addColumn<std::string>("assignment");
        QTest::newRow("wider") << std::string("hidden=4000");
        QTest::newRow("second-order") << std::string("optimiser=lbfgs");
        QTest::newRow("larger batches") << std::string("batch_size=6040");
        QTest::newRow("dense re-feeding") << std::string("refeed=1");
    }
    void growsWithWhatIsAsked()
    {
        QFETCH(std::string, assignment);
        const DataSize size{6040, 3706, 1000209};
        const ModelSpec plain("u-autorec");
        QVERIFY(estimateMemory(test::specOf("u-autorec", {assignment}), size).total() >
                estimateMemory(plain, size).total());
        QVERIFY(estimateMemory(plain, {6040, 3706, 2000000}).ratings > estimateMemory(plain, size).ratings);
        QVERIFY(estimateMemory(plain, {6040, 90000, 1000209}).weights > estimateMemory(plain, size).weights);
    }

    void everyPresetHasAnEstimate()
    {
        for (const Preset& preset : presets())
            QVERIFY(estimateMemory(ModelSpec(preset.name), {943, 1682, 100000}).total() > 0);
    }

    void adviceNamesWhatTheModelHas_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::string>("assignment");
        QTest::addColumn<std::string>("advice");
        QTest::newRow("lbfgs by choice")
            << std::string("i-autorec") << std::string("hidden=65536") << std::string("optimiser=adam");
        QTest::newRow("lbfgs only") << std::string("sparsefc") << std::string("hidden=65536,65536")
                                    << std::string("Lower hidden");
        QTest::newRow("factors") << std::string("biased-mf") << std::string("factors=4096")
                                 << std::string("Lower factors");
        QTest::newRow("weights of movies")
            << std::string("ease") << std::string("memory_mb=1048576") << std::string("Lower memory_mb");
    }
    void adviceNamesWhatTheModelHas()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, assignment);
        QFETCH(std::string, advice);
        const DataSize huge{300'000'000, 3'000'000, 1'000'000'000};
        const auto error = test::errorOf([&] { requireMemory(test::specOf(preset, {assignment}), huge); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), advice.c_str()), error->message().c_str());
    }

    void tooMuchIsRefusedBeforeItIsTaken()
    {
        const ModelSpec spec = test::specOf("u-autorec", {"hidden=65536,65536,65536,65536,65536,65536,65536,"
                                                          "65536,65536,65536,65536,65536,65536,65536"});
        const auto error = test::errorOf([&] { train(test::smallDataset(), spec, {}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::NotEnoughMemory);
        for (const char* part : {"u-autorec", "TB of memory", "Lower hidden", "are free"})
            QVERIFY2(test::contains(error->message(), part), error->what());
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
