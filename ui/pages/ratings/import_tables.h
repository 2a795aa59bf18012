// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"

#include <QString>
#include <QStringList>

class QTreeWidget;
class QWidget;

namespace autorec {

/// A table of the import dialog; its first column takes the space that is left.
QTreeWidget* makeImportTable(QWidget* parent, const QString& name, const QStringList& headers);

/// "Alien (1979)", or the IMDb id of a film without a title.
QString filmText(const FilmKey& film);

} // namespace autorec
