// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/taste_service.h"

#include <QTreeWidget>

namespace autorec {

/// The person's ratings that are furthest from the crowd's; a film that is activated is wanted.
class UnusualRatingsTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit UnusualRatingsTable(QWidget* parent = nullptr);

    void setTaste(const Taste& taste);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);
};

} // namespace autorec
