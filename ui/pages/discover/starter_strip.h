#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;

namespace autorec {

/// Well-known films to rate right away: a page of cards for who has rated nothing, a single row above the
/// list for who has rated a few.
class StarterStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StarterStrip(QAbstractItemModel* films, QWidget* parent = nullptr);

    void showPage(const QString& title, const QString& advice);
    void showRow(const QString& advice);

private:
    QLabel* m_title;
    QLabel* m_advice;
    QListView* m_films;
};

} // namespace autorec
