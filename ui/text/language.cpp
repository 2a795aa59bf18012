// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace autorec {
namespace {

constexpr char English[] = "en";

/// The last one installed is asked first.
void install(const QLocale& locale, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

bool isSpoken(const QLocale& locale)
{
    return std::any_of(languages().begin(), languages().end(), [&locale](const Language& language) {
        return QLocale(language.code).language() == locale.language();
    });
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all{{QString::fromLatin1(English), QStringLiteral("English")},
                                     {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     {QStringLiteral("fr"), QStringLiteral("Français")},
                                     {QStringLiteral("es"), QStringLiteral("Español")},
                                     {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

void speak(const QString& code)
{
    for (QTranslator* old :
         QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const QString ours = QStringLiteral(":/i18n");
    const QString prefix = QStringLiteral("autorec");
    install(QLocale(QString::fromLatin1(English)), prefix, ours); // singular and plural
    if (!isSpoken(locale))
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, prefix, ours);
}

} // namespace autorec
