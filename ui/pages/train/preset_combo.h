// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace autorec {

/// All presets, under the headings of their groups.
class PresetCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PresetCombo(QWidget* parent = nullptr);

    std::string preset() const;
    void setPreset(const std::string& name);

Q_SIGNALS:
    void presetChanged(const std::string& name);
};

} // namespace autorec
