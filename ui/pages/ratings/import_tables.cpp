// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/import_tables.h"

#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace autorec {

QTreeWidget* makeImportTable(QWidget* parent, const QString& name, const QStringList& headers)
{
    auto* table = named(new QTreeWidget(parent), name);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < static_cast<int>(headers.size()); ++column)
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return table;
}

QString filmText(const FilmKey& film)
{
    const QString title = film.title.isEmpty() ? film.imdbId : film.title;
    return film.year > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(film.year) : title;
}

} // namespace autorec
