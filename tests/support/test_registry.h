// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace autorec::test {

/// Adds a test class to the executable that it is linked into; see AUTOREC_TEST.
class TestRegistration
{
public:
    TestRegistration(const char* sourceFile, std::function<std::unique_ptr<QObject>()> make);
};

/// Adds a way to run the executable as a child process of one of its tests; see AUTOREC_CHILD_PROCESS.
class ChildRegistration
{
public:
    ChildRegistration(const std::string& option, std::function<int(const QStringList& arguments)> run);
};

/// Runs the test classes that `arguments` name (`tst_split tst_csv`, all of them without a name), each with
/// the remaining arguments, which are QtTest's. Runs a child process instead if the first argument is the
/// option of one. Returns the number of failures, or the child's exit status.
int runTests(const QStringList& arguments);

} // namespace autorec::test

/// Registers a test class under the name of its source file.
#define AUTOREC_TEST(Class)                                                                                  \
    static const autorec::test::TestRegistration registeredTest(__FILE__,                                    \
                                                                [] { return std::make_unique<Class>(); })

/// Makes `executable OPTION …` call `run`, a function of the arguments after the option.
#define AUTOREC_CHILD_PROCESS(option, run)                                                                   \
    static const autorec::test::ChildRegistration registeredChild(option, run)
