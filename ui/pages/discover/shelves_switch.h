// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace autorec {

class Settings;

/// Two buttons: Discover as shelves, or as a table. Remembers which was chosen.
class ShelvesSwitch : public QWidget
{
    Q_OBJECT

public:
    ShelvesSwitch(Settings& settings, QWidget* parent);

    bool isOnShelves() const;
    void chooseTable();

Q_SIGNALS:
    /// The person asked for shelves, which may be chosen already.
    void shelvesWanted();
    void toggled(bool shelves);

private:
    QAction* addChoice(const char* name, const QString& icon, const QString& text, const QString& toolTip);

    QAction* m_shelves;
    QAction* m_table;
};

} // namespace autorec
