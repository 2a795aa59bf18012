// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_details.h"

#include "app/exchange/run_json.h"
#include "core/data/split.h"
#include "ui/text/duration_text.h"
#include "ui/text/format.h"
#include "ui/text/run_text.h"

namespace autorec {

namespace {

QString paragraph(const QString& title, const QString& text)
{
    QString lines = text.toHtmlEscaped();
    lines.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), lines);
}

QString programText(const RunRecord& run)
{
    const QString version = QString::fromStdString(run.build.version);
    if (run.arithmetic.empty())
        return RunDetails::tr("Version %1").arg(version);
    return RunDetails::tr("Version %1\nCommit: %2\nCompiler: %3\nArithmetic: %4")
        .arg(version, QString::fromStdString(run.build.commit), QString::fromStdString(run.build.compiler),
             QString::fromStdString(run.arithmetic));
}

} // namespace

RunDetails::RunDetails(QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Details of the run"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    showNothing();
}

void RunDetails::showNothing()
{
    setPlainText(tr("Choose a run to see its details."));
}

void RunDetails::showRun(const RunRecord& run)
{
    const QString changed = changedParametersText(run.job.spec);
    QString text = paragraph(runTitle(run), resultText(run));
    text += paragraph(tr("Parameters"), changed.isEmpty() ? tr("All as the defaults say.") : changed);
    text += paragraph(tr("Training"),
                      tr("%1; %2 in all").arg(endText(run), durationText(run.report.secondsTotal)));
    text += paragraph(tr("Data"), tr("%1\nFingerprint of the ratings: %2\nSplit: %3")
                                      .arg(datasetText(run), QString::fromStdString(run.job.data.fingerprint),
                                           protocolText(run.protocol())));
    if (run.metrics.testRatings > 0)
        text += paragraph(
            tr("Measured on"),
            tr("%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw")
                .arg(heldOutText(run.job.split), countText(run.metrics.testRatings),
                     countText(run.metrics.unseenUsers), countText(run.metrics.unseenMovies)));
    if (!run.report.notes.empty()) {
        QStringList notes;
        for (const std::string& note : run.report.notes)
            notes.append(QString::fromStdString(note));
        text += paragraph(tr("Notes of the training"), notes.join(u'\n'));
    }
    const QString command = QString::fromStdString(trainCommandLine(run));
    text += paragraph(tr("Command that repeats it"),
                      command.isEmpty() ? tr("Not known: this run was kept by an older version.") : command);
    if (!run.build.version.empty())
        text += paragraph(tr("Program"), programText(run));
    text += paragraph(tr("Model file"), run.modelFile.isEmpty() ? tr("Not kept.") : run.modelFile);
    setHtml(text);
}

} // namespace autorec
