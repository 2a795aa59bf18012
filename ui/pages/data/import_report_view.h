// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import_report.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace autorec {

/// What was left out while a data set was read: every reason with its count and the first examples.
class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget* parent = nullptr);

    void showReport(const ImportReport& report);

private:
    QLabel* m_summary;
    QTreeWidget* m_lines;
};

} // namespace autorec
