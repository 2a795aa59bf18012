// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/training_form.h"

#include "core/presets/presets.h"
#include "ui/pages/train/split_editor.h"
#include "ui/text/model_texts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/parameter_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>

namespace autorec {

namespace {

QStandardItem* heading(const std::string& group, QFont font)
{
    auto* item = new QStandardItem(modelText(group));
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem* entry(const Preset& preset)
{
    auto* item = new QStandardItem(modelText(preset.title));
    item->setData(QString::fromStdString(preset.name), Qt::UserRole);
    item->setToolTip(modelText(preset.summary));
    return item;
}

const char* const FirstPreset = "u-autorec";
const char* const DefaultSplit = "random:0.9";

} // namespace

PresetCombo::PresetCombo(QWidget* parent)
    : QComboBox(parent)
{
    auto* items = new QStandardItemModel(this);
    std::string group;
    for (const Preset& preset : presets()) {
        if (preset.group != group)
            items->appendRow(heading(preset.group, font()));
        group = preset.group;
        items->appendRow(entry(preset));
    }
    setModel(items);
    setPreset(presets().front().name);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT presetChanged(preset()); });
}

std::string PresetCombo::preset() const
{
    return currentData().toString().toStdString();
}

void PresetCombo::setPreset(const std::string& name)
{
    setCurrentIndex(findData(QString::fromStdString(name)));
}

TrainingForm::TrainingForm(QWidget* parent)
    : QWidget(parent)
    , m_preset(named(new PresetCombo(this), "presetCombo", tr("Model")))
    , m_summary(makeLabel(this, "presetSummary", Look::Wrapped))
    , m_parameters(named(new ParameterForm(this), "parameterForm"))
    , m_resetAll(named(new QPushButton(tr("Reset &all"), this), "resetAllButton", tr("Reset all parameters"),
                       tr("All parameters back to this model's defaults")))
    , m_split(named(new SplitEditor(this), "splitEditor"))
    , m_seed(named(new QLineEdit(this), "seedEdit", tr("Seed"),
                   tr("The same seed, data and parameters give exactly the same model.")))
    , m_estimate(makeLabel(this, "estimateLabel", Look::Wrapped | Look::Muted))
{
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seed));
    m_seed->setText(QStringLiteral("1"));

    auto* model = new QFormLayout;
    model->addRow(tr("&Model"), m_preset);
    auto* protocol = new QFormLayout;
    protocol->addRow(tr("S&plit"), m_split);
    protocol->addRow(tr("S&eed"), m_seed);
    fill(withoutMargins(new QVBoxLayout(this)),
         {model, m_summary, {makeParameterArea(), 1}, protocol, m_estimate});

    connect(m_preset, &PresetCombo::presetChanged, this,
            [this](const std::string& preset) { m_parameters->setSpec(ModelSpec(preset)); });
    connect(m_resetAll, &QPushButton::clicked, m_parameters, &ParameterForm::resetAll);
    connect(m_parameters, &ParameterForm::changed, this, &TrainingForm::showState);
    connect(m_split, &SplitEditor::changed, this, &TrainingForm::changed);
    connect(m_seed, &QLineEdit::textChanged, this, &TrainingForm::changed);
    set(ModelSpec(FirstPreset), SplitSpec::parse(DefaultSplit), seed());
}

QWidget* TrainingForm::makeParameterArea()
{
    auto* content = new QWidget;
    fill(new QVBoxLayout(content), {m_parameters, {m_resetAll, 0, Qt::AlignRight}, Stretch{1}});
    auto* area = named(new QScrollArea(this), "parameterArea");
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

const ModelSpec& TrainingForm::spec() const
{
    return m_parameters->spec();
}

SplitSpec TrainingForm::split() const
{
    return m_split->split();
}

quint64 TrainingForm::seed() const
{
    return m_seed->text().toULongLong();
}

void TrainingForm::set(const ModelSpec& spec, const SplitSpec& split, quint64 seed)
{
    m_preset->setPreset(spec.preset());
    m_parameters->setSpec(spec);
    m_split->setSplit(split);
    m_seed->setText(QString::number(seed));
    showState();
}

bool TrainingForm::isValid() const
{
    return m_parameters->isValid() && m_seed->hasAcceptableInput();
}

void TrainingForm::setEstimate(const QString& text)
{
    m_estimate->setText(text);
}

void TrainingForm::showState()
{
    m_summary->setText(modelText(findPreset(spec().preset()).summary) + u'.');
    m_resetAll->setVisible(!findPreset(spec().preset()).parameters.empty());
    m_resetAll->setEnabled(m_parameters->isChanged());
    Q_EMIT changed();
}

} // namespace autorec
