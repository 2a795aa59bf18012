// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/data/source_id.h"

#include <QtTest/QTest>

#include <string>

// How QCOMPARE prints core's types when it fails.
namespace QTest {

template <> inline char* toString(const std::string& text)
{
    return qstrdup(text.c_str());
}

template <> inline char* toString(const autorec::MovieIndex& movie)
{
    return qstrdup(("movie " + std::to_string(movie.value())).c_str());
}

template <> inline char* toString(const autorec::SourceId& id)
{
    return qstrdup(id.text().c_str());
}

} // namespace QTest
