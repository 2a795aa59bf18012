// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/compared_list.h"
#include "app/services/task_runner.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAbstractItemModel;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace autorec {

class Application;
class ComparisonTableModel;
class ListComparisonModel;

/// Two to four runs side by side: what differs in their parameters, their results, a paired test of two, and
/// the lists that their models make for the person at the keyboard.
class RunComparison : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Fewest = 2;
    static constexpr int Most = 4;

    RunComparison(Application& app, QWidget* parent);

    void compare(const QList<RunRecord>& runs);

Q_SIGNALS:
    /// The person closed the comparison.
    void left();
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeResults();
    QWidget* makeLists();
    QTableView* makeTable(QAbstractItemModel* model, const QString& name, const QString& accessibleName);
    void connectServices();

    /// A message for a person that explains why no test can be made; empty if one can.
    QString obstacleToTest() const;
    void showTestState();
    void startTest();
    void loadModels();
    void requestLists();
    void showLists();
    void sayWhatIsListed();

    Application& m_app;
    TaskRunner m_tests;
    std::vector<ComparedList::Ptr> m_compared; ///< of those runs whose model fits; empty while hidden
    ComparisonTableModel* m_results;
    ListComparisonModel* m_lists;
    QList<RunRecord> m_runs;
    bool m_isTested = false;
    QLabel* m_title;
    QTableView* m_resultTable;
    QTableView* m_listTable;
    QLabel* m_testNote;
    QPushButton* m_test;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_listNote;
};

} // namespace autorec
