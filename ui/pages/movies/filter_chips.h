// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/movies/movie_filter_bar.h"

#include <QWidget>

class QHBoxLayout;

namespace autorec {

/// A chip for every filter that is set; a click takes that one back.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const MovieFilter& filter);

Q_SIGNALS:
    void removed(autorec::MovieFilterBar::Part part);

private:
    void addChip(MovieFilterBar::Part part, const QString& text);

    QHBoxLayout* m_row;
};

} // namespace autorec
