// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace autorec {

/// A short note in a rounded frame.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace autorec
