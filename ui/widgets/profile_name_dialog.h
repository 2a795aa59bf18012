// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QDialog>

#include <functional>

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

/// Asks for a name in front of `parent`'s window, creates the profile, puts it in use and calls `then`.
/// Nothing happens if the person cancels. `parent` must not outlive the others.
void askForNewProfile(ProfileStore& profiles, EditHistory& history, QWidget* parent,
                      const std::function<void()>& then);

} // namespace autorec
