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

class ReadingPreview;

/// Edits the roles of the columns of a delimited text, above its first lines, and its scale; shows below how
/// rows will be read.
class ColumnEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnEditor(QWidget* parent = nullptr);

    /// `beginning`: the first lines; `layout`: the detected layout.
    void setText(const QString& beginning, const std::optional<ColumnLayout>& layout);
    /// The layout in the fields; nothing while user or movie has no column.
    std::optional<ColumnLayout> layout() const;
    /// The scale between the ratings in the fields; nothing if it is to be found out.
    std::optional<SourceScale> scale() const;

Q_SIGNALS:
    void changed();

private:
    void showColumns(const ColumnLayout& layout);
    int columnOf(int role) const;
    void takeRole(int column);
    void showReading();
    std::string separator() const;

    QString m_beginning;
    std::optional<ColumnLayout> m_found;
    QComboBox* m_separator;
    QCheckBox* m_header;
    QDoubleSpinBox* m_lowest;
    QDoubleSpinBox* m_highest;
    QTableWidget* m_preview;
    ReadingPreview* m_reading;
    QLabel* m_problem;
};

} // namespace autorec
