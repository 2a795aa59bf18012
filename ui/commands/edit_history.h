// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// The steps of a person that can be undone. A failure, as on a full disk, is reported by `failed`: a step
/// that was not done is not on the stack, and one that could not be undone stays there, to be tried again.
/// Errors end here, as Qt's widgets, which are compiled without exceptions, would lose what they hold when
/// one passes them.
class EditHistory : public QUndoStack
{
    Q_OBJECT

public:
    using Deed = std::function<void()>;

    explicit EditHistory(QObject* parent = nullptr);

    /// Does `redo` and keeps it as a step called `text`, which `undo` takes back. Returns whether it was
    /// done.
    bool push(const QString& text, Deed redo, Deed undo);

    /// Gathers what is pushed until the end into one step: what succeeded of it, and no step if nothing did.
    void beginTogether();
    /// `text` names as many steps as were done.
    void endTogether(const std::function<QString(int count)>& text);

    /// Does what no step undoes. Returns whether it was done.
    bool attempt(const Deed& deed);

    /// Their texts name the next step.
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
