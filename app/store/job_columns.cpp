// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/job_columns.h"

namespace autorec {

QVariantList jobValues(const TrainingJob& job)
{
    return {sqlText(job.data.path),        sqlText(job.data.opening.toJson()), sqlText(job.data.name),
            sqlText(job.data.fingerprint), sqlText(job.spec.toJson()),         sqlText(job.split.text()),
            QString::number(job.seed)};
}

TrainingJob readJob(RowReader& row)
{
    return {.data = {row.stdText(), Opening::fromText(row.stdText()), row.stdText(), row.stdText()},
            .spec = ModelSpec::fromJson(row.json()),
            .split = SplitSpec::parse(row.stdText()),
            .seed = row.text().toULongLong()};
}

} // namespace autorec
