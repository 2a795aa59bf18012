// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/notice_area.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"

#include <QEvent>

#include <algorithm>

namespace autorec {

namespace {

constexpr int WidthInLines = 40; ///< of the font's height

} // namespace

NoticeArea::NoticeArea(QWidget* below, QWidget* parent)
    : QWidget(parent)
    , m_below(below)
{
    setObjectName(QStringLiteral("noticeArea"));
    withoutMargins(new QVBoxLayout(this));
    below->installEventFilter(this);
    hide();
}

Notice* NoticeArea::add(QAnyStringView name)
{
    auto* notice = new Notice(name, this);
    layout()->addWidget(notice);
    connect(notice, &Notice::changed, this, &NoticeArea::place);
    return notice;
}

bool NoticeArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_below && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

/// As wide as the text is easy to read, in the middle, a line above the edge.
void NoticeArea::place()
{
    const QList<Notice*> notices = findChildren<Notice*>(Qt::FindDirectChildrenOnly);
    setVisible(std::any_of(notices.begin(), notices.end(),
                           [](const Notice* notice) { return !notice->isHidden(); }));
    if (isHidden())
        return;
    const int line = fontMetrics().height();
    const QRect room(m_below->mapTo(parentWidget(), QPoint()), m_below->size());
    const int width = std::min(room.width() - 2 * line, WidthInLines * line);
    for (Notice* notice : notices)
        notice->updateGeometry(); // its text may be another, of another height
    layout()->invalidate();
    const int height = std::min(layout()->totalHeightForWidth(width), room.height() - 2 * line);
    setGeometry(room.center().x() - width / 2, room.bottom() - line - height, width, height);
    raise();
}

} // namespace autorec
