#pragma once

#include "app/store/run_store.h"

#include <QScrollArea>

class QLabel;

namespace autorec {

/// All that is known of one run that the table has no room for.
class RunDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget* parent = nullptr);

    void clear();
    /// With its epochs.
    void showRun(const RunRecord& run);

private:
    QLabel* m_text;
};

} // namespace autorec
