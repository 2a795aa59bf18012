// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/csv_text.h"

#include "core/base/csv.h"

namespace autorec {

namespace {

/// A number may begin with a minus; a text that does could be a formula.
QString csvCell(const QString& cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    const std::string text = cell.toStdString();
    return QString::fromStdString(isNumber ? csvField(text) : csvText(text));
}

} // namespace

QString csvStart()
{
    return QString(QChar::ByteOrderMark);
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString& cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace autorec
