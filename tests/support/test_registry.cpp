// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <map>

namespace autorec::test {

namespace {

using MakeTest = std::function<std::unique_ptr<QObject>()>;
using RunChild = std::function<int(const QStringList&)>;

/// By name, so that the order does not depend on the linker.
std::map<QString, MakeTest>& tests()
{
    static std::map<QString, MakeTest> all;
    return all;
}

std::map<QString, RunChild>& children()
{
    static std::map<QString, RunChild> all;
    return all;
}

QStringList allNames()
{
    QStringList names;
    for (const auto& [name, make] : tests())
        names << name;
    return names;
}

} // namespace

TestRegistration::TestRegistration(const char* sourceFile, MakeTest make)
{
    tests()[QString::fromStdString(std::filesystem::path(sourceFile).stem().string())] = std::move(make);
}

ChildRegistration::ChildRegistration(const std::string& option, RunChild run)
{
    children()[QString::fromStdString(option)] = std::move(run);
}

int runTests(const QStringList& arguments)
{
    const auto child = children().find(arguments.value(1));
    if (child != children().end())
        return child->second(arguments.mid(2));

    const auto isName = [](const QString& argument) { return argument.startsWith(QStringLiteral("tst_")); };
    const auto endOfNames = std::find_if_not(arguments.begin() + 1, arguments.end(), isName);
    QStringList names(arguments.begin() + 1, endOfNames);
    QStringList options(endOfNames, arguments.end());
    options.prepend(arguments.first());
    if (names.isEmpty())
        names = allNames();

    int failures = 0;
    for (const QString& name : names) {
        const auto found = tests().find(name);
        if (found == tests().end()) {
            std::fprintf(stderr, "There is no test %s. There are: %s.\n", qPrintable(name),
                         qPrintable(allNames().join(QStringLiteral(", "))));
            return 1;
        }
        const std::unique_ptr<QObject> test = found->second();
        failures += QTest::qExec(test.get(), options);
    }
    return failures;
}

} // namespace autorec::test
