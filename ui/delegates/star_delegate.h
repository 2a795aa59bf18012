// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace autorec {

/// Shows and sets the person's own stars (OwnStarsRole) in a view. Mouse: half stars follow the pointer, a
/// click sets them, a click on the current rating removes it. Keys, on the current item: 1 to 9 set ½ to 4½
/// stars, 0 sets five, Delete and Backspace remove the rating. Paints from roles only.
class StarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The delegate follows the pointer over `view`, which it must be set on.
    explicit StarDelegate(QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return nullptr;
    }
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// True if the position in the view is on the item's stars.
    bool isOnStars(const QModelIndex& index, const QPoint& position) const;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// The area of the stars in the item.
    virtual QRect starArea(const QStyleOptionViewItem& option) const;
    void paintStars(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    bool isEditable(const QModelIndex& index) const;
    std::optional<double> starsAt(const QModelIndex& index, const QPoint& position) const;
    void followPointer(const QPoint& position);
    void forgetHovered();
    void setHovered(const QModelIndex& index, std::optional<double> stars);
    bool click(QAbstractItemModel& model, const QStyleOptionViewItem& option, const QModelIndex& index,
               const QPoint& position);

    QAbstractItemView* m_view;
    QWidget* m_viewport; ///< which still sends events when the view is half deleted
    QPersistentModelIndex m_hoveredIndex;
    std::optional<double> m_hoveredStars;
    bool m_doubleClicked = false;
};

} // namespace autorec
