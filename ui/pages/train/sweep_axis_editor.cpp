// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/sweep_axis_editor.h"

#include "ui/text/model_texts.h"
#include "ui/text/sweep_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/parameter_editor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <set>

namespace autorec {

namespace {

const QChar Separator = u';';

double asNumber(const ParameterValue& value)
{
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole != nullptr ? static_cast<double>(*whole) : std::get<double>(value);
}

ParameterValue likeDefault(const ParameterDescription& parameter, double number)
{
    const double inRange = std::clamp(number, parameter.min, parameter.max);
    if (std::holds_alternative<std::int64_t>(parameter.defaultValue))
        return static_cast<std::int64_t>(std::llround(inRange));
    return inRange;
}

/// Half of the value, the value, and twice the value.
QString valuesAround(const ParameterDescription& parameter, const ParameterValue& value)
{
    if (!isNumber(parameter))
        return parameterText(value);
    std::set<ParameterValue> values;
    for (const double factor : {0.5, 1.0, 2.0})
        values.insert(likeDefault(parameter, asNumber(value) * factor));
    QStringList texts;
    for (const ParameterValue& one : values)
        texts.append(parameterText(one));
    return texts.join(QStringLiteral("; "));
}

/// A tenth to ten times the value; shares, and a value of 0, up to 1.
std::pair<QString, QString> rangeAround(const ParameterDescription& parameter, const ParameterValue& value)
{
    constexpr double Factor = 10.0;
    const double number = asNumber(value);
    const bool byMagnitude = isDrawnByMagnitude(parameter, number);
    const double from = byMagnitude ? number / Factor : parameter.min;
    const double to = byMagnitude ? number * Factor : std::min(1.0, parameter.max);
    return {parameterText(likeDefault(parameter, from)), parameterText(likeDefault(parameter, to))};
}

} // namespace

SweepAxisEditor::SweepAxisEditor(const ParameterDescription& parameter, const ParameterValue& value,
                                 QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    if (hasBoxes())
        makeBoxes();
    else
        makeFields(value);
}

bool SweepAxisEditor::hasBoxes() const
{
    return std::holds_alternative<bool>(m_parameter.defaultValue) ||
           std::holds_alternative<std::string>(m_parameter.defaultValue);
}

void SweepAxisEditor::makeBoxes()
{
    std::vector<ParameterValue> values{false, true};
    if (!std::holds_alternative<bool>(m_parameter.defaultValue))
        values.assign(m_parameter.choices.begin(), m_parameter.choices.end());
    for (const ParameterValue& value : values) {
        auto* box =
            named(new QCheckBox(parameterValueText(value), this),
                  QStringLiteral("sweep_%1_%2")
                      .arg(QString::fromStdString(m_parameter.name), QString::fromStdString(toText(value))));
        box->setAccessibleName(tr("%1: %2").arg(modelText(m_parameter.title), box->text()));
        box->setProperty("value", QString::fromStdString(toText(value)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SweepAxisEditor::changed);
        layout()->addWidget(box);
        m_boxes.append(box);
    }
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
    setFocusProxy(m_boxes.first());
}

void SweepAxisEditor::makeFields(const ParameterValue& value)
{
    const QString title = modelText(m_parameter.title);
    m_values = makeField(QStringLiteral("values"), tr("%1: values").arg(title));
    m_values->setText(valuesAround(m_parameter, value));
    layout()->addWidget(m_values);
    setFocusProxy(m_values);
    if (!isNumber(m_parameter))
        return;
    m_range = new QWidget(this);
    m_from = makeField(QStringLiteral("from"), tr("%1: from").arg(title));
    m_to = makeField(QStringLiteral("to"), tr("%1: to").arg(title));
    fill(withoutMargins(new QHBoxLayout(m_range)), {{m_from, 1}, new QLabel(tr("to"), m_range), {m_to, 1}});
    layout()->addWidget(m_range);
    const auto [from, to] = rangeAround(m_parameter, value);
    m_from->setText(from);
    m_to->setText(to);
    m_range->hide();
}

QLineEdit* SweepAxisEditor::makeField(const QString& name, const QString& title)
{
    auto* field = named(new QLineEdit(this),
                        QStringLiteral("sweep_%1_%2").arg(QString::fromStdString(m_parameter.name), name),
                        title, modelText(m_parameter.help));
    field->setAccessibleDescription(modelText(m_parameter.help));
    connect(field, &QLineEdit::textChanged, this, &SweepAxisEditor::changed);
    return field;
}

void SweepAxisEditor::setKind(Sweep::Kind kind)
{
    m_kind = kind;
    if (m_range == nullptr)
        return;
    m_range->setVisible(isRange());
    m_values->setVisible(!isRange());
    setFocusProxy(isRange() ? m_from : m_values);
}

bool SweepAxisEditor::isRange() const
{
    return m_range != nullptr && m_kind == Sweep::Kind::Random;
}

std::optional<SweepAxis> SweepAxisEditor::axis() const
{
    SweepAxis axis{m_parameter.name};
    if (isRange()) {
        const std::optional<double> from = number(*m_from);
        const std::optional<double> to = number(*m_to);
        if (!from || !to || *from >= *to)
            return std::nullopt;
        axis.from = *from;
        axis.to = *to;
        return axis;
    }
    axis.values = hasBoxes() ? checkedValues() : typedValues();
    return axis.values.empty() ? std::nullopt : std::optional(axis);
}

QString SweepAxisEditor::note() const
{
    if (hasBoxes())
        return axis() ? QString() : tr("Choose at least one.");
    const QString range = parameterRangeText(m_parameter);
    if (isRange() && !axis())
        return tr("Give two numbers, the smaller first: %1.").arg(range);
    if (isRange())
        return isDrawnByMagnitude(m_parameter, number(*m_from).value_or(0.0))
                   ? tr("Drawn evenly on a logarithmic scale: every order of magnitude as often.")
                   : tr("Drawn evenly between the two.");
    return axis() ? tr("Values with semicolons between them (%1)").arg(range)
                  : tr("Give each value once, with semicolons between them: %1.").arg(range);
}

std::optional<double> SweepAxisEditor::number(const QLineEdit& field) const
{
    const auto value = parameterFromText(m_parameter, field.text());
    return value ? std::optional(asNumber(*value)) : std::nullopt;
}

std::vector<ParameterValue> SweepAxisEditor::checkedValues() const
{
    std::vector<ParameterValue> values;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            values.push_back(m_parameter.parse(box->property("value").toString().toStdString()));
    }
    return values;
}

/// Returns no values if one is not allowed or occurs twice.
std::vector<ParameterValue> SweepAxisEditor::typedValues() const
{
    std::vector<ParameterValue> values;
    for (const QString& text : m_values->text().split(Separator)) {
        const auto value = parameterFromText(m_parameter, text);
        if (!value || std::find(values.begin(), values.end(), *value) != values.end())
            return {};
        values.push_back(*value);
    }
    return values;
}

} // namespace autorec
