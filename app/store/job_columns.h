// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sql_rows.h"
#include "core/model/training_job.h"

#include <QVariantList>

namespace autorec {

/// The columns in which `runs` and `queue` keep a TrainingJob.
inline const QString JobColumns = QStringLiteral("source, options, dataset, fingerprint, spec, split, seed");

/// The values of JobColumns, in their order.
QVariantList jobValues(const TrainingJob& job);
/// Reads JobColumns. Throws Error(InvalidArgument) for an unknown model or split.
TrainingJob readJob(RowReader& row);

} // namespace autorec
