// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace autorec {

class Notice;

/// Notices that float above the bottom edge of a widget, one below the other. Never in a layout, so that
/// nothing moves when one comes or goes.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    /// `below` is what the notices float above; it must have the same parent, at any depth.
    NoticeArea(QWidget* below, QWidget* parent);

    /// Adds a notice at the bottom.
    Notice* add(QAnyStringView name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_below;
};

} // namespace autorec
