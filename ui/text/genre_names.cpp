// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/genre_names.h"

#include <QCoreApplication>

namespace autorec {
namespace {

// For lupdate only: the genres of the MovieLens sets.
[[maybe_unused]] constexpr const char* Genres[] = {
    QT_TRANSLATE_NOOP("genre", "Action"),     QT_TRANSLATE_NOOP("genre", "Adventure"),
    QT_TRANSLATE_NOOP("genre", "Animation"),  QT_TRANSLATE_NOOP("genre", "Children"),
    QT_TRANSLATE_NOOP("genre", "Children's"), QT_TRANSLATE_NOOP("genre", "Comedy"),
    QT_TRANSLATE_NOOP("genre", "Crime"),      QT_TRANSLATE_NOOP("genre", "Documentary"),
    QT_TRANSLATE_NOOP("genre", "Drama"),      QT_TRANSLATE_NOOP("genre", "Fantasy"),
    QT_TRANSLATE_NOOP("genre", "Film-Noir"),  QT_TRANSLATE_NOOP("genre", "Horror"),
    QT_TRANSLATE_NOOP("genre", "IMAX"),       QT_TRANSLATE_NOOP("genre", "Musical"),
    QT_TRANSLATE_NOOP("genre", "Mystery"),    QT_TRANSLATE_NOOP("genre", "Romance"),
    QT_TRANSLATE_NOOP("genre", "Sci-Fi"),     QT_TRANSLATE_NOOP("genre", "Thriller"),
    QT_TRANSLATE_NOOP("genre", "War"),        QT_TRANSLATE_NOOP("genre", "Western"),
};

} // namespace

QString genreName(const std::string& genre)
{
    return QCoreApplication::translate("genre", genre.c_str());
}

} // namespace autorec
