// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace autorec {

class CoverPictures;
class FilmCardDelegate;

/// One row of film cards that scrolls sideways: by the arrow keys, by a wheel held with Shift or tilted, and
/// by `turnPage`. Other turns of the wheel go to the page that the shelf lies on. The mouse and the keys rate
/// as in StarDelegate.
class ShelfView : public QListView
{
    Q_OBJECT

public:
    ShelfView(const QString& objectName, QWidget* parent = nullptr);

    /// See FilmCardDelegate.
    void showPictures(CoverPictures& pictures);

    /// Scrolls by as many cards as fit: to the next ones, or back.
    void turnPage(bool forward);
    bool canTurn(bool forward) const;
    /// The number of whole cards that are seen at once, 1 or more.
    int cardsShown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a double click beside the stars.
    void filmWanted(const QModelIndex& film);
    /// Up or Down: from the shelf to the one above (−1) or below (1).
    void left(int direction);
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    bool isWhollyShown(int row) const;

    FilmCardDelegate* m_cards;
};

} // namespace autorec
