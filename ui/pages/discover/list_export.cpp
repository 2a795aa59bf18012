// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/list_export.h"

#include "core/export/letterboxd_list.h"
#include "core/export/list_csv.h"
#include "ui/widgets/file_saver.h"

#include <QDate>
#include <QWidget>

#include <algorithm>

namespace autorec {

namespace {

QByteArray csvOf(const RecommendationList& list)
{
    return QByteArray::fromStdString(
        listAsCsv(list.items, list.dataset->dataset, list.model->spec, list.model->origin));
}

QByteArray letterboxdListOf(const RecommendationList& list)
{
    return QByteArray::fromStdString(
        letterboxdList(list.items, list.dataset->dataset, ListExport::tr("Recommended to me").toStdString(),
                       QDate::currentDate().toString(Qt::ISODate).toStdString()));
}

} // namespace

ListExport::ListExport(QWidget* window)
    : QObject(window)
    , m_saver(new FileSaver(window))
{
    connect(m_saver, &FileSaver::saved, this, &ListExport::saved);
    connect(m_saver, &FileSaver::failed, this, &ListExport::failed);
}

void ListExport::askForCsv(const RecommendationList& list)
{
    save(tr("recommendations"), list, csvOf);
}

void ListExport::askForLetterboxd(const RecommendationList& list)
{
    save(tr("recommendations for Letterboxd"), list, letterboxdListOf);
}

void ListExport::save(const QString& name, const RecommendationList& list,
                      QByteArray (*content)(const RecommendationList& list))
{
    m_saver->ask(tr("Export List"), name, QStringLiteral("csv"), [list, content] {
        RecommendationList explained = list;
        const bool hasReasons = std::any_of(list.items.begin(), list.items.end(),
                                            [](const Recommendation& item) { return !item.why.empty(); });
        if (!hasReasons)
            addReasons(explained);
        return content(explained);
    });
}

} // namespace autorec
