// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/settings.h"
#include "tests/app/support/small_films.h"
#include "tests/app/support/tmdb_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "ui/frame/sources/sources_dialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

/// Where pictures and facts come from, set up by the person.
class SourcesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        speak(QStringLiteral("en"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("window.ini")));
        m_settings->setValue(QStringLiteral("tmdbBase"), m_server.address().toString());
        m_metadata =
            std::make_unique<MetadataService>(*m_settings, m_folder->filePath(QStringLiteral("cache")));
        m_metadata->setDataset(m_films);
        m_dialog = new SourcesDialog(*m_metadata, m_settings->fileName(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup()
    {
        delete m_dialog;
        m_metadata.reset();
        m_settings.reset();
    }
    void statesTerms();
    void picturesAreChosen();
    void tokenIsTested();
    void tokenIsRemoved();
    void imdbFilesAreRead();
    void problemsAreShown();
    void everythingHasANameAndIsReached();

private:
    template <class Widget> Widget& child(const char* name) const
    {
        return namedChild<Widget>(*m_dialog, QString::fromLatin1(name));
    }
    QString text(const char* name) const { return child<QLabel>(name).text(); }
    void click(const char* name) const { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    /// Chooses a folder in the dialog that a button opens.
    void choose(const char* button, const QString& folder) const
    {
        click(button);
        QFileDialog* dialog = nullptr;
        TRY_VERIFY((dialog = m_dialog->findChild<QFileDialog*>(QStringLiteral("folderDialog"))) != nullptr);
        Q_EMIT dialog->fileSelected(folder);
        delete dialog;
    }

    const LoadedDatasetPtr m_films = test::openedSmallFilms();
    test::TmdbServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MetadataService> m_metadata;
    SourcesDialog* m_dialog = nullptr;
};

void SourcesDialogTest::statesTerms()
{
    QString all;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        all += label->text();
    QVERIFY(all.contains(
        QStringLiteral("This product uses the TMDB API but is not endorsed or certified by TMDB.")));
    QVERIFY(all.contains(QStringLiteral("personal and non-commercial")));
    QVERIFY(all.contains(QStringLiteral("courtesy of")));
    QVERIFY(all.contains(QDir::toNativeSeparators(m_settings->fileName())));
    QVERIFY(text("tmdbStatus").contains(QStringLiteral("nothing is sent")));
}

void SourcesDialogTest::picturesAreChosen()
{
    const QTemporaryDir pictures;
    for (const QString& name :
         {QStringLiteral("tt0078748.jpg"), QStringLiteral("No Such Film At All (1901).jpg")}) {
        QFile file(pictures.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(!child<QPushButton>("removePictureFolder").isEnabled());
    choose("choosePictureFolder", pictures.path());
    TRY_COMPARE(text("pictureStatus"), QStringLiteral("1 of 2 pictures show films of this data set."));
    QCOMPARE(m_settings->pictureFolder(), pictures.path());
    click("showUnmatchedPictures");
    TRY_VERIFY(m_dialog->findChild<QListWidget*>(QStringLiteral("unmatchedPictures")));
    QCOMPARE(child<QListWidget>("unmatchedPictures").item(0)->text(),
             QStringLiteral("No Such Film At All (1901).jpg"));
    child<QDialog>("unmatchedPicturesDialog").close();
    click("removePictureFolder");
    QVERIFY(m_settings->pictureFolder().isEmpty());
    QCOMPARE(text("pictureStatus"), QStringLiteral("Covers are drawn."));
}

void SourcesDialogTest::tokenIsTested()
{
    auto& token = child<QLineEdit>("tmdbToken");
    QVERIFY(!child<QPushButton>("testTmdbToken").isEnabled());
    QCOMPARE(token.echoMode(), QLineEdit::Password);
    token.setFocus();
    QTest::keyClicks(&token, QStringLiteral("wrong"));
    click("testTmdbToken");
    TRY_VERIFY(text("tmdbStatus").contains(QStringLiteral("does not accept")));
    token.clear();
    QTest::keyClicks(&token, QString::fromLatin1(test::TmdbServer::Token));
    QTest::keyClick(&token, Qt::Key_Return);
    TRY_VERIFY(text("tmdbStatus").contains(QStringLiteral("TMDB accepts the token")));
    QVERIFY(m_dialog->isVisible()); // Enter tests and does not close
}

void SourcesDialogTest::tokenIsRemoved()
{
    m_metadata->setToken(QString::fromLatin1(test::TmdbServer::Token));
    TRY_VERIFY(text("tmdbStatus").contains(QStringLiteral("TMDB accepts the token")));
    click("removeTmdbToken");
    QVERIFY(m_settings->tmdbToken().isEmpty());
    TRY_VERIFY(text("tmdbStatus").contains(QStringLiteral("nothing is sent")));
}

void SourcesDialogTest::imdbFilesAreRead()
{
    const QTemporaryDir files;
    QFile basics(files.filePath(QStringLiteral("title.basics.tsv")));
    QVERIFY(basics.open(QIODevice::WriteOnly));
    basics.write("tconst\truntimeMinutes\tgenres\ntt0078748\t117\tHorror\n");
    basics.close();
    choose("chooseImdbFolder", files.path());
    TRY_VERIFY(text("imdbStatus").startsWith(QStringLiteral("Facts of 1 film were read.")));
    QVERIFY(text("imdbStatus").contains(QStringLiteral("name.basics.tsv")));
    TRY_VERIFY(text("cacheSummary").contains(QStringLiteral("1 film from IMDb")));
    click("clearCache");
    TRY_COMPARE(text("cacheSummary"), QStringLiteral("Nothing is cached."));
}

void SourcesDialogTest::problemsAreShown()
{
    choose("choosePictureFolder", QStringLiteral("/no/such/folder"));
    TRY_VERIFY(child<QLabel>("sourcesProblem").isVisible());
    QVERIFY(text("sourcesProblem").contains(QStringLiteral("/no/such/folder")));
}

void SourcesDialogTest::everythingHasANameAndIsReached()
{
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool isField =
            qobject_cast<const QPushButton*>(widget) || qobject_cast<const QLineEdit*>(widget);
        if (isField && !widget->objectName().startsWith(QStringLiteral("qt_")) &&
            widget->parentWidget()->objectName() != u"qt_dialogbuttonbox") {
            const auto* button = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        }
    }
}

AUTOREC_TEST(SourcesDialogTest);
#include "tst_sources_dialog.moc"
