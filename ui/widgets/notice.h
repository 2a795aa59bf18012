// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace autorec {

/// A message that floats above a page; see NoticeArea. Information fades away after a while, but not while
/// the mouse or the focus is on it. An error stays until it is closed or replaced by the next message. Esc
/// closes it while it has the focus. Screen readers announce it as an alert.
class Notice : public QFrame
{
    Q_OBJECT

public:
    Notice(QAnyStringView name, QWidget* parent);

    void showInformation(const QString& message);
    void showError(const QString& message);
    QString message() const;

Q_SIGNALS:
    /// Shown, hidden or of another text.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showMessage(const QString& iconName, const QString& message);
    void dismiss();
    void fadeUnlessUsed();
    bool isUsed() const;
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer* m_timer; ///< until information fades
};

} // namespace autorec
