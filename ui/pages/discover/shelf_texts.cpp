// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/shelf_texts.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace autorec {
namespace {

QString titleOf(MovieIndex movie, const LoadedDataset& dataset)
{
    return dataset.films.key(movie).title;
}

QString gave(const Contribution& contribution, const LoadedDataset& dataset)
{
    return QCoreApplication::translate("autorec::Shelves", "%1 to %2",
                                       "4½ to Alien, after “Because you gave”")
        .arg(starsText(static_cast<double>(contribution.stars)), titleOf(contribution.movie, dataset));
}

} // namespace

QString shelfTitle(const Shelf& shelf, const LoadedDataset& dataset)
{
    switch (shelf.kind) {
    case ShelfKind::TopPicks:
        return QCoreApplication::translate("autorec::Shelves", "Top picks for you");
    case ShelfKind::BecauseLoved:
        return QCoreApplication::translate("autorec::Shelves", "Because you loved %1")
            .arg(titleOf(shelf.loved.movie, dataset));
    case ShelfKind::HiddenGems:
        return QCoreApplication::translate("autorec::Shelves", "Hidden gems for you");
    case ShelfKind::Watchlist:
        return QCoreApplication::translate("autorec::Shelves", "From your watchlist");
    case ShelfKind::Genre:
        return QCoreApplication::translate("autorec::Shelves", "More %1", "a genre")
            .arg(genreName(shelf.genre));
    case ShelfKind::Decade:
        return QCoreApplication::translate("autorec::Shelves", "From the %1s", "1980s").arg(shelf.decade);
    }
    return {};
}

QString shelfReason(const Shelf& shelf)
{
    switch (shelf.kind) {
    case ShelfKind::TopPicks:
        return QCoreApplication::translate("autorec::Shelves", "the best of your list");
    case ShelfKind::BecauseLoved:
        return QCoreApplication::translate("autorec::Shelves", "you gave it %1; these are like it")
            .arg(starsText(static_cast<double>(shelf.loved.stars)));
    case ShelfKind::HiddenGems:
        return QCoreApplication::translate("autorec::Shelves", "few people rated them");
    case ShelfKind::Watchlist:
        return QCoreApplication::translate("autorec::Shelves", "best for you first");
    case ShelfKind::Genre:
        return QCoreApplication::translate("autorec::Shelves", "you rate this genre higher than others");
    case ShelfKind::Decade:
        return QCoreApplication::translate("autorec::Shelves", "you rate this decade higher than others");
    }
    return {};
}

QString pickReason(const Recommendation& pick, const RecommendationList& list)
{
    const LoadedDataset& dataset = *list.dataset;
    std::vector<Contribution> rated;
    QString picked;
    for (const Contribution& reason : pick.why) {
        if (!std::binary_search(list.picked.begin(), list.picked.end(), reason.movie))
            rated.push_back(reason);
        else if (picked.isEmpty())
            picked = titleOf(reason.movie, dataset);
    }
    if (rated.size() > 1)
        return QCoreApplication::translate("autorec::Shelves", "Because you gave %1 and %2.")
            .arg(gave(rated[0], dataset), gave(rated[1], dataset));
    if (rated.size() == 1)
        return QCoreApplication::translate("autorec::Shelves", "Because you gave %1.")
            .arg(gave(rated[0], dataset));
    if (!picked.isEmpty())
        return QCoreApplication::translate("autorec::Shelves", "Because you picked films like %1.")
            .arg(picked);
    return QCoreApplication::translate("autorec::Shelves", "The best film of your list.");
}

} // namespace autorec
