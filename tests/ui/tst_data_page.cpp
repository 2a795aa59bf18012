// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "tests/app/support/web_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "ui/frame/skip_question.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/open_options_dialog.h"
#include "ui/plot/plot_widget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace autorec;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A small data set in MovieLens' form with lines that cannot be read.
void writeFaultySet(const QString& folder)
{
    write(folder + QStringLiteral("/movies.csv"),
          "movieId,title,genres\n1,Toy Story (1995),Animation\n2,Heat (1995),Crime\n");
    QByteArray ratings = "userId,movieId,rating,timestamp\n";
    for (int user = 1; user <= 20; ++user) {
        ratings += QByteArray::number(user) + ",1,4.5,964982703\n";
        ratings += QByteArray::number(user) + ",2,3,964982704\n";
    }
    ratings += "7,1,5,964982999\n";
    ratings += "9,1,nothing,964982703\n";
    ratings += "8,2\n";
    write(folder + QStringLiteral("/ratings.csv"), ratings);
}

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    std::unique_ptr<DataPage> m_page;

    QPushButton& button(const char* name)
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    QString label(const char* name) { return namedChild<QLabel>(*m_page, QString::fromLatin1(name)).text(); }

    void open(const QString& source)
    {
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        m_app->datasets.open(source);
        TRY_COMPARE(opened.count(), 1);
    }

    QTreeWidget& library() { return namedChild<QTreeWidget>(*m_page, QStringLiteral("libraryList")); }
    QTreeWidget& downloads() { return namedChild<QTreeWidget>(*m_page, QStringLiteral("downloadList")); }

    /// Row of the library with that beginning of its first column; null where there is none.
    QTreeWidgetItem* libraryItem(const QString& text)
    {
        for (int row = 0; row < library().topLevelItemCount(); ++row) {
            if (library().topLevelItem(row)->text(0).startsWith(text))
                return library().topLevelItem(row);
        }
        return nullptr;
    }

    /// The dialog for a source, as it is after having looked at it.
    std::unique_ptr<OpenOptionsDialog> optionsOf(const QString& source)
    {
        auto dialog = std::make_unique<OpenOptionsDialog>(source, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const QString looking = namedChild<QLabel>(*dialog, QStringLiteral("formatLabel")).text();
        [[maybe_unused]] const bool hasLooked = QTest::qWaitFor(
            [&] { return namedChild<QLabel>(*dialog, QStringLiteral("formatLabel")).text() != looking; },
            test::Patience);
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<Application>(m_folder.filePath(QStringLiteral("data")));
        m_page = std::make_unique<DataPage>(*m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void opensTheDemoByMouse()
    {
        QVERIFY(!namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        QTest::mouseClick(&button("openDemoButton"), Qt::LeftButton);
        QVERIFY(button("cancelOpeningButton").isVisible());
        TRY_COMPARE(opened.count(), 1);
        QVERIFY(!button("cancelOpeningButton").isVisible());

        const Dataset& dataset = m_app->datasets.current()->dataset;
        QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
        QVERIFY(namedChild<QWidget>(*m_page, QStringLiteral("simulatedBadge")).isVisible());
        QCOMPARE(label("usersFact"), QLocale().toString(static_cast<qulonglong>(dataset.userCount())));
        QCOMPARE(label("ratingsFact"), QLocale().toString(static_cast<qulonglong>(dataset.ratingCount())));
        QCOMPARE(label("fingerprintFact"),
                 QString::fromStdString(m_app->datasets.current()->data.fingerprint));
        const auto& longTail = namedChild<PlotWidget>(*m_page, QStringLiteral("longTailPlot"));
        QCOMPARE(longTail.csv().count('\n') - 1, static_cast<qsizetype>(dataset.ratedMovieCount()));
        QVERIFY(label("importSummary").contains(QStringLiteral("nothing was left out")));
    }

    void onlyTheOpenSetIsMarked()
    {
        open(QStringLiteral("demo"));
        TRY_VERIFY(library().currentItem() == libraryItem(QStringLiteral("Demo")));
        QTemporaryDir set;
        writeFaultySet(set.path());
        open(set.path());
        TRY_VERIFY(library().currentItem() != nullptr &&
                   library().currentItem() != libraryItem(QStringLiteral("Demo")));
        QVERIFY(!libraryItem(QStringLiteral("Demo"))->isSelected());
        QVERIFY(!libraryItem(QStringLiteral("Demo"))->font(0).bold());
    }

    void reportsWhatWasLeftOut()
    {
        QTemporaryDir set;
        writeFaultySet(set.path());
        open(set.path());
        QVERIFY(!namedChild<QWidget>(*m_page, QStringLiteral("simulatedBadge")).isVisible());
        QCOMPARE(label("usersFact"), QStringLiteral("20"));
        QCOMPARE(label("ratingsFact"), QStringLiteral("40"));
        QVERIFY(label("importSummary").contains(QStringLiteral("left out: 2")));
        QVERIFY(label("importSummary").contains(QStringLiteral("kept: 1")));

        const auto& lines = namedChild<QTreeWidget>(*m_page, QStringLiteral("skippedLines"));
        QVERIFY(lines.isVisible());
        QStringList texts;
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(&lines)); *item != nullptr; ++item)
            texts.append((*item)->text(1) + u'|' + (*item)->text(2));
        QVERIFY(texts.contains(QStringLiteral("ratings.csv, line 43|9,1,nothing,964982703")));
        QVERIFY(texts.contains(QStringLiteral("ratings.csv, line 44|8,2")));
    }

    void asksBeforeLeavingOutMuch()
    {
        open(QStringLiteral("demo"));
        const QString path = m_folder.filePath(QStringLiteral("poor.csv"));
        write(path, "userId,movieId,rating\n1,1,4\n2,1,5\n3,1,?\n4,1,?\n");
        QSignalSpy asked(&m_app->datasets, &DatasetService::skippingAsked);
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        Opening generous;
        connect(&m_app->datasets, &DatasetService::skippingAsked, this,
                [&](const QString& source, const Opening& opening, const QString& message) {
                    generous = opening;
                    askToSkip(m_app->datasets, source, opening, message, m_page.get());
                });
        m_app->datasets.open(path);
        TRY_COMPARE(asked.count(), 1);
        QCOMPARE(opened.count(), 0);
        QCOMPARE(generous.allowedSkipped, 0.5);
        auto& question = namedChild<QMessageBox>(*m_page, QStringLiteral("skipQuestion"));
        QVERIFY(question.informativeText().contains(QStringLiteral("2 of 4 rows")));
        QVERIFY(question.informativeText().contains(QStringLiteral("poor.csv, line 4: 3,1,?")));
        QTest::mouseClick(&namedChild<QPushButton>(question, QStringLiteral("openAnywayButton")),
                          Qt::LeftButton);
        TRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_app->datasets.current()->dataset.ratingCount(), std::size_t{2});
        QVERIFY(label("importSummary").contains(QStringLiteral("left out: 2")));
    }

    void failureLeavesTheOpenSetAlone()
    {
        open(QStringLiteral("demo"));
        QSignalSpy failed(&m_app->datasets, &DatasetService::failed);
        m_app->datasets.open(m_folder.filePath(QStringLiteral("nothing-here")));
        TRY_COMPARE(failed.count(), 1);
        QVERIFY(button("openDemoButton").isVisible());
        QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
    }

    void cancelGivesTheButtonsBack()
    {
        QTest::mouseClick(&button("openDemoButton"), Qt::LeftButton);
        QTest::mouseClick(&button("cancelOpeningButton"), Qt::LeftButton);
        TRY_VERIFY(button("openDemoButton").isVisible());
    }

    void asksForFilesAndFolders()
    {
        m_page->openFile();
        auto* files = m_page->findChild<QFileDialog*>(QStringLiteral("openDialog"));
        QVERIFY(files != nullptr);
        QVERIFY(files->fileMode() == QFileDialog::ExistingFile);
        files->reject();
        TRY_VERIFY(m_page->findChild<QFileDialog*>(QStringLiteral("openDialog")) == nullptr);
        m_page->openFolder();
        auto* folders = m_page->findChild<QFileDialog*>(QStringLiteral("openDialog"));
        QVERIFY(folders != nullptr);
        QVERIFY(folders->fileMode() == QFileDialog::Directory);
        folders->reject();
    }

    void opensFromTheLibraryAndForgets()
    {
        QTemporaryDir set;
        writeFaultySet(set.path());
        open(set.path());
        open(QStringLiteral("demo"));
        QTreeWidgetItem* item = libraryItem(QFileInfo(set.path()).fileName());
        QVERIFY(item);
        QCOMPARE(item->text(1), QStringLiteral("40"));
        library().setCurrentItem(item);
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        QTest::keyClick(&library(), Qt::Key_Return);
        TRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_app->datasets.current()->source(), set.path());
        library().setCurrentItem(libraryItem(QFileInfo(set.path()).fileName()));
        QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("forgetFromLibraryButton")),
                          Qt::LeftButton);
        QVERIFY(!libraryItem(QFileInfo(set.path()).fileName()));
        QVERIFY(QFile::exists(set.filePath(QStringLiteral("ratings.csv"))));
    }

    void missingSetIsShownAsMissing()
    {
        auto set = std::make_unique<QTemporaryDir>();
        const QString name = QFileInfo(set->path()).fileName();
        writeFaultySet(set->path());
        open(set->path());
        set.reset();
        m_page.reset();
        m_page = std::make_unique<DataPage>(*m_app, nullptr);
        m_page->show();
        TRY_VERIFY(libraryItem(name) && libraryItem(name)->text(0).contains(QStringLiteral("(missing)")));
        library().setCurrentItem(libraryItem(name));
        QVERIFY(!namedChild<QToolButton>(*m_page, QStringLiteral("openFromLibraryButton")).isEnabled());
        m_app->library.forget(libraryItem(name)->data(0, Qt::UserRole).toString());
    }

    void downloadsOnceItsTermsAreAgreedTo()
    {
        test::WebServer server;
        QByteArray content = "PK\x03\x04 no real archive";
        server.setFile(QStringLiteral("ml-latest-small.zip"), content);
        qputenv("AUTOREC_DOWNLOAD_BASE", server.address().toString().toUtf8());
        QSignalSpy finished(&m_app->downloads, &DownloadService::finished);
        QSignalSpy failed(&m_app->datasets, &DatasetService::failed);
        auto& begin = namedChild<QToolButton>(*m_page, QStringLiteral("downloadButton"));
        downloads().setCurrentItem(downloads().topLevelItem(0));
        QTest::mouseClick(&begin, Qt::LeftButton);
        auto& terms = namedChild<QMessageBox>(*m_page, QStringLiteral("licenceDialog"));
        QVERIFY(terms.informativeText().contains(QStringLiteral("Commercial use needs")));
        QVERIFY(terms.informativeText().contains(QStringLiteral("Harper")));
        QVERIFY(server.requests().isEmpty());
        terms.reject();
        TRY_VERIFY(!m_page->findChild<QMessageBox*>(QStringLiteral("licenceDialog")));
        QVERIFY(server.requests().isEmpty());

        QTest::mouseClick(&begin, Qt::LeftButton);
        QTest::mouseClick(&namedChild<QPushButton>(*m_page, QStringLiteral("agreeButton")), Qt::LeftButton);
        TRY_COMPARE(finished.count(), 1);
        QCOMPARE(begin.text(), QStringLiteral("Open"));
        TRY_COMPARE(failed.count(), 1); // it is opened, and is no archive
        QFile::remove(m_app->downloads.pathOf(movieLensSets().first()));
        qunsetenv("AUTOREC_DOWNLOAD_BASE");
    }

    void cancelsADownload()
    {
        test::WebServer server;
        server.setFile(QStringLiteral("ml-100k.zip"), "PK" + QByteArray(100000, 'x'));
        server.setManner(test::WebServer::Manner::Stalls);
        qputenv("AUTOREC_DOWNLOAD_BASE", server.address().toString().toUtf8());
        m_app->downloads.download(*findMovieLensSet(QStringLiteral("ml-100k")));
        auto& cancel = button("cancelDownloadButton");
        TRY_VERIFY(cancel.isVisible());
        TRY_VERIFY(!server.requests().isEmpty());
        QTest::mouseClick(&cancel, Qt::LeftButton);
        TRY_VERIFY(!cancel.isVisible());
        QVERIFY(!m_app->downloads.isRunning());
        qunsetenv("AUTOREC_DOWNLOAD_BASE");
    }

    void narrowsWhatIsOpened()
    {
        QTemporaryDir set;
        writeFaultySet(set.path());
        const auto dialog = optionsOf(set.path());
        QVERIFY(!namedChild<QGroupBox>(*dialog, QStringLiteral("columnsBox")).isVisible());
        namedChild<QDoubleSpinBox>(*dialog, QStringLiteral("userShareSpin")).setValue(50.0);
        connect(dialog.get(), &OpenOptionsDialog::agreed, &m_app->datasets, &DatasetService::open);
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        QTest::mouseClick(&namedChild<QPushButton>(*dialog, QStringLiteral("openWithOptionsButton")),
                          Qt::LeftButton);
        TRY_COMPARE(opened.count(), 1);
        const std::size_t users = m_app->datasets.current()->dataset.userCount();
        QVERIFY(users > 2 && users < 18);
        QVERIFY(label("importSummary").contains(QStringLiteral("less was asked for")));
    }

    void mapsColumns()
    {
        const QString path = m_folder.filePath(QStringLiteral("odd.txt"));
        write(path, "film;points;person\nAlien;8;anna\nHeat;6;anna\nAlien;10;bob\n");
        const auto dialog = optionsOf(path);
        auto& open = namedChild<QPushButton>(*dialog, QStringLiteral("openWithOptionsButton"));
        QVERIFY(namedChild<QGroupBox>(*dialog, QStringLiteral("columnsBox")).isVisible());
        namedChild<QCheckBox>(*dialog, QStringLiteral("headerCheck")).setChecked(true);
        const auto setRole = [&](int column, const QString& role) {
            namedChild<QComboBox>(*dialog, QStringLiteral("roleCombo%1").arg(column)).setCurrentText(role);
        };
        for (int column = 1; column <= 3; ++column)
            setRole(column, QStringLiteral("not used"));
        QVERIFY(!open.isEnabled());
        setRole(1, QStringLiteral("Title"));
        setRole(2, QStringLiteral("Rating"));
        setRole(3, QStringLiteral("User"));
        QVERIFY(open.isEnabled());
        namedChild<QDoubleSpinBox>(*dialog, QStringLiteral("highestSpin")).setValue(10.0);
        const auto& reading = namedChild<QTableWidget>(*dialog, QStringLiteral("readingPreview"));
        QCOMPARE(reading.rowCount(), 3);
        const auto read = [&reading](int row) {
            QStringList texts;
            for (int column = 0; column < 4; ++column)
                texts.append(reading.item(row, column)->text());
            return texts.join(u'|');
        };
        QCOMPARE(read(1), QStringLiteral("anna|Heat|6|3"));
        namedChild<QDoubleSpinBox>(*dialog, QStringLiteral("lowestSpin")).setValue(7.0);
        QVERIFY2(read(1).startsWith(QStringLiteral("anna|Heat|6|left out")), qPrintable(read(1)));
        namedChild<QDoubleSpinBox>(*dialog, QStringLiteral("lowestSpin")).setValue(0.0);
        connect(dialog.get(), &OpenOptionsDialog::agreed, &m_app->datasets, &DatasetService::open);
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        QTest::mouseClick(&open, Qt::LeftButton);
        TRY_COMPARE(opened.count(), 1);
        const Dataset& dataset = m_app->datasets.current()->dataset;
        QCOMPARE(dataset.ratingCount(), std::size_t{3});
        const std::size_t alien = dataset.movies()[0].title == "Alien" ? 0 : 1;
        QCOMPARE(QString::fromStdString(dataset.movies()[alien].title), QStringLiteral("Alien"));
        const auto ratings = dataset.ratings().byMovie(MovieIndex(alien));
        QCOMPARE(ratings.size(), std::size_t{2});
        QCOMPARE(ratings.stars(0) + ratings.stars(1), 4.0F + 5.0F);
    }
};

AUTOREC_TEST(TestDataPage);
#include "tst_data_page.moc"
