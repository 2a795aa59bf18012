// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/split.h"
#include "core/presets/model_spec.h"

#include <QComboBox>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace autorec {

class ParameterForm;
class SplitEditor;

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

/// Edits a training and how it is measured: model, parameters, split and seed.
class TrainingForm : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingForm(QWidget* parent = nullptr);

    const ModelSpec& spec() const;
    SplitSpec split() const;
    quint64 seed() const;
    void set(const ModelSpec& spec, const SplitSpec& split, quint64 seed);

    bool isValid() const;
    void setEstimate(const QString& text);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeParameterArea();
    void showState();

    PresetCombo* m_preset;
    QLabel* m_summary;
    ParameterForm* m_parameters;
    QPushButton* m_resetAll;
    SplitEditor* m_split;
    QLineEdit* m_seed;
    QLabel* m_estimate;
};

} // namespace autorec
