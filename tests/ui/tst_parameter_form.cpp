// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/parameter_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace autorec;

namespace {

/// A value of the same type that is allowed and is not the default.
ParameterValue anotherValue(const ParameterDescription& parameter)
{
    if (const auto* whole = std::get_if<std::int64_t>(&parameter.defaultValue))
        return static_cast<double>(*whole) + 1.0 <= parameter.max ? *whole + 1 : *whole - 1;
    if (const auto* number = std::get_if<double>(&parameter.defaultValue))
        return (*number + parameter.min) / 2.0 != *number ? (*number + parameter.min) / 2.0 : parameter.max;
    if (const auto* on = std::get_if<bool>(&parameter.defaultValue))
        return !*on;
    if (std::holds_alternative<std::vector<std::string>>(parameter.defaultValue))
        return std::vector<std::string>{parameter.choices.back()};
    if (!parameter.choices.empty()) // of one choice there is no other
        return parameter.choices.back() == std::get<std::string>(parameter.defaultValue)
                   ? parameter.choices.front()
                   : parameter.choices.back();
    return std::vector<std::int64_t>{7, 5, 3};
}

void type(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace

class TestParameterForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<ParameterForm> m_form;

    template <class Widget> Widget* field(const char* name) const
    {
        return m_form->findChild<Widget*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<ParameterForm>();
        m_form->setSpec(ModelSpec("u-autorec"));
        m_form->show();
    }

    void everyPresetRoundTrips_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << QString::fromStdString(preset.name);
    }

    void everyPresetRoundTrips()
    {
        QFETCH(QString, preset);
        ModelSpec spec(preset.toStdString());
        m_form->setSpec(spec);
        QVERIFY(m_form->isValid());
        QVERIFY(!m_form->isChanged());
        QVERIFY(m_form->spec() == spec);

        for (const ParameterDescription& parameter : findPreset(spec.preset()).parameters)
            spec.set(parameter.name, anotherValue(parameter));
        m_form->setSpec(spec);
        QVERIFY(m_form->isValid());
        QVERIFY(m_form->spec() == spec);
        m_form->resetAll();
        QVERIFY(m_form->spec() == ModelSpec(preset.toStdString()));
    }

    void groupsHaveHeadings()
    {
        for (const char* group : {"Network", "Optimiser", "Regularisation"})
            QCOMPARE(field<QLabel>((std::string("group_") + group).c_str())->text(), QLatin1String(group));
        QVERIFY(!field<QLabel>("group_New people"));
        m_form->setSpec(ModelSpec("i-autorec"));
        QVERIFY(field<QLabel>("group_New people"));
    }

    void typedNumbersArrive()
    {
        QSignalSpy changed(m_form.get(), &ParameterForm::changed);
        type(field<QLineEdit>("parameter_learning_rate"), QStringLiteral("3e-4"));
        QVERIFY(changed.count() > 0);
        QVERIFY(m_form->isValid());
        QCOMPARE(m_form->spec().get<double>("learning_rate"), 3e-4);
    }

    void typedListsArrive()
    {
        type(field<QLineEdit>("parameter_hidden"), QStringLiteral("64, 32,64"));
        QVERIFY(m_form->isValid());
        QVERIFY((m_form->spec().get<std::vector<std::int64_t>>("hidden") ==
                 std::vector<std::int64_t>{64, 32, 64}));
    }

    void invalidInputIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("learning_rate") << QStringLiteral("fast");
        QTest::newRow("too large") << QStringLiteral("input_dropout") << QStringLiteral("1.5");
        QTest::newRow("negative") << QStringLiteral("weight_decay") << QStringLiteral("-1");
        QTest::newRow("list of words") << QStringLiteral("hidden") << QStringLiteral("wide");
        QTest::newRow("zero units") << QStringLiteral("hidden") << QStringLiteral("64,0");
    }

    void invalidInputIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const ModelSpec before = m_form->spec();
        auto* edit = m_form->findChild<QLineEdit*>(QStringLiteral("parameter_") + name);
        auto* help = m_form->findChild<QLabel*>(QStringLiteral("help_") + name);
        const QString normalHelp = help->text();
        m_form->setSpec(before);
        edit->setText(text);
        QVERIFY(!m_form->isValid());
        QVERIFY(help->text() != normalHelp);
        QTest::mouseClick(m_form->findChild<QToolButton*>(QStringLiteral("reset_") + name), Qt::LeftButton);
        QVERIFY(m_form->isValid());
        QCOMPARE(help->text(), normalHelp);
        QVERIFY(m_form->spec() == before);
    }

    void changedFieldsAreMarkedAndReset()
    {
        auto* reset = field<QToolButton>("reset_epochs");
        QVERIFY(!reset->isVisible());
        auto* epochs = field<QSpinBox>("parameter_epochs");
        epochs->setFocus();
        epochs->selectAll();
        QTest::keyClicks(epochs, QStringLiteral("7"));
        QVERIFY(reset->isVisible());
        QVERIFY(m_form->isChanged());
        QCOMPARE(m_form->spec().get<std::int64_t>("epochs"), 7);
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!reset->isVisible());
        QVERIFY(!m_form->isChanged());
    }

    void choicesAreChosenByKey()
    {
        auto* optimiser = field<QComboBox>("parameter_optimiser");
        optimiser->setFocus();
        QTest::keyClick(optimiser, Qt::Key_Down);
        QCOMPARE(m_form->spec().get<std::string>("optimiser"), std::string("sgd"));
    }

    void everyFieldSaysWhatItIs()
    {
        for (const ParameterDescription& parameter : findPreset("i-autorec").parameters) {
            m_form->setSpec(ModelSpec("i-autorec"));
            auto* edit = m_form->findChild<QWidget*>(QString::fromStdString("parameter_" + parameter.name));
            QVERIFY(edit != nullptr);
            QCOMPARE(edit->accessibleName(), QString::fromStdString(parameter.title));
            QCOMPARE(edit->toolTip(), QString::fromStdString(parameter.help));
        }
    }
};

AUTOREC_TEST(TestParameterForm);
#include "tst_parameter_form.moc"
