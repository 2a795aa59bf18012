// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace autorec {

class FlowLayout;

/// Chips for the filters that are set, one for each; a click takes its filter back. In as many lines as they
/// need.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent);

    void clear();
    void add(const QString& name, const QString& text, const std::function<void()>& takeBack);
    bool isEmpty() const;

private:
    FlowLayout* m_flow;
};

} // namespace autorec
