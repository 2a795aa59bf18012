// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_spec.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace autorec {

class ParameterEditor;

/// A form made from the descriptions of a preset's parameters: title, field, range and help, and a mark with
/// a button back to the default wherever a value differs from it.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent = nullptr);

    void setSpec(const ModelSpec& spec);
    /// The values of the fields; a field without a valid value keeps its last valid one.
    const ModelSpec& spec() const { return m_spec; }
    bool isValid() const;
    bool isChanged() const;
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QLabel* title;
        ParameterEditor* editor;
        QToolButton* reset;
        QLabel* help;
    };

    void rebuild();
    void addHeading(const std::string& group, int line);
    Row addRow(const ParameterDescription& description, int line);
    void takeOver(const Row& row);
    void showState(const Row& row) const;

    ModelSpec m_spec;
    QGridLayout* m_layout = nullptr;
    QWidget* m_content = nullptr;
    std::vector<Row> m_rows;
};

} // namespace autorec
