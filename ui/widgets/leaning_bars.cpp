// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leaning_bars.h"

#include "ui/text/format.h"
#include "ui/theme/plot_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

constexpr int LeaningRole = Qt::UserRole;
constexpr double ShortestSide = 0.25; ///< stars; smaller leanings do not fill the room

class LeaningDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setBars(const QList<LeaningBars::Bar>& bars, const QFontMetrics& metrics)
    {
        m_labelWidth = 0;
        m_longest = ShortestSide;
        for (const LeaningBars::Bar& bar : bars) {
            m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(bar.label));
            m_longest = std::max(m_longest, std::abs(bar.leaning));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() * 4 / 3};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, fadedText(option.palette, 0.08));
        painter->setPen(option.palette.color(QPalette::Text));

        const double leaning = index.data(LeaningRole).toDouble();
        const int gap = option.fontMetrics.horizontalAdvance(QLatin1Char('m'));
        const int valueWidth = option.fontMetrics.horizontalAdvance(signedStarsText(-0.88));
        const QRect row = option.rect.adjusted(gap / 2, 0, -gap / 2, 0);
        const int labelWidth = std::min(m_labelWidth, row.width() / 3);
        drawText(*painter, option, {row.left(), row.top(), labelWidth, row.height()}, Qt::AlignLeft,
                 option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, labelWidth));
        drawText(*painter, option, {row.right() - valueWidth + 1, row.top(), valueWidth, row.height()},
                 Qt::AlignRight, signedStarsText(leaning));
        drawBar(*painter, option, row.adjusted(labelWidth + gap, 0, -valueWidth - gap, 0), leaning);
        if (option.state & QStyle::State_HasFocus)
            drawFocus(*painter, option);
    }

private:
    static void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                         Qt::Alignment alignment, const QString& text)
    {
        painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                         static_cast<int>(QStyle::visualAlignment(option.direction, alignment) |
                                          Qt::AlignVCenter | Qt::AlignAbsolute),
                         text);
    }

    void drawBar(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
                 double leaning) const
    {
        const int middle = room.center().x();
        const int length =
            static_cast<int>(std::lround(std::abs(leaning) / m_longest * (room.width() / 2 - 1)));
        const int margin = room.height() / 5;
        const QRect bar(leaning > 0.0 ? middle : middle - length, room.top() + margin, length,
                        room.height() - 2 * margin);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                         plotColor(leaning > 0.0 ? 0 : 1, option.palette));
        painter.setPen(fadedText(option.palette, 0.4));
        const QRect line(middle, room.top(), 1, room.height());
        const int x = QStyle::visualRect(option.direction, option.rect, line).left();
        painter.drawLine(x, room.top(), x, room.bottom());
    }

    static void drawFocus(QPainter& painter, const QStyleOptionViewItem& option)
    {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = option.palette.color(QPalette::Window);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }

    int m_labelWidth = 0;
    double m_longest = ShortestSide;
};

} // namespace

LeaningBars::LeaningBars(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new LeaningDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection); // a highlighted ground would swallow the bars
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT barActivated(row(item)); });
}

void LeaningBars::setBars(const QList<Bar>& bars)
{
    static_cast<LeaningDelegate*>(itemDelegate())->setBars(bars, fontMetrics());
    const QString current = currentItem() ? currentItem()->text() : QString();
    clear();
    for (const Bar& bar : bars) {
        auto* item = new QListWidgetItem(bar.label, this);
        item->setData(LeaningRole, bar.leaning);
        item->setData(Qt::AccessibleTextRole, bar.description);
        item->setToolTip(bar.description);
        if (bar.label == current)
            setCurrentItem(item);
    }
    updateGeometry();
}

QSize LeaningBars::sizeHint() const
{
    const int height = count() > 0 ? sizeHintForRow(0) * count() : 0;
    constexpr int WidthInEms = 22;
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidthInEms, height};
}

QSize LeaningBars::minimumSizeHint() const
{
    return {sizeHint().width() * 2 / 3, sizeHint().height()};
}

void LeaningBars::focusInEvent(QFocusEvent* event)
{
    if (currentRow() < 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void LeaningBars::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentRow() >= 0)
        Q_EMIT barActivated(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace autorec
