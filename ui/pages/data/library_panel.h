// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/task_runner.h"
#include "app/store/library_store.h"

#include <QSet>
#include <QWidget>

class QAction;
class QTreeWidget;

namespace autorec {

/// The data sets that were opened before, to open again. One whose files are gone is shown as missing.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(LibraryStore& library, QWidget* parent);

    /// Marks the one that is open.
    void setCurrent(const QString& source);

Q_SIGNALS:
    void openRequested(const autorec::LibraryEntry& entry);

private:
    enum Column { Name, Ratings, Size, Opened, ColumnCount };

    void reload();
    void show(const QSet<QString>& missing);
    void showActions();
    void openChosen();
    void forgetChosen();
    const LibraryEntry* chosen() const;

    LibraryStore& m_library;
    TaskRunner m_looking; ///< for the files
    QList<LibraryEntry> m_entries;
    QSet<QString> m_missing;
    QString m_current;
    QTreeWidget* m_list;
    QAction* m_open;
    QAction* m_forget;
};

} // namespace autorec
