// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edit_history.h"

#include "core/base/error.h"
#include "ui/commands/done_together.h"

#include <QAction>

#include <tuple>

namespace autorec {

EditHistory::EditHistory(QObject* parent)
    : QUndoStack(parent)
{
}

EditHistory::~EditHistory() = default;

bool EditHistory::attempt(const std::function<void()>& deed)
{
    try {
        deed();
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
        return false;
    }
}

bool EditHistory::push(std::unique_ptr<QUndoCommand> command)
{
    return attempt([&] {
        if (m_together) {
            command->redo();
            m_together->add(std::move(command));
        } else {
            QUndoStack::push(command.get());
            std::ignore = command.release();
        }
    });
}

void EditHistory::beginTogether()
{
    m_together = std::make_unique<DoneTogether>();
}

void EditHistory::endTogether(const std::function<QString(int)>& text)
{
    std::unique_ptr<DoneTogether> together = std::move(m_together);
    if (together->count() == 0)
        return;
    together->setText(text(together->count()));
    push(std::move(together));
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
