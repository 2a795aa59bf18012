// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/edit_history.h"
#include "ui/models/group_list_model.h"
#include "ui/models/movie_roles.h"
#include "ui/pages/together/together_page.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace autorec;

class TogetherPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsToASecondProfile();
    void leadsToTheFirstRatings();
    void showsEverybodysStars();
    void followsTheStrategy();
    void leavesOutWhatSomebodyHasSeen();
    void peopleAreTickedByKeysAndRemembered();
    void marksFilmsByKeys();
    void keepsTheFilmThatIsCurrent();
    void saysHowAlikeTwoAre();
    void exportsTheList();
    void enterAsksForTheFilm();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("groupTable")); }
    const GroupListModel& model() const { return static_cast<const GroupListModel&>(*table().model()); }
    QListWidget& people() const { return namedChild<QListWidget>(*m_page, QStringLiteral("groupPeople")); }
    QPushButton& guide() const
    {
        return namedChild<QPushButton>(*m_page, QStringLiteral("groupGuideButton"));
    }
    QString header(int column) const
    {
        return model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString text(int row, int column) const { return model().index(row, column).data().toString(); }
    /// Of a new profile, which is in use from then on.
    void addPerson(const QString& name, std::size_t ratings);
    void makePage();
    /// A click on the circle of a strategy.
    void choose(const char* strategy) const;

    std::unique_ptr<OpenApplication> m_app;
    EditHistory m_undo;
    std::unique_ptr<TogetherPage> m_page;
};

void TogetherPageTest::init()
{
    m_app = std::make_unique<OpenApplication>();
    (*m_app)->profiles.rename((*m_app)->profiles.current().id, QStringLiteral("Ada"));
}

void TogetherPageTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_app.reset();
}

void TogetherPageTest::addPerson(const QString& name, std::size_t ratings)
{
    (*m_app)->profiles.choose((*m_app)->profiles.create(name).id);
    m_app->ratePopularMovies(ratings);
}

void TogetherPageTest::makePage()
{
    m_page = std::make_unique<TogetherPage>(**m_app, m_undo, nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    TRY_IDLE();
}

void TogetherPageTest::choose(const char* strategy) const
{
    auto& button = namedChild<QRadioButton>(*m_page, QString::fromLatin1(strategy));
    QTest::mouseClick(&button, Qt::LeftButton, {}, {8, button.height() / 2});
}

void TogetherPageTest::leadsToASecondProfile()
{
    m_app->ratePopularMovies(5);
    makePage();
    QVERIFY(guide().isVisible());
    QVERIFY(!people().isVisible());
    const QSignalSpy wanted(m_page.get(), &TogetherPage::ratingWanted);
    QTest::mouseClick(&guide(), Qt::LeftButton);
    auto& name = namedChild<QLineEdit>(*m_page, QStringLiteral("profileName"));
    TRY_VERIFY(name.isVisible());
    QTest::keyClicks(&name, QStringLiteral("Ben"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE((*m_app)->profiles.current().name, QStringLiteral("Ben"));
    QCOMPARE(wanted.size(), 1);
}

void TogetherPageTest::leadsToTheFirstRatings()
{
    m_app->ratePopularMovies(5);
    const qint64 ada = (*m_app)->profiles.current().id;
    addPerson(QStringLiteral("Ben"), 0);
    const qint64 ben = (*m_app)->profiles.current().id;
    (*m_app)->profiles.choose(ada);
    makePage();
    QCOMPARE(guide().text(), QStringLiteral("&Rate films as Ben"));
    const QSignalSpy wanted(m_page.get(), &TogetherPage::ratingWanted);
    QTest::mouseClick(&guide(), Qt::LeftButton);
    QCOMPARE((*m_app)->profiles.current().id, ben);
    QCOMPARE(wanted.size(), 1);
    m_app->ratePopularMovies(3);
    TRY_VERIFY(table().isVisible()); // without a further step
}

void TogetherPageTest::showsEverybodysStars()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    QVERIFY(table().isVisible());
    const QAbstractItemModelTester tester(table().model());
    QCOMPARE(model().rowCount(), 50);
    QCOMPARE(header(GroupListModel::FirstPerson), QStringLiteral("Ada"));
    QCOMPARE(header(GroupListModel::FirstPerson + 1), QStringLiteral("Ben"));
    QCOMPARE(header(model().whyColumn()), QStringLiteral("Why"));
    const GroupList& list = model().made().list;
    for (int person = 0; person < 2; ++person) {
        const QModelIndex cell = model().index(0, GroupListModel::FirstPerson + person);
        const auto stars = static_cast<double>(*list.forMember[static_cast<std::size_t>(person)][0].stars);
        QCOMPARE(cell.data(PredictedStarsRole).toDouble(), stars);
        QVERIFY(cell.data(PredictedShareRole).toDouble() > 0.0);
    }
    QVERIFY(text(0, model().whyColumn()).contains(QStringLiteral("(Ada ")));
    QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("groupOrigin"))
                .text()
                .contains(QStringLiteral("For Ada and Ben")));
    addPerson(QStringLiteral("Cem"), 3);
    TRY_VERIFY(model().personCount() == 3);
    QCOMPARE(header(GroupListModel::FirstPerson + 2), QStringLiteral("Cem"));
}

void TogetherPageTest::followsTheStrategy()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    choose("groupTurns");
    TRY_IDLE();
    QVERIFY(!table().isColumnHidden(GroupListModel::Turn));
    QCOMPARE(text(0, GroupListModel::Turn), QStringLiteral("Ada"));
    QCOMPARE(text(1, GroupListModel::Turn), QStringLiteral("Ben"));
    makePage();
    QVERIFY(namedChild<QRadioButton>(*m_page, QStringLiteral("groupTurns")).isChecked());
    namedChild<QRadioButton>(*m_page, QStringLiteral("groupTurns")).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    TRY_IDLE();
    QVERIFY(table().isColumnHidden(GroupListModel::Turn));
    QCOMPARE(model().made().request->options.strategy, GroupStrategy::LeastMisery);
}

void TogetherPageTest::leavesOutWhatSomebodyHasSeen()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 1); // loves the film that Ada loves, too
    makePage();
    const std::vector<MovieIndex> rated = m_app->popularMovies(12);
    const auto has = [this](MovieIndex movie) {
        const std::vector<MovieIndex>& films = model().made().list.films;
        return std::find(films.begin(), films.end(), movie) != films.end();
    };
    QVERIFY(std::none_of(rated.begin(), rated.end(), has));
    auto& seen = namedChild<QCheckBox>(*m_page, QStringLiteral("groupSeenBySome"));
    QTest::keyClick(&seen, Qt::Key_Space);
    TRY_IDLE();
    QVERIFY(!has(rated[0])); // seen by both
    QVERIFY(has(rated[1]) || has(rated[3]));
    for (const MovieIndex disliked : {rated[2], rated[5]}) // 2 and 1½ stars
        QVERIFY(!has(disliked));
    const auto place = std::find_if(model().made().list.given[0].begin(), model().made().list.given[0].end(),
                                    [](const auto& given) { return given.has_value(); });
    const int row = static_cast<int>(place - model().made().list.given[0].begin());
    QVERIFY(text(row, GroupListModel::FirstPerson).startsWith(QStringLiteral("seen: ")));
    QVERIFY(!model().index(row, GroupListModel::FirstPerson).data(PredictedShareRole).isValid());
}

void TogetherPageTest::peopleAreTickedByKeysAndRemembered()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    addPerson(QStringLiteral("Cem"), 3);
    addPerson(QStringLiteral("Dana"), 0);
    makePage();
    QCOMPARE(people().item(1)->text(), QStringLiteral("Ben · 4 ratings"));
    QVERIFY(!people().item(3)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model().personCount(), 3);
    people().setFocus();
    QTest::keyClick(&people(), Qt::Key_Down);
    QTest::keyClick(&people(), Qt::Key_Space);
    TRY_IDLE();
    QCOMPARE(model().personCount(), 2);
    QCOMPARE(header(GroupListModel::FirstPerson + 1), QStringLiteral("Cem"));
    makePage();
    QCOMPARE(model().personCount(), 2);
    QCOMPARE(people().item(1)->checkState(), Qt::Unchecked);
    people().setFocus();
    people().setCurrentRow(2);
    QTest::keyClick(&people(), Qt::Key_Space);
    TRY_IDLE();
    QVERIFY(!table().isVisible()); // one alone is no group
    QVERIFY(!guide().isVisible());
    QVERIFY(people().isVisible());
    QVERIFY(m_page->findChildren<QLabel*>(QStringLiteral("pairText")).isEmpty());
}

void TogetherPageTest::marksFilmsByKeys()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    table().setFocus();
    table().setCurrentIndex(model().index(2, GroupListModel::Title));
    const MovieIndex film = model().made().list.films[2];
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY((*m_app)->ratings.onWatchlist(film)); // of Ben, who is in use
    TRY_IDLE();
    QVERIFY(model()
                .index(2, GroupListModel::Title)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("watchlist")));
    QTest::keyClick(&table(), Qt::Key_H, Qt::ControlModifier);
    TRY_IDLE();
    const std::vector<MovieIndex>& films = model().made().list.films;
    QVERIFY(std::find(films.begin(), films.end(), film) == films.end());
    m_undo.undo();
    TRY_IDLE();
    QVERIFY(model().made().list.films[2] == film);
}

void TogetherPageTest::keepsTheFilmThatIsCurrent()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    table().setCurrentIndex(model().index(5, GroupListModel::Title));
    const MovieIndex film = model().made().list.films[5];
    choose("groupLeastMisery");
    TRY_IDLE();
    const std::vector<MovieIndex>& films = model().made().list.films;
    const bool isThere = std::find(films.begin(), films.end(), film) != films.end();
    QCOMPARE(table().selectionModel()->hasSelection(), isThere);
    if (isThere)
        QCOMPARE(movieAt(table().currentIndex()), std::optional(film));
}

void TogetherPageTest::saysHowAlikeTwoAre()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 12);
    makePage();
    const auto sentence = [this] { return namedChild<QLabel>(*m_page, QStringLiteral("pairText")).text(); };
    QVERIFY(sentence().startsWith(
        QStringLiteral("You have much the same taste: correlation 1.00 on the 12 films")));
    QVERIFY(sentence().contains(QStringLiteral("may be chance")));
    QVERIFY(sentence().contains(QStringLiteral("You both love ")));
    QVERIFY(!sentence().contains(QStringLiteral("disagree")));
    m_app->rate(m_app->popularMovies(1).front(), 0.5);
    TRY_IDLE();
    QVERIFY(sentence().contains(QStringLiteral("(Ada 5, Ben ½)")));
    for (const MovieIndex movie : m_app->popularMovies(9))
        m_app->rate(movie, std::nullopt);
    TRY_IDLE();
    QVERIFY(sentence().startsWith(QStringLiteral("You both rated only 3 films, too few to compare.")));
    QVERIFY(sentence().contains(QStringLiteral("going by what the model predicts")));
}

void TogetherPageTest::exportsTheList()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ours.csv"));
    QSignalSpy informed(m_page.get(), &Page::informed);
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("exportGroupListButton")),
                      Qt::LeftButton);
    auto& dialog = namedChild<QFileDialog>(*m_page, QStringLiteral("saveDialog"));
    dialog.selectFile(file);
    Q_EMIT dialog.fileSelected(file);
    dialog.close();
    QVERIFY(test::caught(informed));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().contains("title,year,genres,Ada predicted,Ben predicted,turn,seen,why"));
    const QByteArray first = csv.readLine();
    QVERIFY(first.startsWith("1,"));
    QVERIFY(first.contains("Ada: "));
}

void TogetherPageTest::enterAsksForTheFilm()
{
    m_app->ratePopularMovies(12);
    addPerson(QStringLiteral("Ben"), 4);
    makePage();
    const QSignalSpy wanted(m_page.get(), &TogetherPage::filmWanted);
    table().setFocus();
    table().setCurrentIndex(model().index(1, GroupListModel::Title));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<MovieIndex>(), model().made().list.films[1]);
}

AUTOREC_TEST(TogetherPageTest);
#include "tst_together_page.moc"
