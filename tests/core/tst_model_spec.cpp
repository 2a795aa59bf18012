// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/model_spec.h"
#include "core/presets/presets.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

using namespace autorec;

class TestModelSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void roundTrips()
    {
        QFETCH(std::string, preset);
        const ModelSpec spec(preset);
        QCOMPARE(spec.toJson()["parameters"].size(), findPreset(preset).parameters.size());
        QVERIFY(spec.changed().empty());
        QVERIFY(ModelSpec::fromJson(spec.toJson()) == spec);
        QVERIFY(ModelSpec::fromJson(nlohmann::json::parse(spec.toJson().dump())) == spec);
        ModelSpec byText(preset);
        for (const ParameterDescription& parameter : findPreset(preset).parameters)
            byText.setFromText(parameter.name + "=" + toText(spec.value(parameter.name)));
        QVERIFY(byText == spec);
    }

    void setValuesComeBack()
    {
        ModelSpec spec("deep-autorec");
        spec.setFromText("hidden=10,5");
        spec.setFromText("learning_rate=0.02");
        spec.setFromText("optimiser=rmsprop");
        spec.set("epochs", std::int64_t{3});
        QCOMPARE(spec.get<std::vector<std::int64_t>>("hidden"), (std::vector<std::int64_t>{10, 5}));
        QCOMPARE(spec.get<double>("learning_rate"), 0.02);
        QCOMPARE(spec.get<std::string>("optimiser"), std::string("rmsprop"));
        QCOMPARE(spec.get<std::int64_t>("epochs"), std::int64_t{3});
        QVERIFY(!(spec == ModelSpec("deep-autorec")));
        QVERIFY(ModelSpec::fromJson(nlohmann::json::parse(spec.toJson().dump())) == spec);
    }

    void parametersLeftOutKeepTheirDefaults()
    {
        const ModelSpec spec = ModelSpec::fromJson({{"model", "u-autorec"}, {"parameters", {{"epochs", 7}}}});
        ModelSpec expected("u-autorec");
        expected.setFromText("epochs=7");
        QVERIFY(spec == expected);
    }

    void badAssignmentsAreRefused_data()
    {
        QTest::addColumn<std::string>("assignment");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char* assignment, const char* said) {
            QTest::newRow(assignment) << std::string(assignment) << std::string(said);
        };
        row("epochs", "key=value");
        row("=5", "has no parameter \"\"");
        row("speed=5", "has no parameter \"speed\"");
        row("epochs=0", "epochs cannot be \"0\". Give a whole number: 1 to 1");
        row("epochs=", "epochs");
        row("epochs=5=6", "\"5=6\"");
        row("optimiser=newton", "adam | sgd | rmsprop");
        row("hidden=", "hidden");
        row("learning_rate=11", "1e-08 to 10");
    }
    void badAssignmentsAreRefused()
    {
        QFETCH(std::string, assignment);
        QFETCH(std::string, said);
        ModelSpec spec("u-autorec");
        const auto error = test::errorOf([&] { spec.setFromText(assignment); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY2(test::contains(error->message(), said), error->what());
        QVERIFY(spec == ModelSpec("u-autorec"));
    }

    void valuesOutOfRangeAreRefused()
    {
        ModelSpec spec("u-autorec");
        QVERIFY(test::errorOf([&] { spec.set("epochs", std::int64_t{0}); }));
        QVERIFY(test::errorOf([&] { spec.set("epochs", 5.0); }));
        QVERIFY(test::errorOf([&] { spec.set("speed", 5.0); }));
        QVERIFY(spec == ModelSpec("u-autorec"));
    }

    void damagedJson_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << std::string("{}") << ErrorCode::DamagedFile;
        QTest::newRow("no object") << std::string("[1]") << ErrorCode::DamagedFile;
        QTest::newRow("no parameters") << std::string(R"({"model":"u-autorec"})") << ErrorCode::DamagedFile;
        QTest::newRow("no name") << std::string(R"({"model":5,"parameters":{}})") << ErrorCode::DamagedFile;
        QTest::newRow("unknown model")
            << std::string(R"({"model":"x","parameters":{}})") << ErrorCode::InvalidArgument;
        QTest::newRow("unknown parameter")
            << std::string(R"({"model":"biases","parameters":{"x":1}})") << ErrorCode::InvalidArgument;
        QTest::newRow("bad value") << std::string(R"({"model":"u-autorec","parameters":{"epochs":"x"}})")
                                   << ErrorCode::InvalidArgument;
    }
    void damagedJson()
    {
        QFETCH(std::string, json);
        QFETCH(ErrorCode, code);
        const auto error = test::errorOf([&] { ModelSpec::fromJson(nlohmann::json::parse(json)); });
        QVERIFY(error);
        QCOMPARE(error->code(), code);
    }
};

QTEST_GUILESS_MAIN(TestModelSpec)
#include "tst_model_spec.moc"
