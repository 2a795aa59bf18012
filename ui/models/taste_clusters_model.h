// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/first_steps.h"
#include "ui/theme/cover_painter.h"

#include <QAbstractListModel>

namespace autorec {

class FilmEditor;

/// The clusters of well-known films to pick from. Qt::CheckStateRole picks, as a step of the history.
class TasteClustersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        YearsRole = Qt::UserRole + 1, ///< "1977–1999", `QString`; empty where unknown
        ExamplesRole,                 ///< three titles, `QStringList`
        CoverRole,                    ///< of the first of them, `Cover`
    };

    TasteClustersModel(const FirstSteps& steps, FirstStepsStore& store, FilmEditor& editor,
                       QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const TasteCluster& cluster(const QModelIndex& index) const
    {
        return m_clusters[static_cast<std::size_t>(index.row())];
    }
    void takeClusters();
    void takePicks();
    QStringList titles(const TasteCluster& cluster, std::size_t most) const;
    QString name(const TasteCluster& cluster) const;
    Cover cover(const TasteCluster& cluster) const;
    QString toolTip(const TasteCluster& cluster) const;

    const FirstSteps& m_steps;
    FirstStepsStore& m_store;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    std::vector<TasteCluster> m_clusters;
};

} // namespace autorec
