// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QTextBrowser>

namespace autorec {

/// All that is known of one run that the table has no room for.
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
