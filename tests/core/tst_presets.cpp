// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"
#include "core/train/autoencoder_options.h"
#include "core/train/checkpoint.h"
#include "core/train/rec_vae_trainer.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace autorec;

namespace {

/// Reads the parameters of a network as its training does.
void readOptions(const ModelSpec& spec)
{
    if (familyOf(spec) == ModelFamily::RecVae)
        RecVaeOptions{spec};
    else
        AutoencoderOptions{spec};
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique()
    {
        std::set<std::string> names;
        for (const Preset& preset : presets()) {
            QVERIFY(names.insert(preset.name).second);
            QCOMPARE(findPreset(preset.name).title, preset.title);
            QVERIFY(!preset.title.empty() && !preset.group.empty() && !preset.summary.empty());
        }
        for (const char* name : {"popularity",
                                 "biases",
                                 "u-autorec",
                                 "i-autorec",
                                 "deep-autorec",
                                 "denoising-autorec",
                                 "deep-autoencoder",
                                 "stacked-autoencoder",
                                 "netflix-autoencoder",
                                 "sparsefc",
                                 "ease",
                                 "edlae",
                                 "signed-ease",
                                 "item-knn",
                                 "elsa",
                                 "taste",
                                 "mult-dae",
                                 "mult-vae",
                                 "recvae",
                                 "biased-mf",
                                 "bayes-mf",
                                 "ials",
                                 "bpr-mf",
                                 "ensemble"})
            QVERIFY2(names.count(name) == 1, name);
    }

    void parameters_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<int>("index");
        for (const Preset& preset : presets()) {
            for (std::size_t k = 0; k < preset.parameters.size(); ++k)
                QTest::addRow("%s %s", preset.name.c_str(), preset.parameters[k].name.c_str())
                    << preset.name << static_cast<int>(k);
        }
    }
    void parameters()
    {
        QFETCH(std::string, preset);
        QFETCH(int, index);
        const ParameterDescription& parameter =
            findPreset(preset).parameters[static_cast<std::size_t>(index)];
        QCOMPARE(&findPreset(preset).parameter(parameter.name), &parameter);
        QVERIFY(!parameter.title.empty() && !parameter.help.empty());
        QVERIFY(parameter.help.find('\n') == std::string::npos);
        parameter.check(parameter.defaultValue);
        QVERIFY(parameter.parse(toText(parameter.defaultValue)) == parameter.defaultValue);
        QVERIFY(parameterFromJson(parameter, toJson(parameter.defaultValue)) == parameter.defaultValue);
    }

    void everyChoiceIsUnderstood()
    {
        for (const Preset& preset : presets()) {
            if (!keepsCheckpoints(ModelSpec(preset.name)) || preset.name == "bayes-mf")
                continue; // no autoencoder
            for (const ParameterDescription& parameter : preset.parameters) {
                if (!std::holds_alternative<std::string>(parameter.defaultValue))
                    continue;
                for (const std::string& choice : parameter.choices) {
                    ModelSpec spec(preset.name);
                    spec.set(parameter.name, choice);
                    const auto error = test::errorOf([&] { readOptions(spec); });
                    QVERIFY2(!error, choice.c_str());
                }
            }
        }
    }

    /// A parameter lists its choices in the order of the enumeration that they are read as.
    void choicesAreEnumerators()
    {
        const auto optionsWith = [](const std::string& assignment) {
            ModelSpec spec("u-autorec");
            spec.setFromText(assignment);
            return AutoencoderOptions(spec);
        };
        const std::pair<std::string, Activation> activations[] = {{"identity", Activation::Identity},
                                                                  {"sigmoid", Activation::Sigmoid},
                                                                  {"tanh", Activation::Tanh},
                                                                  {"relu", Activation::Relu},
                                                                  {"selu", Activation::Selu}};
        for (const auto& [name, activation] : activations) {
            QVERIFY(optionsWith("activation=" + name).shape.hiddenActivation == activation);
            QVERIFY(optionsWith("output_activation=" + name).shape.outputActivation == activation);
        }
        const std::pair<std::string, Centring> centrings[] = {{"none", Centring::None},
                                                              {"global", Centring::Global},
                                                              {"user", Centring::User},
                                                              {"movie", Centring::Movie},
                                                              {"biases", Centring::Biases}};
        for (const auto& [name, centring] : centrings)
            QVERIFY(optionsWith("centring=" + name).normalisation.centring == centring);
    }

    void parametersDecideTheFamily()
    {
        ModelSpec spec("sparsefc");
        QVERIFY(familyOf(spec) == ModelFamily::MovieAutoencoder);
        spec.set("rows", std::string("users"));
        QVERIFY(familyOf(spec) == ModelFamily::UserAutoencoder);
    }

    void unknownNames()
    {
        const auto model = test::errorOf([] { findPreset("autorec"); });
        QVERIFY(model);
        QCOMPARE(model->code(), ErrorCode::InvalidArgument);
        QVERIFY(test::contains(model->message(), "\"autorec\"") &&
                test::contains(model->message(), "u-autorec, i-autorec"));
        const auto parameter = test::errorOf([] { findPreset("u-autorec").parameter("speed"); });
        QVERIFY(parameter);
        QVERIFY(test::contains(parameter->message(), "\"speed\"") &&
                test::contains(parameter->message(), "learning_rate"));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
