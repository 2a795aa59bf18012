// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profile_name_dialog.h"

#include "ui/commands/edit_history.h"
#include "ui/commands/profile_commands.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

namespace autorec {

namespace {

constexpr int LongestName = 100;
constexpr int WidthInCharacters = 50;

} // namespace

ProfileNameDialog::ProfileNameDialog(const ProfileStore& profiles, const ProfileName& profile,
                                     QWidget* parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_renamed(profile.id)
    , m_name(named(new QLineEdit(profile.name, this), "profileName"))
    , m_problem(makeLabel(this, "profileNameProblem", Look::Wrapped))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("profileNameDialog"));
    setWindowTitle(m_renamed == 0 ? tr("New Profile") : tr("Rename Profile"));
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * WidthInCharacters);
    m_name->selectAll();
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the dialog keeps its size
    m_problem->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_renamed == 0 ? tr("Create") : tr("Rename"));

    fill(new QVBoxLayout(this),
         {labelFor(m_name, tr("&Name of the profile:")), m_name, m_problem, m_buttons});
    connect(m_name, &QLineEdit::textChanged, this, &ProfileNameDialog::showProblem);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProblem();
    m_problem->clear(); // nothing was typed yet
}

QString ProfileNameDialog::name() const
{
    return m_name->text().trimmed();
}

void ProfileNameDialog::showProblem()
{
    const QString problem = m_profiles.nameProblem(name(), m_renamed);
    m_problem->setText(problem);
    m_name->setAccessibleDescription(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void askForNewProfile(ProfileStore& profiles, EditHistory& history, QWidget* parent,
                      const std::function<void()>& then)
{
    auto* dialog = new ProfileNameDialog(profiles, {}, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&profiles, &history, dialog, then] {
        if (history.attempt([&] { switchToProfile(profiles, history, profiles.create(dialog->name())); }))
            then();
    });
    dialog->open();
}

} // namespace autorec
