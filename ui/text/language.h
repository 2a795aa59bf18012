// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autorec {

struct Language
{
    QString code; ///< as QLocale takes it: "zh_CN"
    QString name; ///< in the language itself: "简体中文"
};

/// The languages that the program has all its texts in.
const QList<Language>& languages();

/// Sets the language of the program, including the texts of Qt's own dialogs, numbers and dates. An empty
/// `code` uses the system's language, or English if there is no translation for it. Call it before the first
/// widget is created.
void speak(const QString& code);

} // namespace autorec
