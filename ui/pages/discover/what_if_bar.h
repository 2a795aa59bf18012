// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/what_if.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autorec {

class FilmEditor;

/// Shows the hypothetical ratings above the list, while there are any, and keeps or discards them.
class WhatIfBar : public QFrame
{
    Q_OBJECT

public:
    WhatIfBar(WhatIf& whatIf, const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent);

    void setDataset(const LoadedDatasetPtr& dataset) { m_dataset = dataset; }

private:
    void showSuppositions();
    QString text() const;
    QString supposition(MovieIndex movie, std::optional<float> stars) const;
    void keep();

    WhatIf& m_whatIf;
    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    QLabel* m_text;
    QPushButton* m_keep;
    QPushButton* m_discard;
};

} // namespace autorec
