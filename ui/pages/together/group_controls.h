// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/group_service.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QListWidget;
class QRadioButton;

namespace autorec {

class Settings;

/// Chooses the people that a list is for, and how it is made. Remembers both; people who are new take part.
class GroupControls : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    GroupControls(Settings& settings, QWidget* parent);

    /// Lists the people; those without ratings cannot be chosen. Emits nothing.
    void setPeople(const std::vector<GroupPerson>& people);
    /// The ids of the profiles that take part.
    QList<qint64> chosen() const;
    GroupOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton* addStrategy(const char* name, GroupStrategy strategy, const QString& text);
    void layOut();
    void keepPeople();
    void explainStrategy();

    Settings& m_settings;
    QListWidget* m_people;
    QButtonGroup* m_strategies;
    QList<QRadioButton*> m_choices;
    QLabel* m_explanation;
    QCheckBox* m_seenBySome;
};

} // namespace autorec
