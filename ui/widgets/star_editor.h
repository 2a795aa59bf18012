// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace autorec {

/// The person's own stars of one film, outside a view: the mouse and the keys do what they do in
/// StarDelegate.
class StarEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StarEditor(QWidget* parent = nullptr);

    std::optional<double> stars() const { return m_stars; }
    void setStars(std::optional<double> stars);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person gave stars, or took them back.
    void edited(std::optional<double> stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect starArea() const;
    void setHovered(std::optional<double> stars);

    std::optional<double> m_stars;
    std::optional<double> m_hovered;
};

} // namespace autorec
