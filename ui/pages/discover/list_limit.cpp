// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/list_limit.h"

#include "ui/text/format.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace autorec {

ListLimit::ListLimit(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_runner, &TaskRunner::failed, this, &ListLimit::failed);
}

void ListLimit::ask(const LoadedDatasetPtr& dataset)
{
    auto* dialog = new QFileDialog(m_window, tr("Only From This List"), {},
                                   tr("Lists of films (*.csv *.tsv *.txt *.json *.zip);;All files (*)"));
    dialog->setObjectName(QStringLiteral("filmListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dataset](const QString& file) { read(dataset, file); });
    dialog->open();
}

void ListLimit::read(const LoadedDatasetPtr& dataset, const QString& file)
{
    m_runner.run(
        [dataset, file] { return listedFilms(file.toStdU16String(), dataset->dataset, dataset->films); },
        [this, file](const ListedFilms& listed) { tell(listed, QFileInfo(file).fileName()); });
}

void ListLimit::tell(const ListedFilms& listed, const QString& file)
{
    constexpr qsizetype MostNamed = 8;
    const QString all = filmCountText(listed.count());
    if (listed.missing.isEmpty()) {
        Q_EMIT found(listed.films, tr("%1, %2", "file, number of films").arg(file, all));
        return;
    }
    Q_EMIT found(listed.films,
                 tr("%1, %2 of %3", "file, number, films").arg(file, countText(listed.films.size()), all));
    const QString names = QLocale().createSeparatedList(listed.missing.mid(0, MostNamed));
    const qsizetype more = listed.missing.size() - MostNamed;
    Q_EMIT informed(more > 0 ? tr("Not found in this data set: %1, and %Ln more film(s).", nullptr,
                                  static_cast<int>(more))
                                   .arg(names)
                             : tr("Not found in this data set: %1.").arg(names));
}

} // namespace autorec
