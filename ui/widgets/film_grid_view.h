// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace autorec {

class CoverPictures;
class FilmCardDelegate;

/// Films as cards, as many to a row as fit. Cards are laid out by arithmetic, so that 90,000 of them scroll
/// and are laid out anew at every typed letter. The mouse and the keys rate as in StarDelegate.
class FilmGridView : public QListView
{
    Q_OBJECT

public:
    FilmGridView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// See FilmCardDelegate.
    void showPictures(CoverPictures& pictures);

    /// Does nothing while the view is hidden.
    void doItemsLayout() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    void spreadCards();

    FilmCardDelegate* m_cards;
};

} // namespace autorec
