// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QToolButton>

class QMenu;

namespace autorec {

class EditHistory;

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
