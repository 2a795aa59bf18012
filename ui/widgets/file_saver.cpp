// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_saver.h"

#include "ui/widgets/named.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>

namespace autorec {

namespace {

/// Without characters that some file system forbids.
QString fileNameOf(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([/\\:*?"<>|]+)"));
    return name.replace(forbidden, QStringLiteral("-"));
}

/// The error message; empty if the file was written.
QString written(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return FileSaver::tr("%1 could not be written: %2. Choose another folder.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace

FileSaver::FileSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_runner, &TaskRunner::failed, this, &FileSaver::failed);
}

void FileSaver::ask(const QString& title, const QString& suggestedName, const QString& suffix,
                    Content content)
{
    auto* dialog = named(new QFileDialog(m_window, title), "saveDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameOf(suggestedName) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content = std::move(content)](const QString& file) { save(file, content); });
    dialog->open();
}

void FileSaver::save(const QString& file, Content content)
{
    m_runner.run([file, content = std::move(content)](std::stop_token) { return written(file, content()); },
                 [this, file](const QString& fault) {
                     if (fault.isEmpty())
                         Q_EMIT saved(file);
                     else
                         Q_EMIT failed(fault);
                 });
}

} // namespace autorec
