// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>

class QSpinBox;

namespace autorec {

class Settings;

/// Two years between which films are shown; at the ends of the data set's years there is no limit.
class YearRange : public QWidget
{
    Q_OBJECT

public:
    explicit YearRange(QWidget* parent = nullptr);

    /// Restores the limits as the person left them, under this name, and keeps what they change. Call before
    /// setYears; `settings` must outlive this.
    void remember(Settings& settings, const QString& name);
    /// Sets the range of years; 0 and 0 if none is known. Keeps the limits where they fit; emits nothing.
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
    std::pair<int, int> m_chosen; ///< the limits, also while the range does not have them; 0 for none
};

} // namespace autorec
