// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "ui/commands/edit_history.h"
#include "ui/commands/film_editor.h"
#include "ui/frame/profile_button.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace autorec;

namespace {

FilmKey film(const char* title, int year)
{
    const QString text = QString::fromUtf8(title);
    return {{}, text, foldedTitle(text), year};
}

} // namespace

class ProfileButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndSwitches();
    void saysWhatIsWrongWithAName();
    void renamesByKeysAlone();
    void theOnlyProfileStays();
    void deletesAndUndoReturns();
    void undoAfterASwitchTouchesNobodyElse();
    void undoWritesIntoItsOwnProfileOnly();
    void bringsBackDeletedProfiles();
    void erasingAsksFirst();
    void longNamesAreShortened();

private:
    QMenu& menu() const { return namedChild<QMenu>(*m_button, QStringLiteral("profileMenu")); }
    void openMenu() const;
    void click(QMenu& menu, QAction* action) const;
    void clickNamed(const char* name) const;
    void clickProfile(const QString& name) const;
    void clickDeleted(const char* name) const;
    void type(const QString& name) const;
    /// As another program sees them in the file: "Ada=2 Grace=0 -Alan=1", with the rated films of each.
    QString onDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<EditHistory> m_undo;
    std::unique_ptr<QWidget> m_window;
    ProfileButton* m_button = nullptr;
};

void ProfileButtonTest::init()
{
    m_window.reset();
    m_store.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("explorer.sqlite")));
    m_store = std::make_unique<ProfileStore>(*m_database);
    m_store->rename(m_store->current().id, QStringLiteral("Ada"));
    m_undo = std::make_unique<EditHistory>();
    m_window = std::make_unique<QWidget>();
    m_button = new ProfileButton(*m_store, *m_undo, m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_button);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ProfileButtonTest::openMenu() const
{
    // A menu ignores clicks where the mouse was when it popped up.
    QTest::mouseMove(m_window.get(), {});
    menu().popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    QVERIFY(QTest::qWaitForWindowExposed(&menu()));
}

void ProfileButtonTest::click(QMenu& menu, QAction* action) const
{
    QVERIFY(action);
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
}

void ProfileButtonTest::clickNamed(const char* name) const
{
    openMenu();
    for (QAction* action : menu().actions()) {
        if (action->objectName() == QString::fromLatin1(name))
            return click(menu(), action);
    }
    QFAIL(name);
}

void ProfileButtonTest::clickProfile(const QString& name) const
{
    openMenu();
    for (QAction* action : menu().actions()) {
        if (action->isCheckable() && action->text() == name)
            return click(menu(), action);
    }
    QFAIL(qPrintable(name));
}

/// In the menu of the profile that was deleted last.
void ProfileButtonTest::clickDeleted(const char* name) const
{
    openMenu();
    auto& deleted = namedChild<QMenu>(*m_button, QStringLiteral("deletedProfilesMenu"));
    QMenu* one = deleted.actions().constFirst()->menu();
    one->popup(menu().geometry().bottomRight());
    QVERIFY(QTest::qWaitForWindowExposed(one));
    for (QAction* action : one->actions()) {
        if (action->objectName() == QString::fromLatin1(name))
            click(*one, action);
    }
    menu().close();
}

void ProfileButtonTest::type(const QString& name) const
{
    auto& dialog = namedChild<QDialog>(*m_window, QStringLiteral("profileNameDialog"));
    QTest::keyClicks(&namedChild<QLineEdit>(dialog, QStringLiteral("profileName")), name);
    auto* agree = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTest::mouseClick(agree, Qt::LeftButton);
    TRY_VERIFY(!m_window->findChild<QDialog*>());
}

QString ProfileButtonTest::onDisk() const
{
    Database file(m_folder->filePath(QStringLiteral("explorer.sqlite")));
    QSqlQuery query = file.run(QStringLiteral(
        "SELECT name, deleted IS NOT NULL, (SELECT count(*) FROM profile_films WHERE profile_id = id "
        "AND stars IS NOT NULL) FROM profiles ORDER BY id"));
    QStringList profiles;
    while (query.next())
        profiles.append(
            QStringLiteral("%1%2=%3").arg(query.value(1).toBool() ? QStringLiteral("-") : QString(),
                                          query.value(0).toString(), query.value(2).toString()));
    return profiles.join(u' ');
}

void ProfileButtonTest::createsAndSwitches()
{
    clickNamed("newProfile");
    type(QStringLiteral("Grace"));
    QCOMPARE(m_button->text(), QStringLiteral("Grace"));
    QCOMPARE(onDisk(), QStringLiteral("Ada=0 Grace=0"));
    clickProfile(QStringLiteral("Ada"));
    QCOMPARE(m_button->text(), QStringLiteral("Ada"));
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Profile: Ada"));
    QVERIFY(m_button->toolTip().contains(QStringLiteral("Ada")));
    QCOMPARE(m_undo->undoText(), QStringLiteral("Switch to Profile “Ada”"));
    m_undo->undo();
    QCOMPARE(m_store->current().name, QStringLiteral("Grace"));
}

void ProfileButtonTest::saysWhatIsWrongWithAName()
{
    clickNamed("newProfile");
    auto& dialog = namedChild<QDialog>(*m_window, QStringLiteral("profileNameDialog"));
    auto& name = namedChild<QLineEdit>(dialog, QStringLiteral("profileName"));
    const auto& problem = namedChild<QLabel>(dialog, QStringLiteral("profileNameProblem"));
    const auto* agree = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!agree->isEnabled() && problem.text().isEmpty());
    QTest::keyClicks(&name, QStringLiteral(" ada"));
    QVERIFY(!agree->isEnabled());
    QCOMPARE(problem.text(), QStringLiteral("Another profile has this name already."));
    QCOMPARE(name.accessibleDescription(), problem.text());
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(&name, QStringLiteral("h"));
    QVERIFY(agree->isEnabled() && problem.text().isEmpty());
    QTest::keyClick(&name, Qt::Key_Escape);
    TRY_VERIFY(!m_window->findChild<QDialog*>());
    QCOMPARE(onDisk(), QStringLiteral("Ada=0"));
}

void ProfileButtonTest::renamesByKeysAlone()
{
    openMenu();
    QTest::keyClick(&menu(), Qt::Key_R);
    TRY_VERIFY(m_window->findChild<QDialog*>());
    auto& dialog = namedChild<QDialog>(*m_window, QStringLiteral("profileNameDialog"));
    auto& name = namedChild<QLineEdit>(dialog, QStringLiteral("profileName"));
    QCOMPARE(name.text(), QStringLiteral("Ada"));
    QTest::keyClicks(&name, QStringLiteral("Ada & Co"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(onDisk(), QStringLiteral("Ada & Co=0"));
    QCOMPARE(m_button->text(), QStringLiteral("Ada && Co"));
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Profile: Ada & Co"));
}

void ProfileButtonTest::theOnlyProfileStays()
{
    openMenu();
    const QAction* deletion = nullptr;
    for (const QAction* action : menu().actions()) {
        if (action->objectName() == QStringLiteral("deleteProfile"))
            deletion = action;
    }
    QVERIFY(deletion);
    QVERIFY(!deletion->isEnabled());
    QCOMPARE(deletion->text(), QStringLiteral("The only profile cannot be deleted"));
    menu().close();
    clickNamed("deleteProfile");
    menu().close();
    QCOMPARE(onDisk(), QStringLiteral("Ada=0"));
    QCOMPARE(m_undo->count(), 0);
}

void ProfileButtonTest::deletesAndUndoReturns()
{
    FilmEditor editor(*m_store, *m_undo);
    editor.rate(film("Alien", 1979), std::nullopt, 4.5);
    m_store->create(QStringLiteral("Grace"));
    clickNamed("deleteProfile");
    QCOMPARE(onDisk(), QStringLiteral("-Ada=1 Grace=0"));
    QCOMPARE(m_button->text(), QStringLiteral("Grace"));
    QCOMPARE(m_undo->undoText(), QStringLiteral("Delete Profile “Ada”"));
    m_undo->undo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=0"));
    QCOMPARE(m_button->text(), QStringLiteral("Ada"));
    m_undo->undo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=0 Grace=0"));
    m_undo->redo();
    m_undo->redo();
    QCOMPARE(onDisk(), QStringLiteral("-Ada=1 Grace=0"));
}

/// Ada rates, Grace takes over and rates, and everything is taken back step by step.
void ProfileButtonTest::undoAfterASwitchTouchesNobodyElse()
{
    FilmEditor editor(*m_store, *m_undo);
    editor.rate(film("Alien", 1979), std::nullopt, 4.5);
    m_store->create(QStringLiteral("Grace"));
    clickProfile(QStringLiteral("Grace"));
    editor.rate(film("Alien", 1979), std::nullopt, 1.0);
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=1"));
    m_undo->undo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=0"));
    m_undo->undo(); // of the switch
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=0"));
    QCOMPARE(m_store->current().name, QStringLiteral("Ada"));
    m_undo->undo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=0 Grace=0"));
    while (m_undo->canRedo())
        m_undo->redo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=1"));
    QCOMPARE(m_store->films().constFirst().stars, std::optional(1.0));
}

/// Even where something else than a command switched.
void ProfileButtonTest::undoWritesIntoItsOwnProfileOnly()
{
    FilmEditor editor(*m_store, *m_undo);
    editor.rate(film("Alien", 1979), std::nullopt, 4.5);
    editor.setOnWatchlist(film("Heat", 1995), true);
    m_store->choose(m_store->create(QStringLiteral("Grace")).id);
    m_store->rate(film("Alien", 1979), 2.0);
    m_store->setOnWatchlist(film("Heat", 1995), true);
    m_undo->undo();
    QCOMPARE(m_store->current().name, QStringLiteral("Ada"));
    m_undo->undo();
    QVERIFY(m_store->films().isEmpty());
    QCOMPARE(onDisk(), QStringLiteral("Ada=0 Grace=1"));
    m_store->choose(m_store->profiles()[1].id);
    QCOMPARE(m_store->films().size(), 2);
    m_undo->redo();
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=1"));
    QCOMPARE(m_store->films().constFirst().stars, std::optional(4.5));
}

void ProfileButtonTest::bringsBackDeletedProfiles()
{
    m_store->rate(film("Alien", 1979), 4.5);
    m_store->create(QStringLiteral("Grace"));
    clickNamed("deleteProfile");
    m_undo->clear(); // as after a restart
    clickDeleted("bringBackProfile");
    QCOMPARE(onDisk(), QStringLiteral("Ada=1 Grace=0"));
    QCOMPARE(m_button->text(), QStringLiteral("Ada"));
    m_undo->undo();
    QCOMPARE(onDisk(), QStringLiteral("-Ada=1 Grace=0"));
    m_undo->redo();
    QCOMPARE(m_button->text(), QStringLiteral("Ada"));
}

void ProfileButtonTest::erasingAsksFirst()
{
    m_store->rate(film("Alien", 1979), 4.5);
    m_store->create(QStringLiteral("Grace"));
    clickNamed("deleteProfile");
    clickDeleted("eraseProfile");
    auto* question = &namedChild<QMessageBox>(*m_window, QStringLiteral("eraseProfileQuestion"));
    QVERIFY(question->informativeText().contains(QStringLiteral("1 film")));
    QTest::keyClick(question, Qt::Key_Return); // the default is to keep
    TRY_VERIFY(!m_window->findChild<QMessageBox*>());
    QCOMPARE(onDisk(), QStringLiteral("-Ada=1 Grace=0"));

    clickDeleted("eraseProfile");
    question = &namedChild<QMessageBox>(*m_window, QStringLiteral("eraseProfileQuestion"));
    QTest::mouseClick(&namedChild<QPushButton>(*question, QStringLiteral("eraseProfileButton")),
                      Qt::LeftButton);
    TRY_VERIFY(!m_window->findChild<QMessageBox*>());
    QCOMPARE(onDisk(), QStringLiteral("Grace=0"));
}

void ProfileButtonTest::longNamesAreShortened()
{
    const QString name = QStringLiteral("Augusta Ada King, Countess of Lovelace ").repeated(2).trimmed();
    m_store->rename(m_store->current().id, name);
    QVERIFY(m_button->text().size() < name.size());
    QVERIFY(m_button->text().endsWith(u'…'));
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Profile: %1").arg(name));
    openMenu();
    QVERIFY(menu().actions().constFirst()->text().endsWith(u'…'));
    QCOMPARE(menu().actions().constFirst()->toolTip(), name);
    menu().close();
}

AUTOREC_TEST(ProfileButtonTest);
#include "tst_profile_button.moc"
