// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/cover_painter.h"

#include <QWidget>

namespace autorec {

/// A cover of a fixed size, for panels: drawn, or the film's picture.
class CoverLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverLabel(int widthInLines, QWidget* parent);

    void setCover(const Cover& cover);
    /// Shows pictures where there are any; `pictures` must outlive this.
    void showPictures(CoverPictures& pictures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_widthInLines;
    Cover m_cover;
    CoverPictures* m_pictures = nullptr;
};

} // namespace autorec
