// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <memory>
#include <utility>
#include <vector>

namespace autorec {

/// Commands that were done one by one and are undone and done again as one.
class DoneTogether : public QUndoCommand
{
public:
    void add(std::unique_ptr<QUndoCommand> done) { m_commands.push_back(std::move(done)); }
    int count() const { return static_cast<int>(m_commands.size()); }

    void undo() override
    {
        m_isDone = false;
        for (auto command = m_commands.rbegin(); command != m_commands.rend(); ++command)
            (*command)->undo();
    }

    void redo() override
    {
        if (m_isDone)
            return;
        for (const std::unique_ptr<QUndoCommand>& command : m_commands)
            command->redo();
        m_isDone = true;
    }

private:
    std::vector<std::unique_ptr<QUndoCommand>> m_commands;
    bool m_isDone = true;
};

} // namespace autorec
