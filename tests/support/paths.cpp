// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace autorec::test {

QString goldenFolder()
{
    return QStringLiteral(AUTOREC_SOURCE_DIR "/tests/golden");
}

QString sourceFolder()
{
    return QStringLiteral(AUTOREC_SOURCE_DIR);
}

QString autorecCommand()
{
    return QStringLiteral(AUTOREC_COMMAND);
}

QString explorerCommand()
{
    return QStringLiteral(AUTOREC_EXPLORER);
}

QString lupdateCommand()
{
    return QStringLiteral(AUTOREC_LUPDATE);
}

} // namespace autorec::test
