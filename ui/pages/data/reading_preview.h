// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source_preview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace autorec {

/// Shows the first rows of a delimited text as they will be read: whose rating of what, how many stars it
/// becomes, and what is left out and why.
class ReadingPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPreview(QWidget* parent = nullptr);

    /// `columns`: nothing while they are not known.
    void showRows(const std::string& beginning, const std::optional<ColumnLayout>& columns,
                  const std::optional<SourceScale>& scale);

private:
    void addRow(const PreviewedRow& row);

    QTableWidget* m_rows;
    QLabel* m_note;
};

} // namespace autorec
