// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/reading_preview.h"

#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QTimeZone>

namespace autorec {

namespace {

constexpr std::size_t RowsShown = 10;

QString timeText(const std::optional<std::int64_t>& seconds)
{
    return seconds ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc()),
                                        QLocale::ShortFormat)
                   : QString();
}

QString resultText(const PreviewedRow& row)
{
    if (!row.leftOut.empty())
        return ReadingPreview::tr("left out: %1").arg(QString::fromStdString(row.leftOut));
    return row.stars ? starsText(static_cast<double>(*row.stars)) : QString();
}

} // namespace

ReadingPreview::ReadingPreview(QWidget* parent)
    : QWidget(parent)
    , m_rows(named(new QTableWidget(this), "readingPreview", tr("First rows as they will be read")))
    , m_note(makeLabel(this, "readingNote", Look::Wrapped))
{
    m_rows->setColumnCount(5);
    m_rows->setHorizontalHeaderLabels(
        {tr("User"), tr("Movie"), tr("In the file"), tr("Stars"), tr("Time (UTC)")});
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* title = new QLabel(tr("As it will be &read:"), this);
    title->setBuddy(m_rows);
    fill(withoutMargins(new QVBoxLayout(this)), {title, {m_rows, 1}, m_note});
}

void ReadingPreview::showRows(const std::string& beginning, const std::optional<ColumnLayout>& columns,
                              const std::optional<SourceScale>& scale)
{
    m_rows->setRowCount(0);
    setEnabled(columns.has_value());
    if (!columns) {
        m_note->clear();
        return;
    }
    const PreviewedRows preview = previewRows(beginning, *columns, scale, RowsShown);
    for (const PreviewedRow& row : preview.rows)
        addRow(row);
    const QString note = columns->stars == ColumnLayout::None
                             ? tr("Without a column of ratings, a row says only who watched what.")
                             : QString::fromStdString(preview.note);
    m_note->setText(
        scale || columns->stars == ColumnLayout::None
            ? note
            : tr("%1 The scale is found from the whole file when it is opened.").arg(note).trimmed());
}

void ReadingPreview::addRow(const PreviewedRow& row)
{
    const int place = m_rows->rowCount();
    m_rows->insertRow(place);
    const QString texts[] = {QString::fromStdString(row.user), QString::fromStdString(row.movie),
                             row.value ? QLocale().toString(*row.value, 'g', 6) : QString(), resultText(row),
                             timeText(row.time)};
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setItem(place, column, new QTableWidgetItem(texts[column]));
}

} // namespace autorec
