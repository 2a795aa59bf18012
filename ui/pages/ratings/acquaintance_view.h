// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/taste_service.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace autorec {

/// Shows how well the model in use knows the person: one sentence, and below it how that was measured.
class AcquaintanceView : public QWidget
{
    Q_OBJECT

public:
    explicit AcquaintanceView(QWidget* parent = nullptr);

    /// Shows why there is no result if no model can be measured.
    void showNothing(const QString& why);
    /// Keeps the last result until the next one arrives.
    void showWaiting();
    void showProgress(double share);
    void showResult(const Acquaintance& acquaintance, const QString& modelName);

private:
    void showTexts(const QString& sentence, const QString& protocol);

    QLabel* m_sentence;
    QProgressBar* m_progress;
    QLabel* m_protocol;
};

} // namespace autorec
