// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace autorec {

class RunSectionsModel;

/// The table of runs. It remembers the selected runs, not rows, so the selection survives sorting and
/// filtering.
class RunTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RunTableView(RunSectionsModel& runs, QWidget* parent = nullptr);

    /// Selects those runs that are shown, or the first shown run if none of them is.
    void select(const QList<qint64>& runIds, qint64 current);
    /// The ids of the selected runs from top to bottom, each once.
    QList<qint64> selectedIds() const;
    /// The id of the current run; 0 if there is none.
    qint64 currentId() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void remember();
    void restore();

    RunSectionsModel& m_runs;
    QList<qint64> m_selected;
    qint64 m_current = 0;
    bool m_isResetting = false;
};

} // namespace autorec
