// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace autorec {

/// Two years between which films are shown; at the ends of the data set's years there is no limit.
class YearRange : public QWidget
{
    Q_OBJECT

public:
    explicit YearRange(QWidget* parent = nullptr);

    /// Sets the range of years; 0 and 0 if none is known. Removes the limits; emits nothing.
    void setYears(int first, int last);
    /// Clipped to the years there are.
    void choose(int first, int last);
    /// Removes the limits.
    void clear();
    /// 0 for no limit.
    int firstYear() const;
    int lastYear() const;

Q_SIGNALS:
    void changed();

private:
    bool isUnlimited() const;

    QSpinBox* m_first;
    QSpinBox* m_last;
};

} // namespace autorec
