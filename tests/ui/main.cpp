// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the window that are linked into an executable: autorec::test::runTests tells how.
#include "tests/support/test_registry.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    return autorec::test::runTests(QApplication::arguments());
}
