// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/preset_combo.h"

#include "core/presets/presets.h"
#include "ui/text/model_texts.h"

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

} // namespace autorec
