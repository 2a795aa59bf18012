#include "ui/frame/profile_button.h"

#include "app/store/profile_store.h"
#include "ui/themed_icon.h"

#include <QInputDialog>
#include <QMenu>

namespace autorec {

ProfileButton::ProfileButton(ProfileStore& profiles, QWidget* parent)
    : QToolButton(parent)
    , m_profiles(profiles)
{
    setObjectName(QStringLiteral("profileButton"));
    setIcon(themedIcon(QStringLiteral("person")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Whose ratings these are: switch, create or rename a profile"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("profileMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    connect(&profiles, &ProfileStore::currentChanged, this, &ProfileButton::showCurrent);
    connect(&profiles, &ProfileStore::profilesChanged, this, &ProfileButton::showCurrent);
    showCurrent();
}

void ProfileButton::showCurrent()
{
    setText(m_profiles.current().name);
    setAccessibleName(tr("Profile: %1").arg(text()));
}

void ProfileButton::fillMenu()
{
    menu()->clear();
    auto* choices = new QActionGroup(menu());
    for (const ProfileName& profile : m_profiles.profiles()) {
        QAction* choice =
            menu()->addAction(QString(profile.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(profile.id == m_profiles.current().id);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id = profile.id] { m_profiles.choose(id); });
    }
    menu()->addSeparator();
    menu()->addAction(tr("&New Profile…"), this, &ProfileButton::create);
    menu()->addAction(tr("&Rename Profile…"), this, &ProfileButton::rename);
}

void ProfileButton::create()
{
    askName(tr("New Profile"), {},
            [this](const QString& name) { m_profiles.choose(m_profiles.create(name).id); });
}

void ProfileButton::rename()
{
    const ProfileName current = m_profiles.current();
    askName(tr("Rename Profile"), current.name,
            [this, current](const QString& name) { m_profiles.rename(current.id, name); });
}

void ProfileButton::askName(const QString& title, const QString& proposed,
                            const std::function<void(const QString&)>& take)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("profileNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the profile:"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString& name) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            take(trimmed);
    });
    dialog->open();
}

} // namespace autorec
