#include "ui/commands/edit_history.h"

#include "core/base/error.h"

#include <QAction>

#include <tuple>

namespace autorec {

template <typename Step> bool EditHistory::attempt(Step step)
{
    try {
        step();
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
        return false;
    }
}

bool EditHistory::push(std::unique_ptr<QUndoCommand> command)
{
    return attempt([&] {
        QUndoStack::push(command.get());
        std::ignore = command.release();
    });
}

void EditHistory::undo()
{
    attempt([this] { QUndoStack::undo(); });
}

void EditHistory::redo()
{
    attempt([this] { QUndoStack::redo(); });
}

QAction* EditHistory::makeUndoAction(QObject* parent)
{
    QAction* action = createUndoAction(parent, tr("&Undo"));
    action->disconnect(this); // the slot that lets Errors pass
    connect(action, &QAction::triggered, this, &EditHistory::undo);
    return action;
}

QAction* EditHistory::makeRedoAction(QObject* parent)
{
    QAction* action = createRedoAction(parent, tr("&Redo"));
    action->disconnect(this);
    connect(action, &QAction::triggered, this, &EditHistory::redo);
    return action;
}

} // namespace autorec
