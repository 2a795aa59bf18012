// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "ui/pages/discover/list_controls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

class UserSpinBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheIdsOfTheFile_data();
    void takesTheIdsOfTheFile();

private:
    LoadedDatasetPtr opened(const QByteArray& users);

    QTemporaryDir m_folder;
};

LoadedDatasetPtr UserSpinBoxTest::opened(const QByteArray& users)
{
    QFile file(m_folder.filePath(QStringLiteral("ratings.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("user,item,rating\n");
    for (const QByteArray& user : users.split(' '))
        file.write(user + ",7,4\n" + user + ",8,3\n");
    file.close();
    DatasetService service;
    service.open(file.fileName());
    return QTest::qWaitFor([&] { return service.current() != nullptr; }, test::Patience) ? service.current()
                                                                                         : nullptr;
}

void UserSpinBoxTest::takesTheIdsOfTheFile_data()
{
    QTest::addColumn<QByteArray>("users");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place");
    const auto row = [](const char* name, const char* users, const char* first, const char* typed,
                        int place) {
        QTest::newRow(name) << QByteArray(users) << QString::fromUtf8(first) << QString::fromUtf8(typed)
                            << place;
    };
    row("numbers", "30 4 17", "4", "30", 2);
    row("a number that nobody has", "30 4 17", "4", "5", 0);
    row("negative numbers", "-1 -2 5", "-2", "-1", 1);
    row("names", "bob anna 7", "7", "bob", 2);
    row("leading zeros", "007 7 008", "7", "007", 1);
    row("a mail address", "zoe@example.org anna@example.org", "anna@example.org", "zoe@example.org", 1);
}

void UserSpinBoxTest::takesTheIdsOfTheFile()
{
    QFETCH(QByteArray, users);
    QFETCH(QString, first);
    QFETCH(QString, typed);
    QFETCH(int, place);
    const LoadedDatasetPtr dataset = opened(users);
    QVERIFY(dataset);
    UserSpinBox box;
    box.setDataset(dataset);
    box.show();
    QCOMPARE(box.text(), first);
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), place);
    QVERIFY(place == 0 || box.text() == typed);
    QVERIFY(box.user() == UserIndex(static_cast<std::size_t>(place)));
}

AUTOREC_TEST(UserSpinBoxTest);
#include "tst_user_spin_box.moc"
