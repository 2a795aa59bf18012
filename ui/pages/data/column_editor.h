// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/source_scale.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace autorec {

/// Edits the roles of the columns of a delimited text, above its first lines.
class ColumnEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnEditor(QWidget* parent = nullptr);

    /// `beginning`: the first lines; `layout`: the detected layout.
    void setText(const QString& beginning, const std::optional<ColumnLayout>& layout);
    /// The layout in the fields; nothing while user, movie or rating has no column.
    std::optional<ColumnLayout> layout() const;
    /// The scale up to the highest rating in the field; nothing if it is to be found out.
    std::optional<SourceScale> scale() const;

Q_SIGNALS:
    void changed();

private:
    void showColumns(const ColumnLayout& layout);
    int columnOf(int role) const;
    void takeRole(int column);
    std::string separator() const;

    QString m_beginning;
    std::optional<ColumnLayout> m_found;
    QComboBox* m_separator;
    QCheckBox* m_header;
    QDoubleSpinBox* m_highest;
    QTableWidget* m_preview;
    QLabel* m_problem;
};

} // namespace autorec
