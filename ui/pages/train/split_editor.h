// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/split.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace autorec {

/// Chooses how the ratings are divided for training and test: the form of a split and its number.
class SplitEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SplitEditor(QWidget* parent = nullptr);

    SplitSpec split() const;
    void setSplit(const SplitSpec& split);

Q_SIGNALS:
    void changed();

private:
    SplitSpec::Kind kind() const;
    void addKind(const QString& text, SplitSpec::Kind kind, const QString& help);
    void offerFiles(const SplitSpec& split);
    void showKind();

    QComboBox* m_kind;
    QDoubleSpinBox* m_share;
    QSpinBox* m_heldOut;
    QLabel* m_explanation;
    SplitSpec m_files; ///< a split by files can be repeated, not made here
};

} // namespace autorec
