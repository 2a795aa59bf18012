// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/named_child.h"
#include "ui/widgets/genre_choice.h"

namespace autorec {

/// Opens the genres of a page by keys, presses Space on one of them and closes them: once to want it, twice
/// to exclude it, three times to go back.
inline void pressGenre(const QWidget& page, const QString& genre, int times = 1)
{
    auto& button = namedChild<GenreChoice>(page, QStringLiteral("genres"));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    auto& table = namedChild<GenreTable>(button, QStringLiteral("genreTable"));
    QVERIFY(table.hasFocus());
    table.setCurrentItem(table.findItems(genre, Qt::MatchExactly).value(0));
    for (int time = 0; time < times; ++time)
        QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(!table.isVisible());
    delete table.parent(); // instead of later
}

} // namespace autorec
