#pragma once

#include <QString>

#include <functional>

class QByteArray;
class QWidget;

namespace autorec {

/// Asks in a dialog where to save and calls `save` with the path, unless the person thinks better of it. The
/// suffix is added where none is typed. Returns at once.
void askWhereToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                    const QString& suffix, const std::function<void(const QString&)>& save);

/// Writes the whole file or nothing. Returns what went wrong, for a person; empty when it is saved.
QString saveFile(const QString& path, const QByteArray& content);

} // namespace autorec
