// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sources/picture_folder_section.h"

#include "app/services/metadata_service.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace autorec {

PictureFolderSection::PictureFolderSection(MetadataService& metadata, QWidget* parent)
    : SourceSection(
          tr("Your own pictures"),
          tr("A folder of posters. A picture is found by its name (tt0133093.jpg, or The Matrix "
             "(1999).jpg), by its folder (The Matrix (1999)/poster.jpg), or by the .nfo file of Kodi "
             "or Jellyfin beside it."),
          parent)
    , m_metadata(metadata)
    , m_folder(makeFolderField("pictureFolder", tr("Folder of your own pictures")))
    , m_choose(makeButton("choosePictureFolder", tr("Choose folder…"), tr("Choose the folder of pictures…")))
    , m_remove(makeButton("removePictureFolder", tr("Remove"), tr("Use no folder of pictures")))
    , m_status(makeStatus("pictureStatus"))
    , m_unmatched(makeButton("showUnmatchedPictures", tr("Show unmatched pictures…")))
{
    addRow({m_folder, m_choose, m_remove});
    addRow({m_status, m_unmatched});
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFolder(tr("Folder of Pictures"), m_metadata.pictureFolder(),
                     [this](const QString& folder) { m_metadata.setPictureFolder(folder); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_metadata.setPictureFolder({}); });
    connect(m_unmatched, &QPushButton::clicked, this, &PictureFolderSection::showUnmatched);
    connect(&metadata, &MetadataService::ownPicturesChanged, this, &PictureFolderSection::showState);
    showState();
}

void PictureFolderSection::showState()
{
    const QString folder = m_metadata.pictureFolder();
    const FolderPictures& found = m_metadata.ownPictures();
    const bool isDone = !folder.isEmpty() && !m_metadata.isLookingForPictures();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_remove->setEnabled(!folder.isEmpty());
    m_unmatched->setVisible(isDone && found.unmatched > 0);
    if (folder.isEmpty())
        m_status->setText(tr("Covers are drawn."));
    else if (!isDone)
        m_status->setText(tr("Looking for pictures…"));
    else if (found.matched + found.unmatched == 0)
        m_status->setText(tr("No pictures found there."));
    else
        m_status->setText(tr("%1 of %2 pictures show films of this data set.")
                              .arg(countText(found.matched), countText(found.matched + found.unmatched)));
}

void PictureFolderSection::showUnmatched()
{
    const FolderPictures& found = m_metadata.ownPictures();
    auto* dialog = named(new QDialog(this), "unmatchedPicturesDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Unmatched Pictures"));
    auto* list = named(new QListWidget(dialog), "unmatchedPictures", tr("Unmatched pictures"));
    list->addItems(found.unmatchedNames);
    list->setUniformItemSizes(true);
    auto* hint =
        makeLabel(dialog, {}, Look::Plain | Look::Wrapped,
                  tr("These show no film of this data set, or may show several. The IMDb id or title "
                     "and year as the name make it clear."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    fill(new QVBoxLayout(dialog), {hint, {list, 1}, buttons});
    dialog->resize(fontMetrics().height() * 30, fontMetrics().height() * 20);
    dialog->open();
}

} // namespace autorec
