// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QTextBrowser>

namespace autorec {

/// The details of one run for which the table has no room.
class RunDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget* parent = nullptr);

    void showNothing();
    /// With its epochs.
    void showRun(const RunRecord& run);
};

} // namespace autorec
