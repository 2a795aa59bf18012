// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/profile_button.h"

#include "ui/commands/edit_history.h"
#include "ui/commands/profile_commands.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/named.h"
#include "ui/widgets/profile_name_dialog.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace autorec {

namespace {

constexpr int LongestNameInEms = 16;

/// The name for buttons and menus: elided, with ampersands escaped.
QString shownName(const QString& name, const QFontMetrics& metrics)
{
    const int most = metrics.horizontalAdvance(QLatin1Char('m')) * LongestNameInEms;
    return metrics.elidedText(name, Qt::ElideRight, most).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ProfileButton::ProfileButton(ProfileStore& profiles, EditHistory& history, QWidget* parent)
    : QToolButton(parent)
    , m_profiles(profiles)
    , m_history(history)
    , m_deleted(named(new QMenu(tr("Dele&ted Profiles"), this), "deletedProfilesMenu"))
{
    setObjectName(QStringLiteral("profileButton"));
    setIcon(themedIcon(QStringLiteral("person")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = named(new QMenu(this), "profileMenu");
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    connect(&profiles, &ProfileStore::currentChanged, this, &ProfileButton::showCurrent);
    connect(&profiles, &ProfileStore::profilesChanged, this, &ProfileButton::showCurrent);
    showCurrent();
}

void ProfileButton::showCurrent()
{
    const QString name = m_profiles.current().name;
    setText(shownName(name, fontMetrics()));
    setAccessibleName(tr("Profile: %1").arg(name));
    setToolTip(tr("%1: whose ratings these are. Switch, create, rename or delete a profile.").arg(name));
}

void ProfileButton::fillMenu()
{
    menu()->clear();
    addProfiles();
    menu()->addSeparator();
    named(menu()->addAction(tr("&New Profile…"), this, &ProfileButton::create), "newProfile");
    named(menu()->addAction(tr("&Rename Profile…"), this, &ProfileButton::rename), "renameProfile");
    addDeletion();
    addDeletedProfiles();
}

void ProfileButton::addProfiles()
{
    auto* choices = new QActionGroup(menu());
    for (const ProfileName& profile : m_profiles.profiles()) {
        QAction* choice = menu()->addAction(shownName(profile.name, menu()->fontMetrics()));
        choice->setToolTip(profile.name);
        choice->setCheckable(true);
        choice->setChecked(profile.id == m_profiles.current().id);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, profile] { switchToProfile(m_profiles, m_history, profile); });
    }
}

void ProfileButton::addDeletion()
{
    const bool isOnly = m_profiles.profiles().size() == 1;
    QAction* deletion = menu()->addAction(
        isOnly ? tr("The only profile cannot be deleted")
               : tr("&Delete Profile “%1”").arg(shownName(m_profiles.current().name, menu()->fontMetrics())),
        this, &ProfileButton::deleteCurrent);
    named(deletion, "deleteProfile",
          isOnly ? tr("Create another profile first.")
                 : tr("Its ratings are kept; Undo or Deleted Profiles brings it back."));
    deletion->setEnabled(!isOnly);
}

void ProfileButton::addDeletedProfiles()
{
    qDeleteAll(m_deleted->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const QList<DeletedProfile> all = m_profiles.deletedProfiles();
    for (const DeletedProfile& deleted : all) {
        QMenu* one =
            m_deleted->addMenu(tr("%1 · %2 · deleted %3")
                                   .arg(shownName(deleted.profile.name, menu()->fontMetrics()),
                                        filmCountText(static_cast<std::size_t>(deleted.films)),
                                        QLocale().toString(deleted.deleted.date(), QLocale::ShortFormat)));
        one->addAction(tr("&Bring Back"), this, [this, deleted] { bringBack(deleted.profile); })
            ->setObjectName(QStringLiteral("bringBackProfile"));
        one->addAction(tr("Delete for &Good…"), this, [this, deleted] { askToErase(deleted); })
            ->setObjectName(QStringLiteral("eraseProfile"));
    }
    if (!all.isEmpty())
        menu()->addMenu(m_deleted);
}

/// A step of its own, so that undo leads back to the person whose films are undone next.
void ProfileButton::deleteCurrent()
{
    const ProfileName profile = m_profiles.current();
    m_history.push(
        tr("Delete Profile “%1”").arg(profile.name),
        [&profiles = m_profiles, id = profile.id] { profiles.remove(id); },
        [&profiles = m_profiles, id = profile.id] {
            profiles.bringBack(id);
            profiles.choose(id);
        });
}

void ProfileButton::bringBack(const ProfileName& profile)
{
    m_history.push(
        tr("Bring Back Profile “%1”").arg(profile.name),
        [&profiles = m_profiles, id = profile.id] {
            profiles.bringBack(id);
            profiles.choose(id);
        },
        [&profiles = m_profiles, id = profile.id, before = m_profiles.current().id] {
            profiles.choose(before);
            profiles.remove(id);
        });
}

void ProfileButton::create()
{
    askForNewProfile(m_profiles, m_history, this, [] {});
}

void ProfileButton::rename()
{
    const ProfileName current = m_profiles.current();
    auto* dialog = new ProfileNameDialog(m_profiles, current, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, current] {
        m_history.attempt([this, dialog, current] { m_profiles.rename(current.id, dialog->name()); });
    });
    dialog->open();
}

void ProfileButton::askToErase(const DeletedProfile& deleted)
{
    auto* question = named(new QMessageBox(QMessageBox::Warning, tr("Delete for Good"),
                                           tr("Delete the profile %1 for good?").arg(deleted.profile.name),
                                           QMessageBox::Cancel, window()),
                           "eraseProfileQuestion");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its ratings, watchlist and marks (%1) are lost. This cannot be undone, "
                                    "and what was done before it "
                                    "cannot be undone either.")
                                     .arg(filmCountText(static_cast<std::size_t>(deleted.films))));
    QPushButton* erasing = question->addButton(tr("Delete for &Good"), QMessageBox::DestructiveRole);
    erasing->setObjectName(QStringLiteral("eraseProfileButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(erasing, &QPushButton::clicked, this,
            [this, id = deleted.profile.id] { m_history.attempt([this, id] { m_profiles.erase(id); }); });
    question->open();
}

} // namespace autorec
