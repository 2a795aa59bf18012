// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "app/services/what_if.h"
#include "tests/app/support/rate.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using autorec::test::caught;
using autorec::test::rate;

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_app = std::make_unique<Application>(m_folder.path());
        m_app->datasets.use(test::openedDemo());
    }

    void init()
    {
        rate(*m_app, Liked, 4.5);
        rate(*m_app, Disliked, 2.0);
    }

    void changesTheProfileAndNothingElse()
    {
        WhatIf whatIf(m_app->ratings);
        QSignalSpy changed(&whatIf, &WhatIf::changed);
        whatIf.suppose(Liked, 1.0F);
        whatIf.suppose(Disliked, std::nullopt);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(whatIf.profile(), (std::vector<ProfileEntry>{{Liked, 1.0F}}));
        QCOMPARE(m_app->ratings.profile(), (std::vector<ProfileEntry>{{Liked, 4.5F}, {Disliked, 2.0F}}));
        whatIf.end();
        QVERIFY(!whatIf.isInForce());
        QCOMPARE(whatIf.profile(), m_app->ratings.profile());
    }

    void realStarsSupposeNothing()
    {
        WhatIf whatIf(m_app->ratings);
        whatIf.suppose(Liked, 4.5F);
        QVERIFY(!whatIf.isInForce());
        whatIf.suppose(Liked, 3.0F);
        QVERIFY(whatIf.isSupposed(Liked));
        whatIf.suppose(Liked, 4.5F);
        QVERIFY(!whatIf.isInForce());
    }

    void aRealRatingEndsWhatWasSupposedOfItsFilm()
    {
        WhatIf whatIf(m_app->ratings);
        whatIf.suppose(Liked, 1.0F);
        whatIf.suppose(Disliked, 5.0F);
        rate(*m_app, Liked, 2.0);
        QVERIFY(!whatIf.isSupposed(Liked));
        QVERIFY(whatIf.isSupposed(Disliked));
        QCOMPARE(whatIf.stars(Liked), std::optional(2.0F));
    }

    void anotherProfileEndsAll()
    {
        WhatIf whatIf(m_app->ratings);
        whatIf.suppose(Liked, 1.0F);
        const ProfileName mine = m_app->profiles.current();
        m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Somebody else")).id);
        QVERIFY(!whatIf.isInForce());
        m_app->profiles.choose(mine.id);
    }

private:
    static constexpr MovieIndex Liked{7};
    static constexpr MovieIndex Disliked{9};

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
