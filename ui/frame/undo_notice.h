#pragma once

#include <QWidget>

class QLabel;
class QTimer;
class QUndoStack;

namespace autorec {

/// Says for a while what was just done, with a button that takes it back.
class UndoNotice : public QWidget
{
    Q_OBJECT

public:
    UndoNotice(QUndoStack& undo, QWidget* parent);

private:
    void take(int index);

    QUndoStack& m_undo;
    QLabel* m_text;
    QTimer* m_hiding;
    int m_index;
};

} // namespace autorec
