// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"

#include <QSpinBox>

#include <optional>

namespace autorec {

/// Chooses one of a data set's users: stepping goes from user to user, typing takes their ids.
class UserSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit UserSpinBox(QWidget* parent = nullptr);

    /// Starts at the first user; emits nothing.
    void setDataset(const LoadedDatasetPtr& dataset);
    UserIndex user() const { return UserIndex(static_cast<std::size_t>(value())); }

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

private:
    std::optional<UserIndex> find(const QString& text) const;

    LoadedDatasetPtr m_dataset;
};

} // namespace autorec
