#pragma once

#include "app/store/run_store.h"
#include "ui/pages/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace autorec {

class Application;
class RunCurves;
class RunDetails;
class RunTableModel;

/// Every finished run: compared, chosen, repeated, deleted.
class ExperimentsPage : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(Application& app, QWidget* parent);

    /// The table as a CSV file; tells `failed` or `informed`.
    void exportTo(const QString& file);

Q_SIGNALS:
    void repeatRequested(const autorec::ModelSpec& spec, const QString& split, quint64 seed);

private:
    QWidget* makeTable();
    QLayout* makeButtons();
    QWidget* makeComparison();
    QPushButton* addButton(QLayout& bar, const QString& name, const QString& icon, const QString& text);
    void connectServices();

    void reload();
    void restoreColumns();
    void select(const QList<qint64>& runIds);
    QList<qint64> selectedIds() const;
    /// −1 when none is.
    int currentRow() const;
    const RunRecord& withEpochs(qint64 runId);

    void showSelection();
    void showButtons();
    void showUseButton(int row);
    void showNote();
    void useCurrent();
    void repeatCurrent();
    void confirmDeletion();
    void remove(const QList<qint64>& runIds);
    void askForExport();

    Application& m_app;
    RunTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QStackedLayout* m_stack;
    QTableView* m_table;
    QLabel* m_note;
    QPushButton* m_use = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_export = nullptr;
    RunCurves* m_curves;
    RunDetails* m_details;
    QHash<qint64, RunRecord> m_loaded; ///< with epochs
    bool m_columnsRestored = false;
};

} // namespace autorec
