// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_service.h"

#include <QObject>

namespace autorec {

class FileSaver;

/// Asks where to write the recommended list, and writes it with its reasons, which may not have been made
/// yet. Nothing here blocks.
class ListExport : public QObject
{
    Q_OBJECT

public:
    /// Shows its dialogs in front of `window`.
    explicit ListExport(QWidget* window);

    void askForCsv(const RecommendationList& list);
    /// In the format that Letterboxd imports as a list.
    void askForLetterboxd(const RecommendationList& list);

Q_SIGNALS:
    void saved(const QString& file);
    /// The message is for a person.
    void failed(const QString& message);

private:
    void save(const QString& name, const RecommendationList& list,
              QByteArray (*content)(const RecommendationList& list));

    FileSaver* m_saver;
};

} // namespace autorec
