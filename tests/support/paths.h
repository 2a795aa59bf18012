// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where tests find what they run and read. Only one file is compiled with these paths, so that compiler
/// caches serve every clone.
namespace autorec::test {

QString goldenFolder();
QString sourceFolder();
QString autorecCommand();
QString explorerCommand();
QString lupdateCommand();

} // namespace autorec::test
