// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/task_runner.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace autorec {

/// Asks where to save and writes there in the background, the whole file or nothing. Nothing here blocks.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// Called in the background, so it holds what it needs by value.
    using Content = std::function<QByteArray()>;

    /// Shows its dialog in front of `window`.
    explicit FileSaver(QWidget* window);

    /// Asks for a file and writes it. Writes nothing if the person cancels. Adds the suffix if none is typed.
    void ask(const QString& title, const QString& suggestedName, const QString& suffix, Content content);
    void save(const QString& file, Content content);

Q_SIGNALS:
    void saved(const QString& file);
    /// The message is for a person; the previous content of the file is kept.
    void failed(const QString& message);

private:
    QWidget* m_window;
    TaskRunner m_runner;
};

} // namespace autorec
