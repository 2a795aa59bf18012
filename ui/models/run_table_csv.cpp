// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_csv.h"

#include "app/store/run_store.h"
#include "ui/models/run_metrics.h"
#include "ui/text/csv_text.h"

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QStringList metricNames()
{
    QStringList names;
    for (const RunMetric& metric : runMetrics())
        names.append(QString::fromLatin1(metric.name));
    return names;
}

QStringList metricCells(const RunRecord& run)
{
    QStringList cells;
    for (const RunMetric& metric : runMetrics())
        cells.append(number(valueOf(metric, run)));
    return cells;
}

QStringList cells(const RunRecord& run)
{
    const TrainingJob& job = run.job;
    const QString simulated = run.simulated ? QStringLiteral("yes") : QStringLiteral("no");
    return QStringList{QString::number(run.id),
                       run.finished.toUTC().toString(Qt::ISODate),
                       QString::fromStdString(job.spec.preset()),
                       QString::fromStdString(job.spec.toJson().at("parameters").dump()),
                       QString::fromStdString(job.data.name),
                       simulated,
                       QString::fromStdString(job.data.fingerprint),
                       QString::fromStdString(job.split.text()),
                       QString::number(job.seed),
                       QString::fromStdString(toText(run.report.stopReason)),
                       QString::number(run.report.bestEpoch)} +
           metricCells(run) +
           QStringList{number(run.report.secondsTotal), run.annotation.tags.join(QStringLiteral(", ")),
                       run.annotation.note, QString::fromStdString(run.build.version)};
}

} // namespace

QByteArray runTableAsCsv(const QList<RunRecord>& runs)
{
    QString text = csvStart();
    text +=
        QStringLiteral("run,finished,model,parameters,dataset,simulated,fingerprint,split,seed,stop_reason,"
                       "best_epoch,%1,seconds,tags,note,version\r\n")
            .arg(metricNames().join(QLatin1Char(',')));
    for (const RunRecord& run : runs)
        text += csvLine(cells(run));
    return text.toUtf8();
}

} // namespace autorec
