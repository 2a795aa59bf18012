// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace autorec {

/// Shows the result of a training and its protocol, with the button that puts the model in use.
class TrainingResult : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingResult(QWidget* parent = nullptr);

    void showRun(const RunRecord& run, bool inUse);
    void setInUse(bool inUse);
    qint64 runId() const { return m_runId; }

Q_SIGNALS:
    void useWanted(qint64 runId);

private:
    QLabel* m_text;
    QPushButton* m_use;
    qint64 m_runId = 0;
};

} // namespace autorec
