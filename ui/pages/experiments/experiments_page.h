// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"
#include "ui/pages/page.h"

#include <QHash>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace autorec {

class Application;
class ContentStack;
class EditHistory;
class FileSaver;
class RunAnnotationEditor;
class RunComparison;
class RunCurves;
class RunDetails;
class RunFilterBar;
class RunSectionsModel;
class RunTableModel;
class RunTableView;

/// Every finished run: found, compared, chosen, repeated, exported, deleted.
class ExperimentsPage : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(Application& app, EditHistory& history, QWidget* parent);

Q_SIGNALS:
    void repeatRequested(const autorec::TrainingJob& job);

private:
    QWidget* makeTable();
    QLayout* makeButtons();
    QPushButton* makeExportButton();
    QWidget* makeLowerPart();
    QPushButton* addButton(QHBoxLayout& bar, const QString& name, const QString& icon, const QString& text,
                           void (ExperimentsPage::*action)());
    void connectServices();

    void reload();
    void restoreColumns();
    const RunRecord& withEpochs(qint64 runId);
    /// The chosen run; null when none is.
    const RunRecord* currentRun() const;

    void showSelection();
    void showButtons();
    void showUseButton(const RunRecord* run);
    void showNote();
    void showRows();
    void showContextMenu(const QPoint& place);
    void useCurrent();
    void repeatCurrent();
    void compareSelected();
    void leaveComparison();
    void deleteSelected();
    void restoreDeleted();
    void askToEmptyDeleted();
    void emptyDeleted();
    void copyCommand();
    void askForRunExport();
    void askForExport();

    Application& m_app;
    EditHistory& m_history;
    RunTableModel* m_model;
    RunSectionsModel* m_sections;
    QStackedLayout* m_stack;
    RunTableView* m_table;
    ContentStack* m_rows;
    RunFilterBar* m_filter;
    QLabel* m_note;
    QPushButton* m_use = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_delete = nullptr;
    QAction* m_exportRun = nullptr;
    QAction* m_copyCommand = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_empty = nullptr;
    RunCurves* m_curves;
    RunAnnotationEditor* m_annotation;
    RunDetails* m_details;
    RunComparison* m_comparison;
    FileSaver* m_saver;
    QHash<qint64, RunRecord> m_loaded; ///< with epochs
    bool m_columnsRestored = false;
};

} // namespace autorec
