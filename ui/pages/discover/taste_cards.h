// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace autorec {

/// Cards to check, as many in a row as fit. Wants to be as high as its rows are, and scrolls where it is not.
class TasteCards : public QListView
{
    Q_OBJECT

public:
    explicit TasteCards(QAbstractItemModel* clusters, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_height = 0; ///< of all rows
};

} // namespace autorec
