// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/metadata_service.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace autorec {

/// Where pictures and facts of films come from: the person's own pictures, TMDB, IMDb's files; and what is
/// cached of them.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settingsFile` is where the token for TMDB is kept.
    SourcesDialog(MetadataService& metadata, const QString& settingsFile, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeContent(const QString& settingsFile);
    QWidget* makeCache();
    void showSummary(const MetadataSummary& summary);

    MetadataService& m_metadata;
    QLabel* m_cache = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_problem;
};

} // namespace autorec
