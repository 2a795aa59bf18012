// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace autorec {

/// A cluster of films as a card: a box to check, its name, its years, and a title to a line. A click anywhere
/// on the card or the space bar checks it. Fills the view's grid. Paints from roles only.
class TasteCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Real pictures take the place of drawn covers where there are some. `pictures` must outlive this.
    void showPictures(CoverPictures& pictures) { m_pictures = &pictures; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The least size of a card.
    static QSize cardSize(const QFontMetrics& metrics);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    CoverPictures* m_pictures = nullptr;
};

/// A view of cards that can be checked, as many in a row as fit. Its preferred height shows all rows; it
/// scrolls if it gets less.
class TasteCards : public QListView
{
    Q_OBJECT

public:
    explicit TasteCards(QAbstractItemModel* clusters, QWidget* parent = nullptr);

    /// Real pictures take the place of drawn covers where there are some. `pictures` must outlive this.
    void showPictures(CoverPictures& pictures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    TasteCardDelegate* m_delegate;
    int m_height = 0; ///< of all rows
};

} // namespace autorec
