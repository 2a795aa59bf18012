// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parameter_form.h"

#include "core/presets/presets.h"
#include "ui/text/model_texts.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/named.h"
#include "ui/widgets/parameter_editor.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace autorec {

namespace {

constexpr int LinesPerRow = 2;

bool isDefault(const ParameterEditor& editor)
{
    const auto value = editor.value();
    return value && *value == editor.description().defaultValue;
}

QString helpText(const ParameterDescription& parameter)
{
    const QString help = modelText(parameter.help);
    if (std::holds_alternative<bool>(parameter.defaultValue) || !parameter.choices.empty())
        return help;
    return ParameterForm::tr("%1 (%2)").arg(help, parameterRangeText(parameter));
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent)
    : QWidget(parent)
    , m_spec(presets().front().name)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    rebuild();
}

void ParameterForm::setSpec(const ModelSpec& spec)
{
    const bool sameFields = spec.preset() == m_spec.preset();
    m_spec = spec;
    if (!sameFields)
        rebuild();
    for (const Row& row : m_rows)
        row.editor->setValue(spec.value(row.editor->description().name));
    Q_EMIT changed();
}

bool ParameterForm::isValid() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return row.editor->value().has_value(); });
}

bool ParameterForm::isChanged() const
{
    return !std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return isDefault(*row.editor); });
}

void ParameterForm::resetAll()
{
    setSpec(ModelSpec(m_spec.preset()));
}

void ParameterForm::rebuild()
{
    delete m_content;
    m_rows.clear();
    m_content = new QWidget(this);
    m_layout = new QGridLayout(m_content);
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
    int line = 0;
    std::string group;
    for (const ParameterDescription& description : findPreset(m_spec.preset()).parameters) {
        if (description.group != group)
            addHeading(group = description.group, line++);
        m_rows.push_back(addRow(description, line));
        line += LinesPerRow;
    }
    if (m_rows.empty())
        m_layout->addWidget(new QLabel(tr("This model has no parameters."), m_content), 0, 0);
    layout()->addWidget(m_content);
    for (const Row& row : m_rows) {
        row.editor->setValue(m_spec.value(row.editor->description().name));
        connect(row.editor, &ParameterEditor::edited, this, [this, row] { takeOver(row); });
        showState(row);
    }
}

void ParameterForm::addHeading(const std::string& group, int line)
{
    auto* heading = makeLabel(m_content, QStringLiteral("group_") + QString::fromStdString(group),
                              Look::Heading | Look::Muted, modelText(group));
    const int gap = line == 0 ? 0 : style()->pixelMetric(QStyle::PM_LayoutTopMargin, nullptr, this);
    heading->setContentsMargins(0, gap, 0, 0);
    m_layout->addWidget(heading, line, 0, 1, 3);
}

ParameterForm::Row ParameterForm::addRow(const ParameterDescription& description, int line)
{
    const QString title = modelText(description.title);
    const QString name = QString::fromStdString(description.name);
    auto* label = new QLabel(title, m_content);
    auto* editor = new ParameterEditor(description, m_content);
    auto* reset =
        named(new QToolButton(m_content), QStringLiteral("reset_") + name, tr("Reset %1").arg(title),
              tr("Back to the default, %1").arg(QString::fromStdString(toText(description.defaultValue))));
    auto* help = makeLabel(m_content, QStringLiteral("help_") + name, Look::Wrapped | Look::Muted);
    label->setBuddy(editor);
    label->setToolTip(modelText(description.help));
    reset->setIcon(themedIcon(QStringLiteral("undo")));
    reset->setAutoRaise(true);
    QSizePolicy keepsItsPlace = reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(keepsItsPlace);

    m_layout->addWidget(label, line, 0);
    m_layout->addWidget(editor, line, 1);
    m_layout->addWidget(reset, line, 2);
    m_layout->addWidget(help, line + 1, 0, 1, 3);
    connect(reset, &QToolButton::clicked, editor,
            [editor] { editor->setValue(editor->description().defaultValue); });
    return {label, editor, reset, help};
}

void ParameterForm::takeOver(const Row& row)
{
    if (const auto value = row.editor->value())
        m_spec.set(row.editor->description().name, *value);
    showState(row);
    Q_EMIT changed();
}

void ParameterForm::showState(const Row& row) const
{
    const bool changed = !isDefault(*row.editor);
    const QString fault = row.editor->fault();
    QFont font = row.title->font();
    font.setBold(changed);
    row.title->setFont(font);
    row.reset->setVisible(changed);
    row.help->setText(fault.isEmpty() ? helpText(row.editor->description()) : fault);
    row.help->setForegroundRole(fault.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont helpFont = row.help->font();
    helpFont.setBold(!fault.isEmpty());
    row.help->setFont(helpFont);
}

} // namespace autorec
