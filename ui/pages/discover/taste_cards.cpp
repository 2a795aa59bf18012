// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/taste_cards.h"

#include "ui/delegates/card_frame.h"
#include "ui/models/taste_clusters_model.h"
#include "ui/theme/cover_pictures.h"
#include "ui/widgets/named.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace autorec {

namespace {

constexpr int Lines = 5; ///< name, years, three titles
constexpr float CheckedTint = 0.16F;

bool isChecked(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& item, bool checked)
{
    const bool current = item.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);
    const double radius = cardPadding(item.fontMetrics) / 2.0;
    const QRectF frame = QRectF(cardRect(item)).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor highlight = item.palette.color(QPalette::Highlight);
    painter.setPen(QPen(checked || current || hovered ? highlight : item.palette.color(QPalette::Mid),
                        current ? 2.0 : 1.0));
    painter.setBrush(item.palette.brush(QPalette::AlternateBase));
    painter.drawRoundedRect(frame, radius, radius);
    if (!checked)
        return;
    QColor tint = highlight;
    tint.setAlphaF(CheckedTint);
    painter.setBrush(tint);
    painter.drawRoundedRect(frame, radius, radius);
}

/// At the beginning of `inside`, as high as it is; returns its width.
int paintCover(QPainter& painter, const QStyleOptionViewItem& item, const QRect& inside,
               const QVariant& cover, CoverPictures* pictures)
{
    const QSize size(qRound(inside.height() / CoverPainter::Aspect), inside.height());
    const QRect area = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignTop, size, inside);
    painter.drawPixmap(area.topLeft(),
                       CoverPainter(item.font, pictures)
                           .pixmap(cover.value<Cover>(), size, painter.device()->devicePixelRatioF()));
    return size.width();
}

/// At the beginning of `line`; returns the rest of it.
QRect paintCheckBox(QPainter& painter, const QStyleOptionViewItem& item, const QRect& line, bool checked)
{
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    QStyleOptionViewItem box = item;
    const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth, &item, item.widget),
                     style.pixelMetric(QStyle::PM_IndicatorHeight, &item, item.widget));
    box.rect = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, size, line);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, checked);
    box.state.setFlag(QStyle::State_Off, !checked);
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, item.widget);
    const int used = size.width() + cardPadding(item.fontMetrics);
    return item.direction == Qt::LeftToRight ? line.adjusted(used, 0, 0, 0) : line.adjusted(0, 0, -used, 0);
}

void paintText(QPainter& painter, const QStyleOptionViewItem& item, const QRect& line, const QString& text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(
        line, static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        shown);
}

} // namespace

void TasteCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool checked = isChecked(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, item, checked);

    const int inset = cardPadding(item.fontMetrics);
    const QRect inside = cardRect(item).adjusted(inset, inset / 2, -inset, -inset / 2);
    QRect line = inside;
    line.setHeight(item.fontMetrics.lineSpacing());
    QFont strong = item.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(item.palette.color(QPalette::Text));
    paintText(*painter, item, paintCheckBox(*painter, item, line, checked), item.text);

    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    line.translate(0, line.height() + inset / 2);
    const QRect below = inside.adjusted(0, line.top() - inside.top(), 0, 0);
    const int coverWidth =
        paintCover(*painter, item, below, index.data(TasteClustersModel::CoverRole), m_pictures);
    line = item.direction == Qt::LeftToRight ? line.adjusted(coverWidth + inset, 0, 0, 0)
                                             : line.adjusted(0, 0, -coverWidth - inset, 0);
    paintText(*painter, item, line, index.data(TasteClustersModel::YearsRole).toString());
    painter->setPen(item.palette.color(QPalette::Text));
    for (const QString& title : index.data(TasteClustersModel::ExamplesRole).toStringList()) {
        line.translate(0, line.height());
        paintText(*painter, item, line, title);
    }
    painter->restore();
}

QSize TasteCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view != nullptr && view->gridSize().isValid() ? view->gridSize() : cardSize(option.fontMetrics);
}

QSize TasteCardDelegate::cardSize(const QFontMetrics& metrics)
{
    constexpr int WidthInEms = 16;
    return {metrics.horizontalAdvance(QLatin1Char('m')) * WidthInEms,
            metrics.lineSpacing() * Lines + 5 * cardPadding(metrics) / 2};
}

bool TasteCardDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        toggles = mouse->button() == Qt::LeftButton && cardRect(option).contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    return toggles &&
           model->setData(index, isChecked(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

TasteCards::TasteCards(QAbstractItemModel* clusters, QWidget* parent)
    : QListView(parent)
    , m_delegate(new TasteCardDelegate(this))
{
    named(this, "tasteCards", tr("Kinds of films to pick"));
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(clusters);
    connect(clusters, &QAbstractItemModel::modelReset, this, &TasteCards::arrange);
}

void TasteCards::showPictures(CoverPictures& pictures)
{
    m_delegate->showPictures(pictures);
    connect(&pictures, &CoverPictures::changed, viewport(), qOverload<>(&QWidget::update));
}

void TasteCards::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
    // The view counts in a margin around its items, and would scroll by that alone.
    setVerticalScrollBarPolicy(event->size().height() < m_height ? Qt::ScrollBarAsNeeded
                                                                 : Qt::ScrollBarAlwaysOff);
}

/// Even rows: with room for nine, ten cards stand in two rows of five.
void TasteCards::arrange()
{
    const int count = model()->rowCount();
    if (count == 0)
        return;
    const QSize least = TasteCardDelegate::cardSize(fontMetrics());
    const int mostInRow = std::max(1, viewport()->width() / least.width());
    const int rows = (count + mostInRow - 1) / mostInRow;
    const int inRow = (count + rows - 1) / rows;
    setGridSize({(viewport()->width() - 1) / inRow, least.height()});
    m_height = rows * least.height();
    setMaximumHeight(m_height);
    updateGeometry();
}

QSize TasteCards::sizeHint() const
{
    return {QListView::sizeHint().width(), m_height};
}

QSize TasteCards::minimumSizeHint() const
{
    return TasteCardDelegate::cardSize(fontMetrics());
}

} // namespace autorec
