// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parameter_editor.h"

#include "core/base/error.h"
#include "ui/text/model_texts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace autorec {

namespace {

int toInt(double number)
{
    constexpr double most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(number, -most, most));
}

class WholeNumberEditor : public ParameterEditor
{
public:
    WholeNumberEditor(const ParameterDescription& parameter, QWidget* parent)
        : ParameterEditor(parameter, parent)
        , m_field(new QSpinBox(this))
    {
        m_field->setRange(toInt(parameter.min), toInt(parameter.max));
        m_field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        m_field->setGroupSeparatorShown(true);
        adopt(m_field);
        connect(m_field, &QSpinBox::valueChanged, this, &ParameterEditor::edited);
    }

    std::optional<ParameterValue> value() const override { return std::int64_t{m_field->value()}; }
    void setValue(const ParameterValue& value) override
    {
        m_field->setValue(static_cast<int>(std::get<std::int64_t>(value)));
    }

private:
    QSpinBox* m_field;
};

class SwitchEditor : public ParameterEditor
{
public:
    SwitchEditor(const ParameterDescription& parameter, QWidget* parent)
        : ParameterEditor(parameter, parent)
        , m_field(new QCheckBox(this))
    {
        m_field->setText(ParameterEditor::tr("On"));
        adopt(m_field);
        connect(m_field, &QCheckBox::toggled, this, &ParameterEditor::edited);
    }

    std::optional<ParameterValue> value() const override { return m_field->isChecked(); }
    void setValue(const ParameterValue& value) override { m_field->setChecked(std::get<bool>(value)); }

private:
    QCheckBox* m_field;
};

class ChoiceEditor : public ParameterEditor
{
public:
    ChoiceEditor(const ParameterDescription& parameter, QWidget* parent)
        : ParameterEditor(parameter, parent)
        , m_field(new QComboBox(this))
    {
        for (const std::string& choice : parameter.choices)
            m_field->addItem(QString::fromStdString(choice));
        adopt(m_field);
        connect(m_field, &QComboBox::currentIndexChanged, this, &ParameterEditor::edited);
    }

    std::optional<ParameterValue> value() const override { return m_field->currentText().toStdString(); }
    void setValue(const ParameterValue& value) override
    {
        m_field->setCurrentText(QString::fromStdString(std::get<std::string>(value)));
    }

private:
    QComboBox* m_field;
};

/// Numbers (which may be written 1e-4) and lists.
class TextEditor : public ParameterEditor
{
public:
    TextEditor(const ParameterDescription& parameter, QWidget* parent)
        : ParameterEditor(parameter, parent)
        , m_field(new QLineEdit(this))
    {
        adopt(m_field);
        connect(m_field, &QLineEdit::textChanged, this, &ParameterEditor::edited);
    }

    std::optional<ParameterValue> value() const override
    {
        return parameterFromText(description(), m_field->text());
    }

    void setValue(const ParameterValue& value) override { m_field->setText(parameterText(value)); }

    QString fault() const override
    {
        if (value())
            return {};
        return ParameterEditor::tr("Give %1: %2.")
            .arg(modelText(description().typeName()), parameterRangeText(description()));
    }

private:
    QLineEdit* m_field;
};

} // namespace

std::optional<ParameterValue> parameterFromText(const ParameterDescription& description, const QString& text)
{
    QString typed = QString(text).remove(u' ');
    if (std::holds_alternative<double>(description.defaultValue))
        typed.replace(QLocale().decimalPoint(), QStringLiteral("."));
    try {
        return description.parse(typed.toStdString());
    } catch (const Error&) {
        return std::nullopt;
    }
}

QString parameterRangeText(const ParameterDescription& description)
{
    if (!description.choices.empty())
        return QString::fromStdString(description.rangeText());
    const QLocale locale;
    const bool isNumber = std::holds_alternative<double>(description.defaultValue);
    const auto text = [&](double number) {
        return isNumber ? locale.toString(number, 'g', QLocale::FloatingPointShortest)
                        : locale.toString(static_cast<qlonglong>(number));
    };
    const QString range = ParameterEditor::tr("%1 to %2").arg(text(description.min), text(description.max));
    const bool isList = std::holds_alternative<std::vector<std::int64_t>>(description.defaultValue);
    return isList ? ParameterEditor::tr("%1, separated by commas").arg(range) : range;
}

ParameterEditor* ParameterEditor::create(const ParameterDescription& description, QWidget* parent)
{
    if (std::holds_alternative<std::int64_t>(description.defaultValue))
        return new WholeNumberEditor(description, parent);
    if (std::holds_alternative<bool>(description.defaultValue))
        return new SwitchEditor(description, parent);
    if (std::holds_alternative<std::string>(description.defaultValue))
        return new ChoiceEditor(description, parent);
    return new TextEditor(description, parent);
}

ParameterEditor::ParameterEditor(const ParameterDescription& description, QWidget* parent)
    : QWidget(parent)
    , m_description(description)
{
}

void ParameterEditor::adopt(QWidget* field)
{
    fill(withoutMargins(new QHBoxLayout(this)), {field});
    setFocusProxy(field);
    const QString help = modelText(m_description.help);
    named(field, QString::fromStdString("parameter_" + m_description.name), modelText(m_description.title),
          help);
    field->setAccessibleDescription(help);
    guardFromWheel(field);
}

} // namespace autorec
