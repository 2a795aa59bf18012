// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace autorec {

class ProfileStore;
struct ProfileName;

/// Asks for the name of a profile and says, as it is typed, why it cannot be taken.
class ProfileNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profile` is to be renamed; a new one has no id.
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

} // namespace autorec
