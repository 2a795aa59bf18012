// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace autorec {

class RunSectionsModel;

/// The table of runs. The choice of rows goes by run, and so outlasts sorting and filtering.
class RunTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RunTableView(RunSectionsModel& runs, QWidget* parent = nullptr);

    /// Those that are shown; the first shown where none of them is.
    void select(const QList<qint64>& runIds, qint64 current);
    /// From top to bottom, each once.
    QList<qint64> selectedIds() const;
    /// 0 where none is.
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
