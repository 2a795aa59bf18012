// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratings/unusual_ratings_table.h"

#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QHeaderView>

namespace autorec {
namespace {

enum UnusualColumn { Film, Own, Crowd, Difference, Ratings };

} // namespace

UnusualRatingsTable::UnusualRatingsTable(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("unusualRatings"));
    setAccessibleName(tr("Your ratings that are furthest from the crowd's"));
    setHeaderLabels(
        {tr("Film"), tr("You gave"), tr("The crowd gave"), tr("Difference"), tr("Crowd's ratings")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Film, QHeaderView::Stretch);
    for (const int column : {Own, Crowd, Difference, Ratings})
        headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT filmWanted(MovieIndex(item->data(Film, MovieIndexRole).toUInt()));
    });
}

void UnusualRatingsTable::setTaste(const Taste& taste)
{
    clear();
    for (const UnusualRating& rating : taste.summary.unusual) {
        const auto stars = static_cast<double>(rating.stars);
        const Movie& movie = taste.dataset->dataset.movie(rating.movie);
        auto* item = new QTreeWidgetItem(
            this, {titleWithYear(QString::fromStdString(movie.title), movie.year), starsText(stars),
                   preciseStarsText(rating.crowdMean), signedStarsText(stars - rating.crowdMean),
                   countText(rating.crowdRatings)});
        item->setData(Film, MovieIndexRole, rating.movie.value());
        item->setToolTip(Film, tr("Press Enter or double-click to see the film in Movies"));
        for (const int column : {Own, Crowd, Difference, Ratings})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setSizeHint(Film, QSize(0, fontMetrics().height() * 3 / 2));
    }
    updateGeometry();
}

QSize UnusualRatingsTable::sizeHint() const
{
    const int rows = topLevelItemCount() > 0 ? sizeHintForRow(0) * topLevelItemCount() : 0;
    return {QTreeWidget::sizeHint().width(), header()->sizeHint().height() + rows + 2 * frameWidth()};
}

} // namespace autorec
