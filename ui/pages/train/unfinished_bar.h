// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/training_files.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autorec {

/// Shows a training that was paused or interrupted, with buttons that resume and discard it.
class UnfinishedBar : public QFrame
{
    Q_OBJECT

public:
    explicit UnfinishedBar(QWidget* parent = nullptr);

    /// Offers the first training; hides itself if there is none.
    void setTrainings(const QList<UnfinishedTraining>& trainings);
    /// Sets whether Resume is enabled.
    void setCanResume(bool can);

Q_SIGNALS:
    void resumeWanted(const QString& id);
    /// Emitted after the person has confirmed.
    void discardWanted(const QString& id);

private:
    void showText();
    void askForDiscard();

    QLabel* m_text;
    QPushButton* m_resume;
    QPushButton* m_discard;
    QList<UnfinishedTraining> m_trainings;
};

} // namespace autorec
