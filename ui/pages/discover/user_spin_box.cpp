// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/user_spin_box.h"

#include <QSignalBlocker>

#include <algorithm>

namespace autorec {

UserSpinBox::UserSpinBox(QWidget* parent)
    : QSpinBox(parent)
{
    setKeyboardTracking(false);
    setRange(0, 0);
}

void UserSpinBox::setDataset(const LoadedDatasetPtr& dataset)
{
    const QSignalBlocker blocker(this);
    m_dataset = dataset;
    setRange(0, std::max(0, static_cast<int>(dataset->dataset.userCount()) - 1));
    setValue(0);
}

QString UserSpinBox::textFromValue(int value) const
{
    if (!m_dataset || m_dataset->dataset.userCount() == 0)
        return {};
    return QString::number(m_dataset->dataset.userId(UserIndex(static_cast<std::size_t>(value))));
}

int UserSpinBox::valueFromText(const QString& text) const
{
    const auto user = find(text);
    return user ? static_cast<int>(user->value()) : value();
}

QValidator::State UserSpinBox::validate(QString& text, int&) const
{
    if (find(text))
        return QValidator::Acceptable;
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    return digits ? QValidator::Intermediate : QValidator::Invalid;
}

std::optional<UserIndex> UserSpinBox::find(const QString& text) const
{
    bool isNumber = false;
    const qlonglong id = text.toLongLong(&isNumber);
    return isNumber && m_dataset ? m_dataset->dataset.findUser(id) : std::nullopt;
}

} // namespace autorec
