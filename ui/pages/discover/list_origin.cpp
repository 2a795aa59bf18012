// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/list_origin.h"

#include "app/services/model_service.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/text/format.h"

namespace autorec {
namespace {

QString whoseList(const RecommendationList& list)
{
    const QString ratings = ratingCountText(list.profileSize);
    if (list.user)
        return DiscoverPage::tr("The list of user %1, from their %2")
            .arg(QString::fromStdString(list.dataset->dataset.userId(*list.user).text()), ratings);
    if (list.picked.empty())
        return DiscoverPage::tr("Your list, from your %1").arg(ratings);
    return list.profileSize == 0
               ? DiscoverPage::tr("A first list, from what you picked")
               : DiscoverPage::tr("Your list, from your %1 and what you picked").arg(ratings);
}

} // namespace

QString listOrigin(const RecommendationList& list, const ModelService& models, const QString& limit)
{
    const Dataset& dataset = list.dataset->dataset;
    const QString name = QString::fromStdString(dataset.name());
    const QString source =
        dataset.simulated() ? DiscoverPage::tr("%1 (%2)").arg(name, simulatedText()) : name;
    const QString whose =
        limit.isEmpty() ? whoseList(list) : DiscoverPage::tr("%1 · %2").arg(limit, whoseList(list));
    const QString origin =
        DiscoverPage::tr("%1 · made by %2 · learned from %3").arg(whose, models.currentName(), source);
    const QString note = models.standInNote();
    return note.isEmpty() ? origin : DiscoverPage::tr("%1 · %2").arg(origin, note);
}

} // namespace autorec
