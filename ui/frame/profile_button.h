// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QDialog>
#include <QToolButton>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace autorec {

class EditHistory;

/// Asks for the name of a profile and shows, while it is typed, why it is not allowed.
class ProfileNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// Renames `profile`, or names a new one if it has no id.
    ProfileNameDialog(const ProfileStore& profiles, const ProfileName& profile, QWidget* parent);

    QString name() const;

private:
    void showProblem();

    const ProfileStore& m_profiles;
    qint64 m_renamed;
    QLineEdit* m_name;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

/// Shows the profile in use; its menu switches, creates, renames and deletes profiles, and restores deleted
/// ones. Switching and deleting are commands on the shared undo stack.
class ProfileButton : public QToolButton
{
    Q_OBJECT

public:
    ProfileButton(ProfileStore& profiles, EditHistory& history, QWidget* parent = nullptr);

private:
    void showCurrent();
    void fillMenu();
    void addProfiles();
    void addDeletion();
    void addDeletedProfiles();
    void switchTo(const ProfileName& profile);
    void deleteCurrent();
    void bringBack(const ProfileName& profile);
    void create();
    void rename();
    void askToErase(const DeletedProfile& deleted);

    ProfileStore& m_profiles;
    EditHistory& m_history;
    QMenu* m_deleted;
};

} // namespace autorec
