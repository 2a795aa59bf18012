// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/sweep.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace autorec {

/// Edits the values that a sweep tries for one parameter: boxes for its choices, a field for several values,
/// or two fields for the range that numbers are drawn from.
class SweepAxisEditor : public QWidget
{
    Q_OBJECT

public:
    /// Starts with values around `value`, which is that of the form.
    SweepAxisEditor(const ParameterDescription& parameter, const ParameterValue& value, QWidget* parent);

    const ParameterDescription& parameter() const { return m_parameter; }
    void setKind(Sweep::Kind kind);
    /// Empty while what is typed is not allowed.
    std::optional<SweepAxis> axis() const;
    /// A note on how values are drawn or written; the error while there is no axis.
    QString note() const;

Q_SIGNALS:
    void changed();

private:
    bool hasBoxes() const;
    bool isRange() const;
    void makeBoxes();
    void makeFields(const ParameterValue& value);
    QLineEdit* makeField(const QString& name, const QString& title);
    std::optional<double> number(const QLineEdit& field) const;
    std::vector<ParameterValue> checkedValues() const;
    std::vector<ParameterValue> typedValues() const;

    ParameterDescription m_parameter;
    Sweep::Kind m_kind = Sweep::Kind::Grid;
    QList<QCheckBox*> m_boxes;
    QLineEdit* m_values = nullptr;
    QWidget* m_range = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
};

} // namespace autorec
