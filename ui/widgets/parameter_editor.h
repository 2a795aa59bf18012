// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/parameters.h"

#include <QWidget>

#include <optional>

namespace autorec {

/// Edits one parameter, by its type: spin box, number field, check box, combo box or list field.
class ParameterEditor : public QWidget
{
    Q_OBJECT

public:
    static ParameterEditor* create(const ParameterDescription& description, QWidget* parent);

    const ParameterDescription& description() const { return m_description; }
    /// Empty while what is typed is not allowed.
    virtual std::optional<ParameterValue> value() const = 0;
    virtual void setValue(const ParameterValue& value) = 0;
    /// Why there is no value, for a person; empty while there is one.
    virtual QString fault() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    ParameterEditor(const ParameterDescription& description, QWidget* parent);
    /// Lays `field` out as the only widget and names it after the parameter.
    void adopt(QWidget* field);

private:
    ParameterDescription m_description;
};

/// Reads a value as people of the user's country type it; nothing where it is not allowed.
std::optional<ParameterValue> parameterFromText(const ParameterDescription& description, const QString& text);

/// What a number or a list may hold, as people of the user's country write it: "1 to 100,000".
QString parameterRangeText(const ParameterDescription& description);

} // namespace autorec
