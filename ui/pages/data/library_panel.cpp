// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/library_panel.h"

#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace autorec {

namespace {

QSet<QString> missingOf(const QStringList& sources)
{
    QSet<QString> missing;
    for (const QString& source : sources) {
        if (source != u"demo" && !QFileInfo::exists(source))
            missing.insert(source);
    }
    return missing;
}

QString toolTipOf(const LibraryEntry& entry)
{
    QStringList lines{entry.source == u"demo" ? LibraryPanel::tr("Built in")
                                              : QDir::toNativeSeparators(entry.source),
                      entry.format,
                      LibraryPanel::tr("%1 users, %2 movies")
                          .arg(QLocale().toString(entry.users), QLocale().toString(entry.movies))};
    if (const Narrowing& narrowing = entry.opening.narrowing; !narrowing.isNone())
        lines.append(QString::fromStdString(narrowing.text()));
    return lines.join(u'\n');
}

} // namespace

LibraryPanel::LibraryPanel(LibraryStore& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(named(new QTreeWidget(this), "libraryList", tr("Data sets that were opened")))
    , m_open(named(new QAction(themedIcon(QStringLiteral("data")), tr("Open"), this), "openFromLibrary"))
    , m_forget(named(new QAction(themedIcon(QStringLiteral("trash")), tr("Take off the list"), this),
                     "forgetFromLibrary",
                     tr("Take it off this list; its files stay where they are (Delete)")))
{
    m_list->setHeaderLabels({tr("Data set"), tr("Ratings"), tr("Size"), tr("Opened")});
    m_list->headerItem()->setTextAlignment(Ratings, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const Column column : {Ratings, Size, Opened})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addActions({m_open, m_forget});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* row =
        fill(new QHBoxLayout, {Stretch{1}, makeActionButton(m_open, this), makeActionButton(m_forget, this)});
    fill(withoutMargins(new QVBoxLayout(this)), {{m_list, 1}, row});
    connect(m_list, &QTreeWidget::itemActivated, this, &LibraryPanel::openChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &LibraryPanel::showActions);
    connect(m_open, &QAction::triggered, this, &LibraryPanel::openChosen);
    connect(m_forget, &QAction::triggered, this, &LibraryPanel::forgetChosen);
    connect(&library, &LibraryStore::changed, this, &LibraryPanel::reload);
    reload();
}

void LibraryPanel::setCurrent(const QString& source)
{
    m_current = source;
    m_list->setCurrentItem(nullptr); // what was marked before, such as the demo
    show(m_missing);
}

/// Disks that sleep or are remote can be slow: they are checked in the background.
void LibraryPanel::reload()
{
    m_entries = m_library.entries();
    show(m_missing);
    QStringList sources;
    for (const LibraryEntry& entry : std::as_const(m_entries))
        sources.append(entry.source);
    m_looking.run([sources](std::stop_token) { return missingOf(sources); },
                  [this](const QSet<QString>& missing) { show(missing); });
}

void LibraryPanel::show(const QSet<QString>& missing)
{
    m_missing = missing;
    const LibraryEntry* before = chosen();
    const QString selected = before ? before->source : m_current;
    m_list->clear();
    const QLocale locale;
    for (const LibraryEntry& entry : std::as_const(m_entries)) {
        const bool isMissing = m_missing.contains(entry.source);
        const QString size =
            entry.bytes > 0 ? locale.formattedDataSize(entry.bytes, 1, QLocale::DataSizeSIFormat) : QString();
        auto* item =
            new QTreeWidgetItem(m_list, {isMissing ? tr("%1 (missing)").arg(entry.name) : entry.name,
                                         locale.toString(entry.ratings), size,
                                         locale.toString(entry.opened.date(), QLocale::ShortFormat)});
        item->setData(Name, Qt::UserRole, entry.source);
        item->setSizeHint(Name, {0, fontMetrics().height() * 3 / 2});
        item->setTextAlignment(Ratings, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Name, toolTipOf(entry));
        QFont font = item->font(Name);
        font.setBold(entry.source == m_current);
        item->setFont(Name, font);
        for (int column = 0; isMissing && column < ColumnCount; ++column)
            item->setForeground(column, palette().placeholderText());
        if (entry.source == selected)
            m_list->setCurrentItem(item);
    }
    showActions();
}

const LibraryEntry* LibraryPanel::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QString source = item->data(Name, Qt::UserRole).toString();
    for (const LibraryEntry& entry : m_entries) {
        if (entry.source == source)
            return &entry;
    }
    return nullptr;
}

void LibraryPanel::showActions()
{
    const LibraryEntry* entry = chosen();
    m_open->setEnabled(entry && !m_missing.contains(entry->source));
    m_forget->setEnabled(entry != nullptr);
}

void LibraryPanel::openChosen()
{
    if (const LibraryEntry* entry = chosen(); entry && m_open->isEnabled())
        Q_EMIT openRequested(*entry);
}

void LibraryPanel::forgetChosen()
{
    if (const LibraryEntry* entry = chosen())
        m_library.forget(entry->source);
}

} // namespace autorec
