// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/parameters.h"
#include "core/presets/presets.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

using namespace autorec;

namespace {

using List = std::vector<std::int64_t>;

ParameterDescription described(const std::string& type)
{
    if (type == "whole")
        return {"epochs", "Epochs", std::int64_t{10}, 1, 100, {}, "Passes"};
    if (type == "number")
        return {"rate", "Rate", 0.5, 0, 1, {}, "Rate"};
    if (type == "switch")
        return {"shuffle", "Shuffle", true, 0, 0, {}, "Shuffle"};
    if (type == "choice")
        return {"optimiser", "Optimiser", std::string("adam"), 0, 0, {"adam", "sgd"}, "Optimiser"};
    return {"hidden", "Hidden layers", List{8, 4}, 1, 1000, {}, "Units"};
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrips_data()
    {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* type, const char* text) {
            QTest::addRow("%s %s", type, text) << std::string(type) << std::string(text);
        };
        row("whole", "1");
        row("whole", "100");
        row("number", "0");
        row("number", "1");
        row("number", "0.001");
        row("number", "1e-08");
        row("number", "0.1");
        row("switch", "true");
        row("switch", "false");
        row("choice", "sgd");
        row("list", "512,256,64");
        row("list", "7");
    }
    void textRoundTrips()
    {
        QFETCH(std::string, type);
        QFETCH(std::string, text);
        const ParameterDescription description = described(type);
        const ParameterValue value = description.parse(text);
        QCOMPARE(value.index(), description.defaultValue.index());
        QCOMPARE(toText(value), text);
        QVERIFY(parameterFromJson(description, toJson(value)) == value);
    }

    void badTextIsRefused_data()
    {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* type, const char* text) {
            QTest::addRow("%s '%s'", type, text) << std::string(type) << std::string(text);
        };
        for (const char* text : {"", "x", "0", "101", "1.5", "1 ", "+1", "99999999999999999999", "nan"})
            row("whole", text);
        for (const char* text : {"", "x", "-0.1", "1.1", "nan", "inf", "-inf", "0,5", "1e999"})
            row("number", text);
        for (const char* text : {"", "1", "yes", "TRUE", "on"})
            row("switch", text);
        for (const char* text : {"", "Adam", "adamw"})
            row("choice", text);
        for (const char* text : {"", "x", "0", "8,x", "8,,4", ",8", "8,", "8;4", "8,1001"})
            row("list", text);
    }
    void badTextIsRefused()
    {
        QFETCH(std::string, type);
        QFETCH(std::string, text);
        const ParameterDescription description = described(type);
        const auto error = test::errorOf([&] { description.parse(text); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY(test::contains(error->message(), description.name));
        QVERIFY(test::contains(error->message(), "\"" + text + "\""));
        QVERIFY(test::contains(error->message(), description.rangeText()));
    }

    void badJsonIsRefused_data()
    {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("json");
        const auto row = [](const char* type, const char* json) {
            QTest::addRow("%s %s", type, json) << std::string(type) << std::string(json);
        };
        for (const char* json : {"\"x\"", "1.5", "null", "0", "101", "true", "[1]", "1e300"})
            row("whole", json);
        for (const char* json : {"\"x\"", "null", "2", "-1", "true"})
            row("number", json);
        for (const char* json : {"\"true\"", "1", "null"})
            row("switch", json);
        for (const char* json : {"\"other\"", "1", "null"})
            row("choice", json);
        for (const char* json : {"\"8,4\"", "8", "[]", "[0]", "[8, \"x\"]", "[8.5]", "null"})
            row("list", json);
    }
    void badJsonIsRefused()
    {
        QFETCH(std::string, type);
        QFETCH(std::string, json);
        const ParameterDescription description = described(type);
        const auto error =
            test::errorOf([&] { parameterFromJson(description, nlohmann::json::parse(json)); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY(test::contains(error->message(), description.name));
        QVERIFY(test::contains(error->message(), description.rangeText()));
    }

    void wholeNumbersAreNumbersInJson()
    {
        QVERIFY(parameterFromJson(described("number"), nlohmann::json(1)) == ParameterValue(1.0));
        QVERIFY(parameterFromJson(described("whole"), nlohmann::json(7.0)) ==
                ParameterValue(std::int64_t{7}));
    }

    void wrongTypesAreRefused()
    {
        for (const char* type : {"whole", "number", "switch", "choice", "list"}) {
            for (const char* other : {"whole", "number", "switch", "choice", "list"}) {
                const bool isRefused =
                    test::errorOf([&] { described(type).check(described(other).defaultValue); }).has_value();
                QCOMPARE(isRefused, std::string(type) != other);
            }
        }
    }

    void describesItself()
    {
        QCOMPARE(described("whole").rangeText(), std::string("1 to 100"));
        QCOMPARE(described("number").rangeText(), std::string("0 to 1"));
        QCOMPARE(described("switch").rangeText(), std::string("true | false"));
        QCOMPARE(described("choice").rangeText(), std::string("adam | sgd"));
        QCOMPARE(described("list").rangeText(), std::string("1 to 1000, separated by commas"));
        const nlohmann::json json = toJson(described("whole"));
        QVERIFY(json.at("name") == "epochs");
        QVERIFY(json.at("default") == 10);
        QVERIFY(json.at("min") == 1 && json.at("max") == 100);
        QVERIFY(toJson(described("choice")).at("choices") == (nlohmann::json{"adam", "sgd"}));
        QVERIFY(!toJson(described("switch")).contains("min"));
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
