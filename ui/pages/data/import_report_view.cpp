// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/import_report_view.h"

#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace autorec {

namespace {

enum Column { What, Where, Text, ColumnCount };

QString summaryOf(const ImportReport& report)
{
    QStringList sentences;
    sentences.append(report.skippedCount() == 0
                         ? ImportReportView::tr("Every line was read; nothing was left out.")
                         : ImportReportView::tr("Lines that could not be read and were left out: %1.")
                               .arg(countText(report.skippedCount())));
    if (report.duplicateRatings > 0)
        sentences.append(ImportReportView::tr(
                             "Ratings of the same movie by the same user, of which the latest was kept: %1.")
                             .arg(countText(report.duplicateRatings)));
    const auto tell = [&sentences](const QString& sentence, std::size_t count) {
        if (count > 0)
            sentences.append(sentence.arg(countText(count)));
    };
    tell(ImportReportView::tr("Ratings left out because less was asked for: %1."), report.narrowedRatings);
    tell(ImportReportView::tr("Movies that nobody rated: %1."), report.moviesWithoutRatings);
    tell(ImportReportView::tr("Rated movies without a title: %1."), report.moviesWithoutTitle);
    tell(ImportReportView::tr("Titles that another movie has, too: %1."), report.duplicateTitles.count);
    tell(ImportReportView::tr("Lines that were not in UTF-8 and were taken for Latin-1: %1."),
         report.otherEncoding.count);
    for (const std::string& note : report.notes)
        sentences.append(QString::fromStdString(note));
    return sentences.join(u' ');
}

QString linesText(std::size_t count)
{
    const int n = static_cast<int>(count);
    return ImportReportView::tr("%Ln line(s)", "", n);
}

QTreeWidgetItem* itemOf(const QString& reason, const SkippedLines& lines)
{
    auto* item = new QTreeWidgetItem({reason, linesText(lines.count)});
    for (const SkippedLines::Example& example : lines.examples) {
        const QString file = QString::fromStdString(example.file);
        const QString where =
            example.line > 0 ? ImportReportView::tr("%1, line %2").arg(file, countText(example.line)) : file;
        const QString text = QString::fromStdString(example.text);
        auto* child = new QTreeWidgetItem(item, {QString(), where, text});
        child->setToolTip(Text, text);
    }
    return item;
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_summary(makeLabel(this, "importSummary", Look::Wrapped))
    , m_lines(named(new QTreeWidget(this), "skippedLines", tr("What was left out, or is worth a look")))
{
    m_lines->setColumnCount(ColumnCount);
    m_lines->setHeaderLabels({tr("Reason"), tr("Where"), tr("Text of the line")});
    m_lines->setUniformRowHeights(true);
    fill(withoutMargins(new QVBoxLayout(this)), {m_summary, {m_lines, 1}});
}

void ImportReportView::showReport(const ImportReport& report)
{
    m_summary->setText(summaryOf(report));
    m_lines->clear();
    for (const auto& [reason, lines] : report.skipped)
        m_lines->addTopLevelItem(itemOf(QString::fromStdString(reason), lines));
    if (report.otherEncoding.count > 0)
        m_lines->addTopLevelItem(itemOf(tr("not UTF-8, taken for Latin-1"), report.otherEncoding));
    if (report.duplicateTitles.count > 0)
        m_lines->addTopLevelItem(itemOf(tr("a title that another movie has, too"), report.duplicateTitles));
    m_lines->expandAll();
    for (int column = 0; column < ColumnCount; ++column)
        m_lines->resizeColumnToContents(column);
    m_lines->setVisible(m_lines->topLevelItemCount() > 0);
}

} // namespace autorec
