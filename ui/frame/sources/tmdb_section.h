// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/sources/source_section.h"

namespace autorec {

class MetadataService;

/// The person's own token for TMDB: takes and tests it, and says what TMDB learns and asks to be said.
class TmdbSection : public SourceSection
{
    Q_OBJECT

public:
    /// `settingsFile` is where the token is kept.
    TmdbSection(MetadataService& metadata, const QString& settingsFile, QWidget* parent);

private:
    void showState();

    MetadataService& m_metadata;
    QLineEdit* m_token;
    QPushButton* m_test;
    QPushButton* m_remove;
    QLabel* m_status;
};

} // namespace autorec
