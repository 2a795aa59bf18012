// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/taste_service.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace autorec {

/// How well the model in use knows the person: one sentence, and below it how that was measured.
class AcquaintanceView : public QWidget
{
    Q_OBJECT

public:
    explicit AcquaintanceView(QWidget* parent = nullptr);

    /// Where there is no model to be measured; says why.
    void showNothing(const QString& why);
    /// Until there is a result the last one stands.
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
