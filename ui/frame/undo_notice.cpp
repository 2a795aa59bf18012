// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/undo_notice.h"

#include "ui/commands/edit_history.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QTimer>
#include <QToolButton>

namespace autorec {

UndoNotice::UndoNotice(EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_text(makeLabel(this, "undoNoticeText", Look::Plain))
    , m_hiding(new QTimer(this))
    , m_index(history.index())
{
    constexpr int MillisecondsShown = 10000;
    setObjectName(QStringLiteral("undoNotice"));
    auto* button = named(
        new QToolButton(this), "undoNoticeButton", tr("Undo what was just done"),
        tr("Take it back (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    button->setText(tr("Undo"));
    button->setIcon(themedIcon(QStringLiteral("undo")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    fill(withoutMargins(new QHBoxLayout(this)), {m_text, button});
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    m_hiding->setSingleShot(true);
    m_hiding->setInterval(MillisecondsShown);
    hide();
    connect(button, &QToolButton::clicked, &history, &EditHistory::undo);
    connect(m_hiding, &QTimer::timeout, this, &QWidget::hide);
    connect(&history, &EditHistory::indexChanged, this, &UndoNotice::take);
}

/// Shows a notice for what was done; the effect of an undo is visible anyway.
void UndoNotice::take(int index)
{
    const bool wasDone = index > 0 && index >= m_index && index == m_history.count();
    m_index = index;
    setVisible(wasDone);
    if (!wasDone)
        return;
    m_text->setText(m_history.undoText());
    m_hiding->start();
}

} // namespace autorec
