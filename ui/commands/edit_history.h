// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// The person's steps that can be undone. A failure, as on a full disk, is reported by `failed`: a step that
/// was not done is not on the stack, and one that could not be undone stays there, to be tried again. Errors
/// are caught here, because Qt's widgets are compiled without exceptions and would lose what they hold if one
/// passed through them.
class EditHistory : public QUndoStack
{
    Q_OBJECT

public:
    using Deed = std::function<void()>;

    explicit EditHistory(QObject* parent = nullptr);

    /// Does `redo` and keeps it as a step called `text`, which `undo` reverses. Returns whether it was done.
    bool push(const QString& text, Deed redo, Deed undo);

    /// Combines the steps that are pushed until `endTogether` into one: the steps that succeed, and no step
    /// if none does.
    void beginTogether();
    /// `text` returns the text for this number of steps.
    void endTogether(const std::function<QString(int count)>& text);

    /// Does something that cannot be undone. Returns whether it was done.
    bool attempt(const Deed& deed);

    /// The actions' texts name the next step.
    QAction* makeUndoAction(QObject* parent);
    QAction* makeRedoAction(QObject* parent);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void failed(const QString& message);

private:
    struct Step
    {
        Deed redo;
        Deed undo;
    };
    class Command;

    std::optional<std::vector<Step>> m_together;
};

} // namespace autorec
