// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace autorec {

/// A table of films, one to a row. The keys that give stars work wherever in the row the current cell is; the
/// menu of the header shows and hides columns.
class MovieTableView : public QTableView
{
    Q_OBJECT

public:
    /// `objectName` also names its remembered columns.
    MovieTableView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// The column of OwnStarsRole; gets the star delegate.
    void setStarColumn(int column);
    /// The column of predictions; gets their delegate.
    void setPredictionColumn(int column);
    /// The columns that share the room which the others leave.
    void setStretchColumns(const QList<int>& columns);
    /// In average characters of the font, one for each column, but wide enough for its title; call after
    /// setModel and before columns are restored.
    void setColumnWidths(const QList<int>& characters);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    int m_starColumn = -1;
};

} // namespace autorec
