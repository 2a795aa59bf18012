#include "ui/pages/discover/list_exporter.h"

#include "core/io/list_csv.h"

#include <QFileDialog>

namespace autorec {

ListExporter::ListExporter(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_runner, &TaskRunner::failed, this, &ListExporter::failed);
}

void ListExporter::ask(const RecommendationList& list)
{
    auto* dialog = new QFileDialog(m_window, tr("Export List"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("recommendations.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list](const QString& file) { write(list, file); });
    dialog->open();
}

void ListExporter::write(const RecommendationList& list, const QString& file)
{
    m_runner.run(
        [list, file](std::stop_token) {
            writeListCsv(file.toStdString(), list.items, list.dataset->dataset, list.model->spec,
                         list.model->origin);
            return file;
        },
        [this](const QString& path) { Q_EMIT written(path); });
}

} // namespace autorec
