// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/sources/source_section.h"

class QProgressBar;

namespace autorec {

class MetadataService;

/// IMDb's non-commercial files: chooses their folder, reads them with progress, and states their terms.
class ImdbSection : public SourceSection
{
    Q_OBJECT

public:
    ImdbSection(MetadataService& metadata, QWidget* parent);

private:
    void showState();
    void showResult(std::size_t films, const QStringList& missing);

    MetadataService& m_metadata;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QPushButton* m_again;
    QLabel* m_status;
    QWidget* m_progress;
    QProgressBar* m_bar;
};

} // namespace autorec
