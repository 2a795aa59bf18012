// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edit_history.h"

#include "core/base/error.h"

#include <QAction>

#include <utility>

namespace autorec {

/// Several steps that were done one by one and are undone and redone as one.
class EditHistory::Command : public QUndoCommand
{
public:
    Command(const QString& text, std::vector<Step> done)
        : QUndoCommand(text)
        , m_steps(std::move(done))
    {
    }

    void undo() override
    {
        m_isDone = false;
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            step->undo();
    }

    /// The stack also calls this when it receives the command, which is done by then.
    void redo() override
    {
        if (m_isDone)
            return;
        for (const Step& step : m_steps)
            step.redo();
        m_isDone = true;
    }

private:
    std::vector<Step> m_steps;
    bool m_isDone = true;
};

EditHistory::EditHistory(QObject* parent)
    : QUndoStack(parent)
{
}

bool EditHistory::attempt(const Deed& deed)
{
    try {
        deed();
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
        return false;
    }
}

bool EditHistory::push(const QString& text, Deed redo, Deed undo)
{
    if (!attempt(redo))
        return false;
    Step step{std::move(redo), std::move(undo)};
    if (m_together)
        m_together->push_back(std::move(step));
    else
        QUndoStack::push(new Command(text, {std::move(step)}));
    return true;
}

void EditHistory::beginTogether()
{
    m_together.emplace();
}

void EditHistory::endTogether(const std::function<QString(int)>& text)
{
    std::vector<Step> steps = std::exchange(m_together, std::nullopt).value();
    const auto count = static_cast<int>(steps.size());
    if (count > 0)
        QUndoStack::push(new Command(text(count), std::move(steps)));
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
