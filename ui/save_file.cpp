#include "ui/save_file.h"

#include <QCoreApplication>
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

} // namespace

void askWhereToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                    const QString& suffix, const std::function<void(const QString&)>& save)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameOf(suggestedName) + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

QString saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return QCoreApplication::translate("autorec", "%1 could not be written: %2. Choose another folder.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace autorec
