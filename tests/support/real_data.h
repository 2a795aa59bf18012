// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

#include <filesystem>
#include <optional>
#include <string>

namespace autorec::test {

/// The folder of a real data set ("ml-100k") under AUTOREC_DATA_DIR; empty where it is missing.
inline std::optional<std::filesystem::path> realData(const std::string& name)
{
    const std::string root = qgetenv("AUTOREC_DATA_DIR").toStdString();
    if (root.empty() || !std::filesystem::is_directory(std::filesystem::path(root) / name))
        return std::nullopt;
    return std::filesystem::path(root) / name;
}

/// Where every test must run, a missing data set is a failure.
inline bool isContinuousIntegration()
{
    return qgetenv("CI") == "true";
}

} // namespace autorec::test

/// For the beginning of a test: names the folder of a real data set, or leaves the test, saying which is
/// missing.
#define AUTOREC_REAL_DATA(folder, name)                                                                      \
    const std::optional<std::filesystem::path> folder##Found = autorec::test::realData(name);                \
    if (!folder##Found && autorec::test::isContinuousIntegration())                                          \
        QFAIL("The data set " name " is missing: set AUTOREC_DATA_DIR to the folder that holds it.");        \
    if (!folder##Found)                                                                                      \
        QSKIP("The data set " name " is missing: set AUTOREC_DATA_DIR to the folder that holds it.");        \
    const std::filesystem::path& folder = *folder##Found
