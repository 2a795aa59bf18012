#pragma once

#include <QUndoStack>

#include <memory>

namespace autorec {

/// What a person did, to be undone. A step that fails, as on a full disk, is told of and changes nothing: not
/// the stack either, so that it can be tried again. The Error ends here, as Qt's widgets, which are compiled
/// without exceptions, would lose what they hold when it passes them.
class EditHistory : public QUndoStack
{
    Q_OBJECT

public:
    using QUndoStack::QUndoStack;

    /// Whether it was done.
    bool push(std::unique_ptr<QUndoCommand> command);

    /// With the text of what is next.
    QAction* makeUndoAction(QObject* parent);
    QAction* makeRedoAction(QObject* parent);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void failed(const QString& message);

private:
    template <typename Step> bool attempt(Step step);
};

} // namespace autorec
