// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in ONNX is valid and says what it is. That it computes the same is checked by
// packaging/check-onnx, which runs it.

#include "core/base/build_info.h"
#include "core/base/error.h"
#include "core/export/onnx_graph.h"
#include "core/export/onnx_model.h"
#include "core/presets/presets.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <nlohmann/json.hpp>

#include <onnx/checker.h>
#include <onnx/shape_inference/implementation.h>

using namespace autorec;

namespace {

onnx::ModelProto parsed(const std::filesystem::path& file)
{
    onnx::ModelProto model;
    if (!model.ParseFromString(test::readFile(file)))
        throw std::runtime_error("not ONNX");
    return model;
}

nlohmann::json metadata(const onnx::ModelProto& model, const std::string& key)
{
    for (const onnx::StringStringEntryProto& entry : model.metadata_props()) {
        if (entry.key() == key)
            return nlohmann::json::parse(entry.value());
    }
    return {};
}

/// "batch × 40"
std::string shapeText(const onnx::ValueInfoProto& value)
{
    const onnx::TensorShapeProto& shape = value.type().tensor_type().shape();
    if (shape.dim_size() != 2)
        return std::to_string(shape.dim_size()) + " dimensions";
    return shape.dim(0).dim_param() + " × " + std::to_string(shape.dim(1).dim_value());
}

/// Half stars from 0 to 5.
Dataset otherDataset()
{
    return test::datasetOf({test::movieOf(1, "A"), test::movieOf(2, "B")},
                           {{1, 1, 1.0F}, {1, 2, 5.0F}, {2, 1, 2.5F}, {2, 2, 0.5F}});
}

} // namespace

class TestOnnxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelIsValid_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::string>("parameter");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name << std::string();
        QTest::newRow("ensemble of ranks") << std::string("ensemble") << std::string("blend=ranks");
    }
    void everyModelIsValid()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, parameter);
        ModelSpec spec = test::smallSpec(preset);
        if (!parameter.empty())
            spec.setFromText(parameter);
        const test::Folder folder;
        saveOnnxModel(train(m_dataset, spec, {}), m_dataset, folder / "a.onnx");
        QCOMPARE(folder.entryCount(), std::size_t{1});

        onnx::ModelProto model = parsed(folder / "a.onnx");
        try {
            onnx::checker::check_model(model);
            onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(), {true, 1, false});
        } catch (const std::exception& error) {
            QFAIL(error.what());
        }
        QCOMPARE(model.ir_version(), 8);
        QCOMPARE(model.graph().input_size(), 1);
        QCOMPARE(model.graph().output_size(), 1);
        QCOMPARE(model.graph().input(0).name(), std::string("ratings"));
        QCOMPARE(model.graph().output(0).name(), std::string("scores"));
        QCOMPARE(shapeText(model.graph().input(0)), std::string("batch × 40"));
        QCOMPARE(shapeText(model.graph().output(0)), std::string("batch × 40"));
    }

    void saysWhatItIs()
    {
        const test::Folder folder;
        TrainedModel trained = train(m_dataset, test::smallSpec("ease"), {});
        trained.origin.split = "random:0.9";
        saveOnnxModel(trained, m_dataset, folder / "a.onnx");
        const onnx::ModelProto model = parsed(folder / "a.onnx");

        QCOMPARE(model.producer_version(), buildInfo().version);
        QVERIFY(test::contains(model.doc_string(), "ease"));
        QVERIFY(!model.graph().input(0).doc_string().empty());
        QVERIFY(!model.graph().output(0).doc_string().empty());
        QVERIFY(metadata(model, "model") == trained.spec.toJson());
        QVERIFY(metadata(model, "origin") == trained.origin.toJson());
        QCOMPARE(metadata(model, "scores").get<std::string>(), std::string("rank"));
        QCOMPARE(metadata(model, "not_rated").get<double>(), 0.0);
        QCOMPARE(metadata(model, "scale").at("min").get<double>(), 0.5);
        const nlohmann::json movies = metadata(model, "movies");
        QCOMPARE(movies.size(), m_dataset.movieCount());
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const Movie& movie = m_dataset.movie(MovieIndex(m));
            QCOMPARE(movies[m].at("id").get<std::int64_t>(), movie.id.number());
            QCOMPARE(movies[m].at("title").get<std::string>(), movie.title);
        }
    }

    void anotherDataSetIsRefused()
    {
        const test::Folder folder;
        const TrainedModel model = train(m_dataset, ModelSpec("biases"), {});
        const auto error = test::errorOf([&] { saveOnnxModel(model, otherDataset(), folder / "a.onnx"); });
        QVERIFY(error && error->code() == ErrorCode::IncompatibleModel);
        QCOMPARE(folder.entryCount(), std::size_t{0});
    }

    void placesThatCannotBeWrittenAreNamed()
    {
        const test::Folder folder;
        const TrainedModel model = train(m_dataset, ModelSpec("biases"), {});
        const auto error = test::errorOf([&] { saveOnnxModel(model, m_dataset, folder / "no" / "a.onnx"); });
        QVERIFY(error && error->code() == ErrorCode::FileUnwritable);
        QVERIFY(test::contains(error->message(), "a.onnx"));
    }

    void whatIsTooLargeIsRefusedBeforeItIsMade()
    {
        OnnxGraph graph(1000);
        graph.constant(Matrix(10, 20));
        const auto error = test::errorOf([&] { graph.constant(Matrix(10, 20)); });
        QVERIFY(error && error->code() == ErrorCode::InvalidArgument);
        QVERIFY(test::contains(error->message(), "ONNX"));
    }

    void examplesAreTheModelsScores()
    {
        const test::Folder folder;
        const TrainedModel model = train(m_dataset, test::smallSpec("u-autorec"), {});
        QCOMPARE(writeScoreExamples(model, m_dataset, 11, folder / "e.json"), std::size_t{11});
        const nlohmann::json written = nlohmann::json::parse(test::readFile(folder / "e.json"));
        QCOMPARE(written.at("movies").get<std::size_t>(), m_dataset.movieCount());
        const nlohmann::json& examples = written.at("examples");
        QCOMPARE(examples.size(), std::size_t{11});
        QVERIFY(examples[0].at("ratings").empty());
        for (std::size_t k = 0; k < examples.size(); ++k) {
            std::vector<ProfileEntry> profile;
            for (const nlohmann::json& rating : examples[k].at("ratings"))
                profile.push_back({MovieIndex(rating[0].get<std::size_t>()), rating[1].get<float>()});
            QVERIFY(k == 0 || !profile.empty());
            QVERIFY(examples[k].at("scores").get<std::vector<float>>() == model.recommender->score(profile));
        }
        QCOMPARE(writeScoreExamples(model, m_dataset, 1000, folder / "e.json"), m_dataset.userCount() + 1);
    }

private:
    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestOnnxModel)
#include "tst_onnx_model.moc"
