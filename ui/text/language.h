// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autorec {

struct Language
{
    QString code; ///< as QLocale takes it: "zh_CN"
    QString name; ///< in itself: "简体中文"
};

/// The languages that the program has all its texts in.
const QList<Language>& languages();

/// Lets the program speak that language, texts of Qt's own dialogs, numbers and dates included; empty: the
/// system's, English where there is no translation for it. To be called before the first widget is made.
void speak(const QString& code);

} // namespace autorec
