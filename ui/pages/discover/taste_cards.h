#pragma once

#include <QListView>

namespace autorec {

/// Cards to check, as many in a row as fit, and as high as its rows are.
class TasteCards : public QListView
{
    Q_OBJECT

public:
    explicit TasteCards(QAbstractItemModel* clusters, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

} // namespace autorec
