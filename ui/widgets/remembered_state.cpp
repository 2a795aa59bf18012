// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remembered_state.h"

#include "app/services/settings.h"

#include <QHeaderView>
#include <QSplitter>

namespace autorec {

void rememberState(QHeaderView& header, Settings& settings)
{
    // Columns of another version are other columns.
    const QString name = header.parent()->objectName() + QString::number(header.count());
    Q_ASSERT(!header.parent()->objectName().isEmpty());
    header.restoreState(settings.state(name));
    const auto save = [&header, &settings, name] { settings.setState(name, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, save);
}

void rememberState(QSplitter& splitter, Settings& settings)
{
    const QString name = splitter.objectName();
    Q_ASSERT(!name.isEmpty());
    splitter.restoreState(settings.state(name));
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, &settings, name] { settings.setState(name, splitter.saveState()); });
}

} // namespace autorec
