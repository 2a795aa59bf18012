// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_origin.h"
#include "ui/models/run_sections_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace autorec {

/// Chooses the runs that the table shows, and their grouping.
class RunFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunFilterBar(RunSectionsModel& runs, QWidget* parent = nullptr);

    /// Sets the protocol of the selected run; empty while none is selected.
    void setProtocol(const std::optional<Protocol>& protocol);

private:
    RunSectionsModel& m_runs;
    std::optional<Protocol> m_protocol;
    QLineEdit* m_search;
    QCheckBox* m_sameProtocol;
    QComboBox* m_grouping;
};

} // namespace autorec
