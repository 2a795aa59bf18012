// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace autorec {

class EditHistory;

/// Shows for a while what was just done, with a button that undoes it. In the status bar, where it covers no
/// film that is about to be rated; it keeps its room while hidden, so that nothing moves.
class UndoNotice : public QWidget
{
    Q_OBJECT

public:
    UndoNotice(EditHistory& history, QWidget* parent);

private:
    void take(int index);

    EditHistory& m_history;
    QLabel* m_text;
    QTimer* m_hiding;
    int m_index;
};

} // namespace autorec
