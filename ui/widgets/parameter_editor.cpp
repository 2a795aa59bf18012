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

ParameterEditor::ParameterEditor(const ParameterDescription& description, QWidget* parent)
    : QWidget(parent)
    , m_description(description)
{
    if (std::holds_alternative<std::int64_t>(description.defaultValue))
        makeNumber();
    else if (std::holds_alternative<bool>(description.defaultValue))
        makeSwitch();
    else if (std::holds_alternative<std::string>(description.defaultValue))
        makeChoice();
    else
        makeText();
}

void ParameterEditor::makeNumber()
{
    auto* field = adopt(new QSpinBox(this));
    field->setRange(toInt(m_description.min), toInt(m_description.max));
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setGroupSeparatorShown(true);
    m_read = [field] { return std::int64_t{field->value()}; };
    m_write = [field](const ParameterValue& value) {
        field->setValue(static_cast<int>(std::get<std::int64_t>(value)));
    };
    connect(field, &QSpinBox::valueChanged, this, &ParameterEditor::edited);
}

void ParameterEditor::makeSwitch()
{
    auto* field = adopt(new QCheckBox(tr("On"), this));
    m_read = [field] { return field->isChecked(); };
    m_write = [field](const ParameterValue& value) { field->setChecked(std::get<bool>(value)); };
    connect(field, &QCheckBox::toggled, this, &ParameterEditor::edited);
}

void ParameterEditor::makeChoice()
{
    auto* field = adopt(new QComboBox(this));
    for (const std::string& choice : m_description.choices)
        field->addItem(QString::fromStdString(choice));
    m_read = [field] { return field->currentText().toStdString(); };
    m_write = [field](const ParameterValue& value) {
        field->setCurrentText(QString::fromStdString(std::get<std::string>(value)));
    };
    connect(field, &QComboBox::currentIndexChanged, this, &ParameterEditor::edited);
}

/// Numbers (which may be written 1e-4) and lists.
void ParameterEditor::makeText()
{
    auto* field = adopt(new QLineEdit(this));
    m_read = [this, field] { return parameterFromText(m_description, field->text()); };
    m_write = [field](const ParameterValue& value) { field->setText(parameterText(value)); };
    connect(field, &QLineEdit::textChanged, this, &ParameterEditor::edited);
}

QString ParameterEditor::fault() const
{
    return value() ? QString()
                   : tr("Give %1: %2.")
                         .arg(modelText(m_description.typeName()), parameterRangeText(m_description));
}

template <class Field> Field* ParameterEditor::adopt(Field* field)
{
    fill(withoutMargins(new QHBoxLayout(this)), {field});
    setFocusProxy(field);
    const QString help = modelText(m_description.help);
    named(field, QString::fromStdString("parameter_" + m_description.name), modelText(m_description.title),
          help);
    field->setAccessibleDescription(help);
    guardFromWheel(field);
    return field;
}

} // namespace autorec
