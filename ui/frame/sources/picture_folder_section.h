// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/sources/source_section.h"

namespace autorec {

class MetadataService;

/// The folder of the person's own pictures: chooses it, and says which pictures show films of the data set.
class PictureFolderSection : public SourceSection
{
    Q_OBJECT

public:
    PictureFolderSection(MetadataService& metadata, QWidget* parent);

private:
    void showState();
    void showUnmatched();

    MetadataService& m_metadata;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLabel* m_status;
    QPushButton* m_unmatched;
};

} // namespace autorec
