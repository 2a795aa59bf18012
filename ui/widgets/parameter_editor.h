// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/parameters.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace autorec {

/// Edits one parameter, by its type: spin box, number field, check box, combo box or list field.
class ParameterEditor : public QWidget
{
    Q_OBJECT

public:
    ParameterEditor(const ParameterDescription& description, QWidget* parent);

    const ParameterDescription& description() const { return m_description; }
    /// Empty while what is typed is not allowed.
    std::optional<ParameterValue> value() const { return m_read(); }
    void setValue(const ParameterValue& value) { m_write(value); }
    /// A message for a person that explains why there is no value; empty while there is one.
    QString fault() const;

Q_SIGNALS:
    void edited();

private:
    void makeNumber();
    void makeSwitch();
    void makeChoice();
    void makeText();
    /// Lays `field` out as the only widget and names it after the parameter.
    template <class Field> Field* adopt(Field* field);

    ParameterDescription m_description;
    std::function<std::optional<ParameterValue>()> m_read;
    std::function<void(const ParameterValue&)> m_write;
};

/// Reads a value as people of the user's country type it; nothing where it is not allowed.
std::optional<ParameterValue> parameterFromText(const ParameterDescription& description, const QString& text);

/// The allowed range of a number or a list, as people of the user's country write it: "1 to 100,000".
QString parameterRangeText(const ParameterDescription& description);

} // namespace autorec
