// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace autorec {

struct RunRecord;

/// All runs with every number unrounded, for a spreadsheet. UTF-8 with byte order mark, RFC 4180.
QByteArray runTableAsCsv(const QList<RunRecord>& runs);

} // namespace autorec
