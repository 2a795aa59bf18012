// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movies/filter_chips.h"

#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace autorec {

namespace {

QString yearsText(const MovieFilter& filter)
{
    if (filter.firstYear > 0 && filter.lastYear > 0)
        return FilterChips::tr("%1–%2").arg(filter.firstYear).arg(filter.lastYear);
    return filter.firstYear > 0 ? FilterChips::tr("since %1").arg(filter.firstYear)
                                : FilterChips::tr("to %1").arg(filter.lastYear);
}

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_row->setContentsMargins({});
}

void FilterChips::setFilter(const MovieFilter& filter)
{
    using Part = MovieFilterBar::Part;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!filter.text.isEmpty())
        addChip(Part::Text, tr("“%1”").arg(filter.text));
    if (!filter.genre.empty())
        addChip(Part::Genre, genreName(filter.genre));
    if (filter.firstYear > 0 || filter.lastYear > 0)
        addChip(Part::Years, yearsText(filter));
    if (filter.minRatings > 0)
        addChip(Part::MinRatings,
                tr("%1 or more").arg(ratingCountText(static_cast<std::size_t>(filter.minRatings))));
    if (filter.unratedOnly)
        addChip(Part::Unrated, tr("not rated by me"));
}

void FilterChips::addChip(MovieFilterBar::Part part, const QString& text)
{
    auto* chip = named(new QToolButton(this), QStringLiteral("chip%1").arg(static_cast<int>(part)),
                       tr("Take back the filter %1").arg(text));
    chip->setText(text);
    chip->setIcon(themedIcon(QStringLiteral("close")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(chip->accessibleName());
    chip->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, part] { Q_EMIT removed(part); });
}

} // namespace autorec
