// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <functional>
#include <memory>

namespace autorec {

class DoneTogether;

/// What a person did, to be undone. What fails, as on a full disk, is told of: a step that was not done is
/// not on the stack, and one that was not undone still is, to be tried again. Errors end here, as Qt's
/// widgets, which are compiled without exceptions, would lose what they hold when one passes them.
class EditHistory : public QUndoStack
{
    Q_OBJECT

public:
    explicit EditHistory(QObject* parent = nullptr);
    ~EditHistory() override;

    /// Whether it was done.
    bool push(std::unique_ptr<QUndoCommand> command);

    /// What is pushed from here to the end becomes one step: of what was done by then, and none where that is
    /// nothing.
    void beginTogether();
    /// `text` names as many commands as were done.
    void endTogether(const std::function<QString(int count)>& text);

    /// Does what no step undoes; whether it was done.
    bool attempt(const std::function<void()>& deed);

    /// With the text of what is next.
    QAction* makeUndoAction(QObject* parent);
    QAction* makeRedoAction(QObject* parent);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void failed(const QString& message);

private:
    std::unique_ptr<DoneTogether> m_together;
};

} // namespace autorec
