// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/group_service.h"

#include <QScrollArea>

namespace autorec {

/// Says of every two people how alike their tastes are.
class PairPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget* parent);

    void setPeople(const ComparedPeople& people);
};

} // namespace autorec
