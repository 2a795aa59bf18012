#include "ui/pages/discover/starter_strip.h"

#include "ui/delegates/film_card_delegate.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace autorec {

StarterStrip::StarterStrip(QAbstractItemModel* films, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_films(new QListView(this))
{
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_advice->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("starterAdvice"));
    m_films->setObjectName(QStringLiteral("starterFilms"));
    m_films->setAccessibleName(tr("Well-known films to rate"));
    m_films->setModel(films);
    m_films->setItemDelegate(new FilmCardDelegate(m_films));
    m_films->setViewMode(QListView::IconMode);
    m_films->setFlow(QListView::LeftToRight);
    m_films->setMovement(QListView::Static);
    m_films->setResizeMode(QListView::Adjust);
    m_films->setUniformItemSizes(true);
    m_films->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_films, 1);
}

void StarterStrip::showPage(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_title->show();
    m_advice->setText(advice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_films->setWrapping(true);
    m_films->setMinimumHeight(FilmCardDelegate::cardSize(m_films->fontMetrics()).height());
    m_films->setMaximumHeight(QWIDGETSIZE_MAX);
}

void StarterStrip::showRow(const QString& advice)
{
    m_title->hide();
    m_advice->setText(advice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_films->setWrapping(false);
    m_films->setFixedHeight(FilmCardDelegate::cardSize(m_films->fontMetrics()).height() +
                            m_films->horizontalScrollBar()->sizeHint().height() + 2 * m_films->frameWidth());
}

} // namespace autorec
