#include "ui/pages/data/import_report_view.h"

#include "ui/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

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
    return sentences.join(u' ');
}

QString linesText(std::size_t count)
{
    return count == 1 ? ImportReportView::tr("1 line")
                      : ImportReportView::tr("%1 lines").arg(countText(count));
}

QTreeWidgetItem* itemOf(const std::string& reason, const SkippedLines& lines)
{
    auto* item = new QTreeWidgetItem({QString::fromStdString(reason), linesText(lines.count)});
    for (const SkippedLines::Example& example : lines.examples) {
        const QString where = ImportReportView::tr("%1, line %2")
                                  .arg(QString::fromStdString(example.file), countText(example.line));
        const QString text = QString::fromStdString(example.text);
        auto* child = new QTreeWidgetItem(item, {QString(), where, text});
        child->setToolTip(Text, text);
    }
    return item;
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_lines(new QTreeWidget(this))
{
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("skippedLines"));
    m_lines->setAccessibleName(tr("Lines that were left out"));
    m_lines->setColumnCount(ColumnCount);
    m_lines->setHeaderLabels({tr("Reason"), tr("Where"), tr("Text of the line")});
    m_lines->setUniformRowHeights(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
}

void ImportReportView::showReport(const ImportReport& report)
{
    m_summary->setText(summaryOf(report));
    m_lines->clear();
    for (const auto& [reason, lines] : report.skipped)
        m_lines->addTopLevelItem(itemOf(reason, lines));
    m_lines->expandAll();
    for (int column = 0; column < ColumnCount; ++column)
        m_lines->resizeColumnToContents(column);
    m_lines->setVisible(m_lines->topLevelItemCount() > 0);
}

} // namespace autorec
