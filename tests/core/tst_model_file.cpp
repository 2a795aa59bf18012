// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/text_file.h"
#include "core/model/model_file.h"
#include "core/presets/presets.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <limits>

using namespace autorec;

namespace {

constexpr std::size_t VersionPlace = 8;
constexpr std::size_t HeaderPlace = VersionPlace + sizeof(std::uint32_t);
constexpr std::size_t TensorPlace = HeaderPlace + sizeof(std::uint64_t);

/// A whole file again, with a right checksum, after its header was changed.
std::string withHeader(const std::string& bytes, const std::function<void(nlohmann::json&)>& change)
{
    std::uint64_t size = 0;
    std::memcpy(&size, bytes.data() + HeaderPlace, sizeof size);
    nlohmann::json header = nlohmann::json::parse(bytes.substr(TensorPlace, size));
    change(header);
    const std::string text = header.dump();
    const std::uint64_t newSize = text.size();
    std::string changed = bytes.substr(0, HeaderPlace);
    changed.append(reinterpret_cast<const char*>(&newSize), sizeof newSize);
    changed += text + bytes.substr(TensorPlace + size, bytes.size() - TensorPlace - size - sizeof size);
    Hash hash;
    hash.add(changed);
    const std::uint64_t checksum = hash.value();
    return changed.append(reinterpret_cast<const char*>(&checksum), sizeof checksum);
}

nlohmann::json nestedArrays(int levels)
{
    nlohmann::json nested;
    for (int level = 0; level < levels; ++level)
        nested = nlohmann::json::array({std::move(nested)});
    return nested;
}

std::optional<Error> loadError(const std::filesystem::path& file)
{
    return test::errorOf([&] { loadModel(file); });
}

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A weight that is no number would be in every score.
    void weightsThatAreNoNumbers()
    {
        const test::Folder folder;
        saveModel(train(test::smallDataset(), ModelSpec("popularity"), {}), folder / "model.autorec");
        std::string bytes = readTextFile(folder / "model.autorec");
        const float none = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(bytes.data() + bytes.size() - sizeof(std::uint64_t) - sizeof none, &none, sizeof none);
        const auto file = folder.write("none.autorec", withHeader(bytes, [](nlohmann::json&) {}));
        QCOMPARE(loadError(file)->code(), ErrorCode::DamagedFile);
    }

    /// As a folder's name may be.
    void namesThatAreNoUtf8()
    {
        const test::Folder folder;
        TrainedModel model = train(test::smallDataset(), ModelSpec("popularity"), {});
        model.origin.dataset = "Se\xF1or";
        saveModel(model, folder / "model.autorec");
        QVERIFY(test::contains(loadModel(folder / "model.autorec").origin.dataset, "Se"));
    }

    void roundTrips_data() { addPresets(); }
    void roundTrips()
    {
        QFETCH(std::string, preset);
        const test::Folder folder;
        TrainedModel model = train(m_dataset, test::smallSpec(preset), {});
        model.origin.split = "random:0.9";
        model.origin.seed = 1234567890123456789ULL;
        saveModel(model, folder / "a.autorec");
        const TrainedModel loaded = loadModel(folder / "a.autorec");

        QVERIFY(loaded.spec == model.spec);
        QCOMPARE(loaded.origin.dataset, model.origin.dataset);
        QCOMPARE(loaded.origin.simulated, model.origin.simulated);
        QCOMPARE(loaded.origin.fingerprint, model.origin.fingerprint);
        QCOMPARE(loaded.origin.catalogueFingerprint, model.origin.catalogueFingerprint);
        QCOMPARE(loaded.origin.usersFingerprint, model.origin.usersFingerprint);
        QCOMPARE(loaded.origin.split, std::string("random:0.9"));
        QCOMPARE(loaded.origin.seed, std::uint64_t{1234567890123456789ULL});
        QCOMPARE(test::differences(*loaded.recommender, *model.recommender), std::vector<std::string>());
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(2));
        QVERIFY(test::hasSameBits(loaded.recommender->score(profile), model.recommender->score(profile)));
        QVERIFY(test::hasSameBits(loaded.recommender->score(profile, UserIndex(2)),
                                  model.recommender->score(profile, UserIndex(2))));
        QVERIFY(test::hasSameBits(loaded.recommender->score({}), model.recommender->score({})));
        QVERIFY(loaded.recommender->scoreKind() == model.recommender->scoreKind());

        saveModel(loaded, folder / "b.autorec");
        QVERIFY(test::readFile(folder / "a.autorec") == test::readFile(folder / "b.autorec"));
        QCOMPARE(folder.entryCount(), std::size_t{2});
    }

    void cutOffAnywhereIsDamaged()
    {
        const test::Folder folder;
        const std::string bytes = savedBytes("biases", folder);
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const auto error = loadError(folder.write("cut", bytes.substr(0, length)));
            QVERIFY2(error && error->code() == ErrorCode::DamagedFile, qPrintable(QString::number(length)));
            QVERIFY(test::contains(error->message(), (folder / "cut").string()));
        }
        const auto longer = loadError(folder.write("long", bytes + "x"));
        QVERIFY(longer && longer->code() == ErrorCode::DamagedFile);
    }

    void anyFlippedByteIsDamaged()
    {
        const test::Folder folder;
        const std::string bytes = savedBytes("biases", folder);
        for (std::size_t place = 0; place < bytes.size(); ++place) {
            std::string flipped = bytes;
            flipped[place] = static_cast<char>(flipped[place] ^ (1 << (place % 8)));
            const auto error = loadError(folder.write("flipped", flipped));
            QVERIFY2(error && error->code() == ErrorCode::DamagedFile, qPrintable(QString::number(place)));
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<std::string>("change");
        QTest::addColumn<std::string>("said");
        QTest::newRow("empty") << std::string("empty") << std::string("not a model of AutoRec");
        QTest::newRow("another file") << std::string("text") << std::string("not a model of AutoRec");
        QTest::newRow("another version")
            << std::string("version") << std::string("another version of AutoRec (format 9)");
        QTest::newRow("cut off") << std::string("cut") << std::string("damaged or cut off");
    }
    void saysWhatIsWrong()
    {
        QFETCH(std::string, change);
        QFETCH(std::string, said);
        const test::Folder folder;
        std::string bytes = savedBytes("biases", folder);
        if (change == "empty")
            bytes.clear();
        else if (change == "text")
            bytes = "userId,movieId,rating\n1,2,3\n";
        else if (change == "version")
            bytes[VersionPlace] = 9;
        else
            bytes.pop_back();
        const auto error = loadError(folder.write("bad", bytes));
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QVERIFY2(test::contains(error->message(), said), error->what());
    }

    void missingFile()
    {
        const test::Folder folder;
        const auto error = loadError(folder / "none.autorec");
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileNotFound);
    }

    /// A right checksum does not make the content right.
    void contentIsChecked_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::string>("fault");
        for (const Preset& preset : presets()) {
            for (const char* fault : {"no spec", "other model", "tensor missing", "too many rows",
                                      "endless rows", "negative rows", "no rows"})
                QTest::addRow("%s, %s", preset.name.c_str(), fault) << preset.name << std::string(fault);
        }
        for (const char* preset : {"u-autorec", "deep-autorec"}) {
            for (const char* fault : {"no fields", "other width", "no hidden layers", "other hidden layers"})
                QTest::addRow("%s, %s", preset, fault) << std::string(preset) << std::string(fault);
        }
        for (const char* fault :
             {"unknown activation", "unknown loss", "unknown centring", "nested too deep"})
            QTest::addRow("%s", fault) << std::string("u-autorec") << std::string(fault);
        QTest::newRow("ensemble of ensembles") << std::string("ensemble") << std::string("own member");
    }
    void contentIsChecked()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, fault);
        const test::Folder folder;
        const std::string bytes =
            withHeader(savedBytes(preset, folder), [&](nlohmann::json& header) { spoil(header, fault); });
        const auto error = loadError(folder.write("bad", bytes));
        QVERIFY(error);
        QVERIFY(error->code() == ErrorCode::DamagedFile || error->code() == ErrorCode::InvalidArgument);
    }

    void changedHeaderAlone()
    {
        const test::Folder folder;
        const std::string bytes = savedBytes("u-autorec", folder);
        QVERIFY(withHeader(bytes, [](nlohmann::json&) {}) == bytes); // else the test above shows nothing
    }

    void fitsItsMovies()
    {
        const TrainedModel model = train(m_dataset, ModelSpec("biases"), {});
        requireFits(model, m_dataset);
        QVERIFY(knowsUsersOf(model, m_dataset));
        const Dataset otherUsers = test::smallDataset({.users = 50});
        requireFits(model, otherUsers);
        QVERIFY(!knowsUsersOf(model, otherUsers));
        const Dataset otherMovies = test::smallDataset({.movies = 39});
        const auto error = test::errorOf([&] { requireFits(model, otherMovies); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::IncompatibleModel);
        for (const char* part :
             {"trained on small with 40 movies", "does not fit small with 39", "train it again"})
            QVERIFY2(test::contains(error->message(), part), error->what());
    }

    void unwritablePlace()
    {
        const test::Folder folder;
        const TrainedModel model = train(m_dataset, ModelSpec("biases"), {});
        const auto error = test::errorOf([&] { saveModel(model, folder / "none" / "a.autorec"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    }

private:
    static void addPresets()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }

    std::string savedBytes(const std::string& preset, const test::Folder& folder) const
    {
        saveModel(train(m_dataset, test::smallSpec(preset), {}), folder / "model");
        return test::readFile(folder / "model");
    }

    static void spoil(nlohmann::json& header, const std::string& fault)
    {
        nlohmann::json& tensors = header.at("tensors");
        if (fault == "no spec")
            header.erase("spec");
        else if (fault == "other model")
            header["spec"]["model"] = header["spec"]["model"] == "i-autorec" ? "u-autorec" : "i-autorec";
        else if (fault == "tensor missing")
            tensors.erase(tensors.begin());
        else if (fault == "too many rows")
            tensors.back()["rows"] = tensors.back()["rows"].get<int>() + 1;
        else if (fault == "endless rows")
            tensors.front()["rows"] = std::uint64_t{1} << 62;
        else if (fault == "negative rows")
            tensors.front()["rows"] = -1;
        else if (fault == "no rows")
            tensors.front()["rows"] = 0;
        else if (fault == "no fields")
            header["fields"].erase("network");
        else if (fault == "other width")
            header["fields"]["network"]["width"] = 4000000;
        else if (fault == "no hidden layers")
            header["fields"]["network"]["hidden"] = nlohmann::json::array();
        else if (fault == "other hidden layers")
            header["fields"]["network"]["hidden"].front() = 4000;
        else if (fault == "unknown activation")
            header["fields"]["network"]["hidden_activation"] = 5;
        else if (fault == "unknown loss")
            header["fields"]["network"]["loss"] = -1;
        else if (fault == "unknown centring")
            header["fields"]["centring"] = 5;
        else if (fault == "nested too deep")
            header["fields"]["more"] = nestedArrays(100);
        else if (fault == "own member")
            header["fields"]["members"].front()["spec"] = header["spec"];
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_model_file.moc"
